import { compareKey } from './compare-key.ts';
import { copyOf } from './copy-of.ts';
import type { Span } from './span.ts';

/** A word of the source, with the key it is compared by. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  readonly key: string;
}

/**
 * The words of `source.slice(from, to)`, with offsets into `source`. A word is letters and digits, joined inside by
 * apostrophes, dots of abbreviations ("U.S.") and ampersands ("R&D"). Hyphens split: "Al-Haddad" and "Al Haddad", "co-chair"
 * and "cochair's" halves are then compared alike.
 * @returns in the order of the source; punctuation and blanks stand between their spans
 */
export function tokensOf(source: string, from = 0, to = source.length): Token[] {
  const tokens: Token[] = [];
  for (let start = nextWord(source, from, to); start < to; ) {
    const end = endOfWord(source, start, to);
    const { text, key } = printedWord(source, start, end, hashOfLast);
    tokens.push({ text, key, start, end });
    start = nextWord(source, end, to);
  }
  return tokens;
}

/** How many words `tokensOf` finds. */
export function countTokens(source: string, from = 0, to = source.length): number {
  let count = 0;
  for (let start = nextWord(source, from, to); start < to; count += 1)
    start = nextWord(source, endOfWord(source, start, to), to);
  return count;
}

/** Does `tokensOf` find at least so many? No more of the text is looked at than that takes. */
export function hasWords(source: string, least: number, from = 0, to = source.length): boolean {
  let start = nextWord(source, from, to);
  for (let count = 1; count < least && start < to; count += 1)
    start = nextWord(source, endOfWord(source, start, to), to);
  return least <= 0 || start < to;
}

// What a UTF-16 code unit can be in a word. Told once for each code unit: a file has some hundred different ones, and asking
// a pattern for every character again takes most of the time of reading a file.
const UNKNOWN = 0;
const OUTSIDE = 1;
const WORD = 2;
const JOINT = 3;
const HALF = 4;
const CLASSES = new Uint8Array(0x10000);
for (const joint of "'\u2018\u2019.&") CLASSES[joint.charCodeAt(0)] = JOINT;

function classOf(code: number): number {
  const known = CLASSES[code] as number;
  if (known !== UNKNOWN) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? HALF : isWordPart(String.fromCharCode(code)) ? WORD : OUTSIDE;
  CLASSES[code] = found;
  return found;
}

function isWordPart(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]$/u.test(character);
}

/** How many code units of a word stand at `at`: two for a letter beyond U+FFFF, 0 for what is in no word. */
function unitsAt(source: string, at: number, to: number): number {
  if (at >= to) return 0;
  const kind = classOf(source.charCodeAt(at));
  if (kind === WORD) return 1;
  if (kind !== HALF || at + 1 >= to) return 0;
  const code = source.codePointAt(at) as number;
  return code > 0xffff && isWordPart(String.fromCodePoint(code)) ? 2 : 0;
}

function nextWord(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const kind = CLASSES[source.charCodeAt(at)] as number;
    if (kind === WORD) return at;
    if (kind !== OUTSIDE && kind !== JOINT && unitsAt(source, at, to) > 0) return at;
  }
  return to;
}

// Of the word whose end was found last, by its characters that are in words themselves: made on the way, for `printedWord`.
let hashOfLast = 0;

function endOfWord(source: string, start: number, to: number): number {
  hashOfLast = 0;
  for (let at = start; at < to; ) {
    const code = source.charCodeAt(at);
    const kind = CLASSES[code] as number;
    if (kind === WORD) {
      hashOfLast = (Math.imul(hashOfLast, 31) + code) | 0;
      at += 1;
      continue;
    }
    if (kind === OUTSIDE) return at;
    const units = kind === JOINT ? 0 : unitsAt(source, at, to);
    if (units === 0 && (kind !== JOINT || unitsAt(source, at + 1, to) === 0)) return at;
    at += Math.max(1, units);
  }
  return to;
}

interface PrintedWord {
  readonly text: string;
  readonly key: string;
  readonly hash: number;
}

// Sessions share most of their words. A table of our own, asked with a place of the source: a map would ask for a slice of it,
// and hash that, for every word again. It is of a fixed size, and a word that finds its few slots taken takes the first of them:
// no text fills the memory, and none makes the search long.
const SLOTS = 1 << 16;
const TRIES = 4;
const slots: (PrintedWord | undefined)[] = new Array<PrintedWord | undefined>(SLOTS).fill(undefined);

/** Does a short text stand at `start`? By its characters: asking the source whether it starts with the text there takes longer. */
function stands(text: string, source: string, start: number): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== source.charCodeAt(start + at)) return false;
  return true;
}

/** A word as printed and its key: one string each, however often it stands in a text, so that comparing them is cheap. */
function printedWord(source: string, start: number, end: number, hash: number): PrintedWord {
  const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = first;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const slot = (first + tried) & (SLOTS - 1);
    const known = slots[slot];
    if (known === undefined) {
      free = slot;
      break;
    }
    if (known.hash === hash && known.text.length === end - start && stands(known.text, source, start)) return known;
  }
  const text = copyOf(source.slice(start, end));
  const word = { text, key: copyOf(compareKey(text)), hash };
  slots[free] = word;
  return word;
}
