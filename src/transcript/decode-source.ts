import { createHash } from 'node:crypto';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFile } from './transcript.ts';

const FORMATS_OF_OTHER_PROGRAMS: readonly { readonly magic: string; readonly name: string }[] = [
  { magic: '%PDF-', name: 'a PDF' },
  { magic: 'PK\x03\x04', name: 'a ZIP-based file (DOCX, ODT or an archive)' },
  { magic: '\xd0\xcf\x11\xe0', name: 'an old Word file' },
  { magic: '{\\rtf', name: 'an RTF file' },
];

/**
 * Decode the bytes of a caption file. UTF-8 only, strictly: a wrong guess at the encoding would shift every offset.
 * @param file name for messages and for the session's id
 * @throws BpfGraphError INPUT_EMPTY, INPUT_NOT_TEXT, INPUT_ENCODING
 */
export function decodeSource(file: string, bytes: Uint8Array): SourceFile {
  if (bytes.length === 0) {
    throw new BpfGraphError('INPUT_EMPTY', `${file} is empty`, 'Give the caption file as it was published.');
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const format = FORMATS_OF_OTHER_PROGRAMS.find(({ magic }) => start.startsWith(magic));
  if (format !== undefined) {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} is ${format.name}, not plain text`,
      'Save the transcript as plain text in UTF-8 (.txt) and give that file.',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BpfGraphError('INPUT_ENCODING', `${file} is UTF-16, not UTF-8`, recode(file, 'UTF-16'));
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} holds binary data (a NUL byte at byte ${nul})`,
      'Save the transcript as plain text in UTF-8 (.txt) and give that file.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const at = firstInvalid(bytes);
    throw new BpfGraphError(
      'INPUT_ENCODING',
      `${file} is not UTF-8: byte 0x${(bytes[at] ?? 0).toString(16)} at byte ${at} (line ${lineOf(bytes, at)})`,
      recode(file, 'WINDOWS-1252'),
      error,
    );
  }
  if (text.trim() === '' || text === '\ufeff') {
    throw new BpfGraphError('INPUT_EMPTY', `${file} holds only blanks`, 'Give the caption file as it was published.');
  }
  return {
    file: file.slice(file.lastIndexOf('/') + 1),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
}

function recode(file: string, from: string): string {
  return `Convert it first, for example: iconv -f ${from} -t UTF-8 '${file}' > converted.txt (Latin-1 files are best read as WINDOWS-1252).`;
}

/** The first byte at which the UTF-8 decoder fails, by halving: a prefix that decodes as a stream is valid so far. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return startOfSequence(bytes, Math.min(invalid - 1, bytes.length - 1));
}

/** A lead byte promises up to three more; when one of those is wrong, the lead byte is what a person looks for. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 3 && back <= at; back += 1) {
    const byte = bytes[at - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return at - back;
    if (byte < 0x80) break;
  }
  return at;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
