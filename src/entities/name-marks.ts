import type { Word } from './fold-words.ts';
import type { NameHit } from './name-index.ts';
import { isCapital, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/**
 * Does what folding drops from a name stand there all the same? "in Example" is no ".example", "which" no "Which?", "a Register" not
 * "The Register", and "CERT in" no "CERT-In".
 */
export function keepsMarks(session: SessionWords, turn: TurnWords, { entry, first, last }: NameHit): boolean {
  const { text } = entry.alias;
  const { words } = turn;
  const word = words[first] as Word;
  if (entry.words.length === 1) {
    if (text.startsWith('.') && session.source[word.start - 1] !== '.') return false;
    // A question may open with the word, or be nothing but it.
    if (text.endsWith('?') && (word.joint !== 'tight' || !isCapital(word) || startsSentence(turn, first))) return false;
    return !isOfArticle(text, entry.alias.caseSensitive) || standsWithArticle(turn, first);
  }
  // Of two words one of which is a small word anywhere else, the capital or the hyphen makes a name.
  const end = words[last] as Word;
  return entry.content.length > 1 || !end.isFunctionWord || isCapital(end) || session.source[end.start - 1] === '-';
}

function isOfArticle(text: string, caseSensitive: boolean): boolean {
  return caseSensitive && /^the\s/i.test(text);
}

/** "in the Register", not "a Register", nor "the Register of Sites". */
function standsWithArticle({ words }: TurnWords, at: number): boolean {
  const after = words[at + 1];
  const goesOn = after?.joint === 'tight' && (after.key === 'of' || after.key === 'for');
  return words[at - 1]?.key === 'the' && words[at]?.joint === 'tight' && !goesOn;
}
