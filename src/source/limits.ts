import { BpfGraphError } from '../problem/bpf-graph-error.ts';

// The longest IGF sessions have half a megabyte of captions. What is a hundred times that is no transcript.
const MOST_TEXT = 50 * 1024 * 1024;

/** What a packed part of a file may unpack to, in bytes. Markup is some ten times its text. */
export const MOST_UNPACKED = 200 * 1024 * 1024;

/** @throws BpfGraphError INPUT_TOO_LARGE when the text found so far, in UTF-16 code units, is no transcript's any more */
export function checkTextLength(file: string, length: number): void {
  if (length <= MOST_TEXT) return;
  throw tooLarge(file, `has more than ${MOST_TEXT / 1024 / 1024} million characters of text`);
}

/** INPUT_TOO_LARGE: `what` ends the sentence that the file's name begins. */
export function tooLarge(file: string, what: string): BpfGraphError {
  return new BpfGraphError(
    'INPUT_TOO_LARGE',
    `${file} ${what}`,
    'Check that it is the captions of one session; split a file of several sessions into one file each.',
  );
}
