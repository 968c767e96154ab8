import { badUserInput } from '../bad-user-input.ts';

const LONGEST = 200;
/** Shorter words are too like one another to be looked up with a letter wrong. */
const SHORTEST_MISSPELT = 4;

/**
 * Words that the index leaves out (Lucene's `EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`). With a letter allowed to be wrong they
 * would have to be there after all.
 */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * What a person types, as a query of the full-text index (Lucene's classic syntax): all words must be there, one letter of a
 * longer word may be wrong. Only letters and digits reach Lucene, so nothing typed is read as an operator.
 */
export function searchArgument(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || text.length > LONGEST) {
    throw badUserInput('text', `1 to ${LONGEST} characters with a letter or a digit among them`, text.slice(0, 50));
  }
  const lower = words.map((word) => word.toLowerCase());
  const telling = lower.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : lower).map(clauseOf).join(' AND ');
}

function clauseOf(word: string): string {
  return word.length < SHORTEST_MISSPELT ? word : `(${word}^4 OR ${word}~1)`;
}
