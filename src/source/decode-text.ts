import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Problem } from '../problem/problem.ts';
import { bytePlace, lineOfByte } from './byte-place.ts';
import { firstInvalidUtf8, holdsUtf8Sequence } from './utf8-fault.ts';
import { objectionToWindows1252 } from './windows-1252.ts';

/** Decoded bytes. Encoding the text again gives the same bytes. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name, e.g. `utf-16le`. */
  readonly encoding: string;
  /** That the encoding is a guess, if it is one. */
  readonly problems: readonly Problem[];
}

// Of a UTF-16 text in a Latin script, every second byte is nought but for dashes and curly quotes.
const SHARE_OF_NULS = 0.7;

/**
 * Decode text strictly, a byte order mark kept. What is certain is taken in silence: a byte order mark, valid UTF-8, UTF-16
 * whose every second byte is nought, and what the file itself declares. Windows-1252 is a guess and told as a problem; when
 * the bytes speak against it, nothing is guessed.
 * @param file name for messages
 * @param declared encoding that the file itself names, as `<meta charset>` does
 * @throws BpfGraphError INPUT_ENCODING, INPUT_NOT_TEXT
 */
export function decodeText(file: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: decodeUtf16(file, bytes, utf16), encoding: utf16, problems: [] };
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} holds binary data (a NUL byte at byte ${nul})`,
      'Save the transcript as plain text in UTF-8 (.txt) and give that file.',
    );
  }
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', problems: [] };
  const named = declared === null ? null : byDeclaration(declared, bytes);
  return named ?? asWindows1252(file, bytes);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return null;
  const nuls = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const enough = (bytes.length / 2) * SHARE_OF_NULS;
  if (even === 0 && odd >= enough && odd > 1) return 'utf-16le';
  return odd === 0 && even >= enough && even > 1 ? 'utf-16be' : null;
}

function decodeUtf16(file: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = strictly(encoding, bytes);
  if (text !== null) return text;
  const at = bytes.length % 2 === 1 ? bytes.length - 1 : loneSurrogate(bytes, encoding === 'utf-16le' ? 1 : 0);
  throw new BpfGraphError(
    'INPUT_ENCODING',
    `${file} is UTF-16 that is damaged or cut off at byte ${at}`,
    'Save the transcript again as plain text in UTF-8 and give that file.',
  );
}

/** The byte of the first half of a pair without its other half. */
function loneSurrogate(bytes: Uint8Array, high: 0 | 1): number {
  for (let at = 0; at < bytes.length; at += 2) {
    const kind = (bytes[at + high] ?? 0) & 0xfc;
    if (kind === 0xdc) return at;
    if (kind !== 0xd8) continue;
    if (((bytes[at + 2 + high] ?? 0) & 0xfc) !== 0xdc) return at;
    at += 2;
  }
  return 0;
}

/** A declared encoding is no guess. That of a page saved in another one shows by what it cannot decode. */
function byDeclaration(declared: string, bytes: Uint8Array): Decoded | null {
  try {
    const { encoding } = new TextDecoder(declared);
    if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return null;
    const text = strictly(encoding, bytes);
    return text === null ? null : { text, encoding, problems: [] };
  } catch {
    // A name that no decoder knows says nothing.
    return null;
  }
}

function asWindows1252(file: string, bytes: Uint8Array): Decoded {
  const fault = firstInvalidUtf8(bytes);
  const fail = (message: string, hint: string) => new BpfGraphError('INPUT_ENCODING', `${file} ${message}`, hint);
  if (holdsUtf8Sequence(bytes)) {
    throw fail(
      `is not UTF-8: ${bytePlace(bytes, fault)} among other characters that are`,
      'The file is damaged, cut off, or put together from two encodings: mend that place, or save it as UTF-8 from its source.',
    );
  }
  const objection = objectionToWindows1252(bytes);
  if (objection !== null) {
    throw fail(
      `is neither UTF-8 nor Windows-1252: ${bytePlace(bytes, objection.at)}, ${objection.why}`,
      `Convert it from the encoding it was written in, for example: iconv -f WINDOWS-1251 -t UTF-8 '${file}' > converted.txt`,
    );
  }
  const text = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  const problem: Problem = {
    code: 'encoding-guessed',
    message: `the file is not UTF-8 (${bytePlace(bytes, fault)}) and was read as Windows-1252: "${wordAt(text, fault)}"`,
    hint: 'If the word is wrong, convert the file to UTF-8 from the encoding it was written in.',
    line: lineOfByte(bytes, fault),
  };
  return { text, encoding: 'windows-1252', problems: [problem] };
}

/** The word around a character; in Windows-1252 bytes and characters count alike. */
function wordAt(text: string, at: number): string {
  const before = /\S{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const after = /^\S{0,30}/u.exec(text.slice(at, at + 30))?.[0] ?? '';
  return before + after;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
