import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a ZIP file can tell. */
const EPOCH = new Date(1980, 0, 1);

/**
 * A DOCX again without what differs from run to run: the moment at which it was written, in its properties and with each file,
 * and ids that the library counts through all documents that one process writes.
 * @param date the day that it says instead, ISO 8601
 */
export function stableZip(bytes: Uint8Array, date: string): Uint8Array {
  const files: Zippable = {};
  const parts = unzipSync(bytes);
  // [Content_Types].xml comes first by its name too, as some readers expect.
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] as Uint8Array;
    files[name] = [name.endsWith('.xml') ? strToU8(stable(name, strFromU8(part), date)) : part, { mtime: EPOCH }];
  }
  return zipSync(files, { level: 6, mtime: EPOCH });
}

function stable(name: string, xml: string, date: string): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
  }
  return counted(counted(xml, /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g), /\b(_Toc)(\d+)/g);
}

/** Numbers counted from 1 within this text, each old one to the same new one. */
function counted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}
