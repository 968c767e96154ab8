import type { Word } from './fold-words.ts';
import { LINKS } from './name-spans.ts';
import { isCapital } from './session-words.ts';

const FEWEST_LETTERS = 3;
const FEWEST_WORDS = 2;
const LONGEST = 12;
const ELIDED = /^[dl]['\u2019]/i;

/**
 * Do words with capitals give all the letters of a short form in order, each word the first one or more of its own: "EXMUNA" of "Example
 * Museo Nacional", "VKD" of "Vereniging van Example"? Small words between may give one or none.
 */
export function isSpelledBy(short: string, words: readonly Word[]): boolean {
  const letters = lettersAlone(short);
  const content = words.filter((word) => !isLink(word));
  if (letters.length < FEWEST_LETTERS || content.length < FEWEST_WORDS || words.length > LONGEST) return false;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || isLink(first) || isLink(last) || !content.every(isCapital))
    return false;
  const texts = words.map((word) => lettersAlone(word.text));
  const goesOn = (at: number, from: number): boolean => {
    const [word, text] = [words[at], texts[at]];
    if (word === undefined || text === undefined) return from === letters.length;
    const small = isLink(word);
    if (small && goesOn(at + 1, from)) return true;
    const most = small ? 1 : Math.min(text.length, letters.length - from);
    for (let size = 1; size <= most && text[size - 1] === letters[from + size - 1]; size += 1)
      if (goesOn(at + 1, from + size)) return true;
    return false;
  };
  return goesOn(0, 0);
}

/** A small word between the words of a name, of whatever language. */
export function isLink({ shape, key, isFunctionWord }: Word): boolean {
  return shape === 'lower' && (isFunctionWord || LINKS.has(key));
}

/** Letters and digits in small letters without marks; letters of other alphabets that have no plain one stay. */
function lettersAlone(text: string): string {
  return text
    .replace(ELIDED, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
