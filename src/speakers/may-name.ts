import { nextCapital } from '../text/capitals.ts';

const FIRST_WORD = /^\p{Lu}[\p{L}'\u2019\u2010\u2011-]*/u;
const HYPHEN = /[\u2010\u2011-]/;
const APOSTROPHE = /['\u2019]/;
const LETTER = /\p{L}/u;

/**
 * May a sentence hold a person's name at all? Most have no capital but their first one and "I".
 * @param isCommon true for a word that is no name in the session
 */
export function mayName(words: string, isCommon: (word: string) => boolean): boolean {
  for (let at = nextCapital(words, 1); at !== -1; at = nextCapital(words, at + 1))
    if (words[at] !== 'I' || LETTER.test(words[at + 1] ?? '')) return true;
  const first = FIRST_WORD.exec(words)?.[0];
  if (first === undefined) return false;
  // Of "It's" and "That's" what stands before the apostrophe might be one, too.
  const apostrophe = first.search(APOSTROPHE);
  return HYPHEN.test(first) || !isCommon(first) || (apostrophe !== -1 && !isCommon(first.slice(0, apostrophe)));
}
