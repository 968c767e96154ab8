import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';

const LONGEST = 9;
const REACH = 360;
const LEAST_LETTERS = 4;

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
