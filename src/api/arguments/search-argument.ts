import { badUserInput } from '../bad-user-input.ts';

const LONGEST = 200;
/** Shorter words are too like one another to be looked up with a letter wrong. */
const SHORTEST_MISSPELT = 4;

/**
 * What a person types, as a query of the full-text index (Lucene's classic syntax): all words must be there, one letter of a
 * longer word may be wrong. Only letters and digits reach Lucene, so nothing typed is read as an operator.
 */
export function searchArgument(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || text.length > LONGEST) {
    throw badUserInput('text', `1 to ${LONGEST} characters with a letter or a digit among them`, text.slice(0, 50));
  }
  return words
    .map((word) => word.toLowerCase())
    .map(clauseOf)
    .join(' AND ');
}

function clauseOf(word: string): string {
  return word.length < SHORTEST_MISSPELT ? word : `(${word}^4 OR ${word}~1)`;
}
