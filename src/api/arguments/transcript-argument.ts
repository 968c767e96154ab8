import { badUserInput } from '../bad-user-input.ts';
import type { TranscriptInput } from '../generated/schema.ts';

/** As large as a transcript may be: the longest session has half a megabyte of captions, and a PDF of it a few. */
export const TRANSCRIPT_BYTES = 8 * 1024 * 1024;

const LONGEST_NAME = 200;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Check a transcript that is handed in. */
export function transcriptArgument({ fileName, text, base64 }: TranscriptInput): {
  readonly file: string;
  readonly bytes: Uint8Array;
} {
  if (!isFileName(fileName)) {
    const allowed = `the name of a file without folders, 1 to ${LONGEST_NAME} characters`;
    throw badUserInput('input.fileName', allowed, fileName.slice(0, 50));
  }
  return { file: fileName, bytes: bytesOf(text ?? null, base64 ?? null) };
}

function isFileName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just those are refused.
  return name.length <= LONGEST_NAME && name.trim() !== '' && !/[/\\\u0000-\u001f]/.test(name) && !/^\.+$/.test(name);
}

function bytesOf(text: string | null, base64: string | null): Uint8Array {
  if ((text === null) === (base64 === null)) {
    throw badUserInput(
      'input.text',
      'given where "base64" is not, and left out where it is',
      text === null ? null : '…',
    );
  }
  const bytes = text === null ? decoded(base64 ?? '') : Buffer.from(text, 'utf8');
  if (bytes.length <= TRANSCRIPT_BYTES) return bytes;
  const argument = text === null ? 'input.base64' : 'input.text';
  throw badUserInput(argument, `at most ${TRANSCRIPT_BYTES / 1024 / 1024} MB`, `${bytes.length} bytes`);
}

function decoded(base64: string): Uint8Array {
  // Lines are folded in mails and files; Node reads over anything that is no base64.
  const packed = base64.replace(/[\r\n]/g, '');
  if (packed.length % 4 !== 0 || !BASE64.test(packed)) {
    throw badUserInput('input.base64', 'base64 (RFC 4648, with its padding)', base64.slice(0, 20));
  }
  return Buffer.from(packed, 'base64');
}
