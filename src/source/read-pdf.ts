import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { joinLines } from './join-lines.ts';
import { checkTextLength, tooLarge } from './limits.ts';
import { linesOfItems, type PageLine, type TextItem } from './page-lines.ts';
import { checkPdfStreams } from './pdf-streams.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { bareText, type Extracted } from './source-file.ts';

const MOST_PAGES = 5000;
// A full page has some thousand pieces of text, if each word is one. A page that draws parts that draw parts has any number.
const MOST_PIECES_A_PAGE = 20_000;
const MOST_PIECES = 400_000;

/**
 * The text of a PDF: its lines joined to paragraphs, without what stands at the head or foot of most pages. Nothing is run,
 * drawn or loaded.
 * @throws BpfGraphError INPUT_NOT_TEXT when its pages are pictures or it is encrypted, INPUT_DAMAGED, INPUT_TOO_LARGE
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Extracted> {
  await checkPdfStreams(file, bytes);
  const pages = await readPages(file, bytes);
  const text = joinLines(withoutRunningHeads(pages));
  if (text.trim() === '') {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} is a PDF without text: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`}`,
      'Run a text recognition (OCR) over it, check the result, and give that.',
    );
  }
  checkTextLength(file, text.length);
  return bareText(text);
}

async function readPages(file: string, bytes: Uint8Array): Promise<PageLine[][]> {
  const { getDocumentProxy } = await import('unpdf');
  const pages: PageLine[][] = [];
  let length = 0;
  let pieces = 0;
  try {
    // The reader keeps the bytes it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      useWorkerFetch: false,
    });
    try {
      if (document.numPages > MOST_PAGES)
        throw tooLarge(file, `has ${document.numPages} pages, more than ${MOST_PAGES}`);
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const items: TextItem[] = [];
        const reader = page.streamTextContent().getReader();
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
          for (const item of chunk.value.items) {
            if (!('str' in item)) continue;
            length += item.str.length;
            items.push(item as TextItem);
          }
          // A page can draw a part that draws parts, and so be endless: stop while it is being read.
          checkTextLength(file, length);
          if (items.length > MOST_PIECES_A_PAGE || pieces + items.length > MOST_PIECES)
            throw tooLarge(file, `has too many pieces of text on page ${number}`);
        }
        pieces += items.length;
        pages.push(linesOfItems(items));
        page.cleanup();
      }
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof BpfGraphError) throw error;
    throw new BpfGraphError(
      'INPUT_DAMAGED',
      `${file} is a damaged PDF: page ${pages.length + 1} cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'Open it in a PDF viewer and print it to a new PDF, or copy its text into a file that ends with .txt.',
      error,
    );
  }
  return pages;
}
