import { plainLetters } from './plain-letters.ts';

/**
 * The form in which names are compared, never shown: lower case, no diacritics, curly quotes and the captioners' U+2011
 * hyphens as plain ones, possessive 's dropped. British -our/-ise/-tre spellings stay apart: aliases list them.
 */
export function compareKey(word: string): string {
  const plain = plainCase(word);
  if (plain !== undefined) return plain === 'lower' ? word : word.toLowerCase();
  return plainLetters(word)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace(/'s$/, '')
    .replace(/^'+|'+$/g, '');
}

/** Of ASCII letters and digits alone, as most words of a transcript are, there is at most the case to fold. */
function plainCase(word: string): 'lower' | 'mixed' | undefined {
  let isLower = true;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue;
    if (code < 0x41 || code > 0x5a) return undefined;
    isLower = false;
  }
  return isLower ? 'lower' : 'mixed';
}

/** The same for a name of several words, one blank between them. */
export function compareKeyOfName(name: string): string {
  return name.trim().split(/\s+/).map(compareKey).join(' ');
}
