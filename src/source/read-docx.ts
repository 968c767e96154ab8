import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { MOST_UNPACKED, tooLarge } from './limits.ts';
import { notReadable } from './recognise.ts';
import { bareText, type Extracted } from './source-file.ts';
import { TextBuilder } from './text-builder.ts';

const DOCUMENT = 'word/document.xml';
const MOST_PARTS = 10_000;
const DEEPEST = 10_000;
// Deleted or moved words of tracked changes, field codes, drawings' stand-ins for older programs, properties.
const DROPPED = new Set([
  'del',
  'movefrom',
  'instrtext',
  'deltext',
  'delinstrtext',
  'fallback',
  'ppr',
  'rpr',
  'sectpr',
]);

/**
 * The text of a Word document: a line for each paragraph, a tab between a table's cells. Headers, footers, notes and comments
 * are other parts of the file and stay out.
 * @throws BpfGraphError INPUT_NOT_TEXT for any other ZIP file, INPUT_DAMAGED, INPUT_TOO_LARGE
 */
export function readDocx(file: string, bytes: Uint8Array): Extracted {
  const document = unpack(file, bytes);
  const text = new TextBuilder(file);
  let dropping = 0;
  let depth = 0;
  let cells = 0;
  let inText = false;
  const parser = new Parser(
    {
      onopentag(qualified) {
        depth += 1;
        if (depth > DEEPEST) throw damaged(file, `its text is nested deeper than ${DEEPEST}`);
        const name = localName(qualified);
        if (DROPPED.has(name)) dropping += 1;
        if (dropping > 0) return;
        if (name === 't') inText = true;
        else if (name === 'tr') {
          text.startLine();
          cells = 0;
        } else if (name === 'tc') {
          text.nextCell(cells === 0);
          cells += 1;
        } else if (name === 'p' || name === 'tbl') text.startLine();
        else if (name === 'br' || name === 'cr') text.breakLine();
        else if (name === 'tab') text.addVerbatim('\t');
        else if (name === 'nobreakhyphen') text.addVerbatim('\u2011');
      },
      onclosetag(qualified) {
        depth -= 1;
        const name = localName(qualified);
        if (name === 't') inText = false;
        // An empty paragraph is a blank line.
        else if (name === 'p' && dropping === 0) text.breakLine();
        else if (name === 'tr') text.startLine();
        if (DROPPED.has(name)) dropping -= 1;
      },
      ontext(words) {
        if (inText && dropping === 0) text.addVerbatim(words.replace(/[\r\n]+/g, ' '));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < document.length; at += 1 << 16) {
    parser.write(decoder.decode(document.subarray(at, at + (1 << 16)), { stream: true }));
  }
  parser.end(decoder.decode());
  return bareText(text.toString());
}

/** The main part's bytes. Memory is taken for what the archive says of it, and never more: it cannot swell. */
function unpack(file: string, bytes: Uint8Array): Uint8Array {
  const names: string[] = [];
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > MOST_PARTS) throw tooLarge(file, `packs more than ${MOST_PARTS} files`);
        if (name !== DOCUMENT) return false;
        if (originalSize <= MOST_UNPACKED) return true;
        throw tooLarge(file, `unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB of text`);
      },
    });
  } catch (error) {
    if (error instanceof BpfGraphError) throw error;
    throw damaged(file, `it cannot be unpacked (${error instanceof Error ? error.message : String(error)})`, error);
  }
  const document = parts[DOCUMENT];
  if (document === undefined) throw notReadable(file, kindOf(names));
  return document;
}

function kindOf(names: readonly string[]): string {
  if (names.includes('content.xml') && names.includes('mimetype')) return 'an OpenDocument file (ODT)';
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel file';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file';
  if (names.includes('META-INF/container.xml')) return 'an EPUB book';
  return 'a ZIP archive without a Word document';
}

function damaged(file: string, why: string, cause?: unknown): BpfGraphError {
  return new BpfGraphError(
    'INPUT_DAMAGED',
    `${file} is a damaged DOCX: ${why}`,
    'Open it in a word processor and save it again as DOCX or as plain text.',
    cause,
  );
}

/** `w:p` in whatever prefix the file uses. */
function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1).toLowerCase();
}
