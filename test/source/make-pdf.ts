import { deflateSync } from 'node:zlib';

/** A line of a page: its text and its place in points from the page's left and foot. */
export type Printed = readonly [text: string, left: number, y: number];

/** A PDF of printed lines in Helvetica of 11 points; characters beyond Latin-1 are none of its. */
export function makePdf(pages: readonly (readonly Printed[])[], content = contentOf): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (...object: readonly (string | Buffer)[]): void => {
    offsets.push(length);
    const bytes = Buffer.concat(
      [`${offsets.length} 0 obj\n`, ...object, '\nendobj\n'].map((part) => Buffer.from(part as string, 'latin1')),
    );
    parts.push(bytes);
    length += bytes.length;
  };
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    const packed = deflateSync(content(page));
    add(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`, packed, '\nendstream');
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function contentOf(page: readonly Printed[]): Buffer {
  const lines = page.map(
    ([text, left, y]) => `BT /F1 11 Tf ${left} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
  );
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** Lines one under the other from the top of a page. */
export function printed(lines: readonly string[], top = 760): Printed[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [[text, 60, top - 15 * index] as const]));
}
