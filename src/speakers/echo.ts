import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordsAt } from '../text/words-at.ts';

const LONGEST = 9;
const REACH = 360;
const LEAST_LETTERS = 4;
/** In characters. */
const TWO_WORDS = 60;

/** Does a short sentence say again what was just said ("Two boats.")? */
export function echoes(text: string, { start, end }: Span): boolean {
  const words = tokensOf(text, start, end);
  if (words.length < 2 || words.length > LONGEST || words.every(({ key }) => key.length < LEAST_LETTERS)) return false;
  const before = tokensOf(text, Math.max(0, start - REACH), start);
  for (let from = 0; from + words.length <= before.length; from += 1) {
    if (words.every(({ key }, offset) => before[from + offset]?.key === key)) return true;
  }
  return false;
}

// "It is", "I have" are anybody's words.
const COMMON = /^(?:a|and|he|i|in|it|of|on|she|so|that|the|they|this|to|we|you)$/;

/** Does a sentence open with two words of the one before, in their order ("Two boats, I like it.")? */
export function opensWithEcho(text: string, before: Span, { start, end }: Span): boolean {
  const [first, second] = tokensOf(text, start, Math.min(end, start + TWO_WORDS));
  if (first === undefined || second === undefined || COMMON.test(first.key)) return false;
  // Most openings do not stand there at all; of letters with marks the key is another text.
  if (!/[^ -~]/.test(first.text) && !wordsAt(text, before).toLowerCase().includes(first.key)) return false;
  const words = tokensOf(text, before.start, before.end);
  return words.some(({ key }, at) => key === first.key && words[at + 1]?.key === second.key);
}
