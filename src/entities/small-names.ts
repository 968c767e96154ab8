import type { Form } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

const SMALL_NAME_STARTS = new Set(['global', 'national', 'international', 'regional', 'african', 'european']);
const SMALL_NAME_HEADS = new Set(
  'center commission council authority agency institute coalition campaign portal convention conference alliance observatory partnership'.split(
    ' ',
  ),
);
const INDEFINITE = new Set(['a', 'an', 'any', 'every', 'each', 'no', 'some', 'another', 'other', 'own']);

export function opensSmallName({ key }: Form): boolean {
  return SMALL_NAME_STARTS.has(key);
}

/** "the national spectrum monitoring center": a name in small letters, told by its reach and its head. */
export function smallNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at];
  if (!start || !opensSmallName(start) || INDEFINITE.has(words[at - 1]?.key ?? '')) return null;
  for (let last = at + 1; last <= at + 4; last += 1) {
    const word = words[last];
    if (!word || !isRun(words, at, last) || word.isFunctionWord || known.nameAt(turn, last)) return null;
    const head = headNoun(word.key);
    if (head && last > at + 1 && SMALL_NAME_HEADS.has(word.key) && !isPlural(word))
      return named(session, turn, at, last, head, 0.6);
  }
  return null;
}
