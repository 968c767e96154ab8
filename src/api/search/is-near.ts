import { distance } from 'fastest-levenshtein';

/**
 * Is one word another one with so many slips: a letter wrong, missing or too many, or two letters side by side swapped? What Lucene's fuzzy
 * queries ask too.
 */
export function isNear(typed: string, word: string, slips: number): boolean {
  if (Math.abs(typed.length - word.length) > slips) return false;
  if (distance(typed, word) <= slips) return true;
  if (slips === 0) return false;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
    if (isNear(swapped, word, slips - 1)) return true;
  }
  return false;
}
