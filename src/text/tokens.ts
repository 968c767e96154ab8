import { compareKey } from './compare-key.ts';
import type { Span } from './span.ts';

/** A word of the source, with the key it is compared by. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  readonly key: string;
}

// A word is letters and digits, joined inside by apostrophes, dots of abbreviations ("U.S.") and ampersands ("R&D").
// Hyphens split: "Al-Haddad" and "Al Haddad", "co-chair" and "cochair's" halves are then compared alike.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2018\u2019.&][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of `source.slice(from, to)`, with offsets into `source`.
 * @returns in the order of the source; punctuation and blanks stand between their spans
 */
export function tokensOf(source: string, from = 0, to = source.length): Token[] {
  const slice = from === 0 && to === source.length ? source : source.slice(from, to);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(WORD)) {
    const start = from + match.index;
    tokens.push({ text: match[0], key: compareKey(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}
