import { plainLetters } from './plain-letters.ts';

// Most words of a transcript: nothing to fold, and the slow road below costs ten times as much.
const PLAIN = /^[a-z0-9]+$/;

/**
 * The form in which names are compared, never shown: lower case, no diacritics, curly quotes and the captioners' U+2011
 * hyphens as plain ones, possessive 's dropped. British -our/-ise/-tre spellings stay apart: aliases list them.
 */
export function compareKey(word: string): string {
  if (PLAIN.test(word)) return word;
  return plainLetters(word)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace(/'s$/, '')
    .replace(/^'+|'+$/g, '');
}

/** The same for a name of several words, one blank between them. */
export function compareKeyOfName(name: string): string {
  return name.trim().split(/\s+/).map(compareKey).join(' ');
}
