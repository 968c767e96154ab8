import { plainLetters } from '../text/plain-letters.ts';

/**
 * Fold a name to what it is compared by when looking for doubles: case, accents, kinds of blank and hyphen, stops in
 * acronyms ("U.N.") and a leading article do not count.
 */
export function nameKey(text: string): string {
  return plainLetters(text)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/\.(?=\p{Letter}|$|\s)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
