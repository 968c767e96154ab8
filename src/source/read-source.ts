import { refuseEmpty, sourceOf } from './decode-source.ts';
import { decodeText } from './decode-text.ts';
import { declaredCharset, formatOfText, packingOf, refuseForeignUnpacked } from './recognise.ts';
import { bareText, type SourceFile } from './source-file.ts';

/**
 * Read a transcript in any of its formats: plain text, HTML, WebVTT, SubRip, DOCX, PDF with text. The format is told by what
 * the file holds, and only then by the ending of its name. Readers of formats are loaded when a file needs them.
 * @param file path or name: for messages, the ending, and the session's id
 * @throws BpfGraphError INPUT_EMPTY, INPUT_NOT_TEXT, INPUT_ENCODING, INPUT_DAMAGED, INPUT_TOO_LARGE
 */
export async function sourceFromBytes(file: string, bytes: Uint8Array): Promise<SourceFile> {
  refuseEmpty(file, bytes);
  refuseForeignUnpacked(file, bytes);
  const packing = packingOf(bytes);
  if (packing === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return sourceOf(file, bytes, 'pdf', null, await readPdf(file, bytes));
  }
  if (packing === 'zip') {
    const { readDocx } = await import('./read-docx.ts');
    return sourceOf(file, bytes, 'docx', null, readDocx(file, bytes));
  }
  const { text, encoding, problems } = decodeText(file, bytes, declaredCharset(bytes));
  const format = formatOfText(file, text);
  if (format === 'plain-text') return sourceOf(file, bytes, format, encoding, bareText(text, problems));
  // A byte order mark is no part of what a page or captions say.
  const marked = text.replace(/^\ufeff/, '');
  if (format === 'html') {
    const { readHtml } = await import('./read-html.ts');
    return sourceOf(file, bytes, format, encoding, { ...readHtml(file, marked), problems });
  }
  const { readCaptions } = await import('./read-captions.ts');
  return sourceOf(file, bytes, format, encoding, { ...readCaptions(file, marked, format), problems });
}
