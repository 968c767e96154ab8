import { stemmer } from 'stemmer';
import { badUserInput } from '../bad-user-input.ts';

const LONGEST = 200;
/** Shorter words are too like one another to be looked up with a letter wrong. */
const SHORTEST_MISSPELT = 4;
/** In longer words two letters may be wrong. */
const SHORTEST_MISSPELT_TWICE = 8;

/** Words that the index leaves out (Lucene's `EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`). */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** A word of letters and digits, with apostrophes inside. */
export const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** What a person looks for: in lower case, as typed. */
export interface SearchWord {
  readonly word: string;
  /** Without its ending, as the index holds it. */
  readonly stem: string;
  /** How many letters may be wrong, missing or too many; two that are swapped count as one. */
  readonly slips: 0 | 1 | 2;
}

/** @throws BAD_USER_INPUT for a text without words, or a very long one */
export function searchWords(text: string): SearchWord[] {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  if (words.length === 0 || text.length > LONGEST) {
    throw badUserInput('text', `1 to ${LONGEST} characters with a letter or a digit among them`, text.slice(0, 50));
  }
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].map((word) => ({
    word,
    stem: stemOf(word),
    slips: word.length < SHORTEST_MISSPELT ? 0 : word.length < SHORTEST_MISSPELT_TWICE ? 1 : 2,
  }));
}

/** A word as the stemming index holds it: Porter's stem, without an English genitive. */
export function stemOf(word: string): string {
  return stemmer(word.replace(/['’]s$/, ''));
}

/**
 * The words as a query of a full-text index (Lucene's classic syntax): all must be there. Only letters, digits and apostrophes reach
 * Lucene, so nothing typed is read as an operator.
 */
export function asTyped(words: readonly SearchWord[]): string {
  return words.map(({ word }) => word).join(' AND ');
}

/** The same with letters wrong; a word that is there as typed counts four times as much. */
export function asMisspelt(words: readonly SearchWord[]): string {
  return words.map(({ word, slips }) => (slips === 0 ? word : `(${word}^4 OR ${word}~${slips})`)).join(' AND ');
}
