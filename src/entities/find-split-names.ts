import { setOnly } from '../text/set-only.ts';
import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION_WORDS } from './fold-words.ts';
import type { NameEntry } from './name-entry.ts';
import { isCapital, isRun, type SessionWords, startsSentence } from './session-words.ts';

/** Shorter names fall apart into ordinary words. */
const SHORTEST = 6;
const SHORTEST_PART = 3;
/** "UN FPA": what begins with a shorter acronym is cut behind it. */
const SHORTEST_ACRONYM = 5;
const ACRONYM_IN_FRONT = 2;

/** One-word names of organisations and their like, and every pair of words into which captions may cut them. */
export class SplitIndex {
  /** By the whole word: where it may be cut depends on its length alone. */
  readonly #names = new Map<string, string | null>();
  readonly #firsts = new Set<string>();
  readonly #seconds = new Set<string>();

  constructor(entries: Iterable<NameEntry>) {
    for (const { words, type, target, alias } of entries) {
      const key = words[0]?.letters.toLowerCase() ?? '';
      if (words.length > 1 || type !== 'entity' || alias.ambiguous) continue;
      for (let cut = ACRONYM_IN_FRONT; cut <= key.length - SHORTEST_PART; cut += 1) {
        if (!mayBeCut(key, cut)) continue;
        setOnly(this.#names, key, target);
        this.#firsts.add(key.slice(0, cut));
        this.#seconds.add(key.slice(cut));
      }
    }
  }

  /** What two words make together. */
  find(first: string, second: string): string | null {
    const whole = first + second;
    return mayBeCut(whole, first.length) ? (this.#names.get(whole) ?? null) : null;
  }

  /** Does any such name begin with the word? */
  opens(first: string): boolean {
    return this.#firsts.has(first);
  }

  /** Does any such name end with the word? */
  closes(second: string): boolean {
    return this.#seconds.has(second);
  }
}

function mayBeCut({ length }: string, cut: number): boolean {
  if (cut === ACRONYM_IN_FRONT) return length >= SHORTEST_ACRONYM;
  return length >= SHORTEST && cut >= SHORTEST_PART && length - cut >= SHORTEST_PART;
}

const PRONOUNS = wordSet('he her him his i it its me my our she their them they us we you your');

/**
 * Find one-word names that captions cut in two: "Example net". Two words may stand there as themselves, so the first must have a
 * capital that no sentence asked for, or the session must name the same thing elsewhere. "UN FPA": of two letters in front both must be
 * in capitals.
 */
export function findSplitNames(session: SessionWords, names: readonly Candidate[], splits: SplitIndex): Candidate[] {
  const named = new Set(names.map((name) => name.entity));
  const candidates: Candidate[] = [];
  const opens = session.vocabulary.told(
    ({ key, letters }) => splits.opens(letters.toLowerCase()) && !FUNCTION_WORDS.has(key),
  );
  const closes = session.vocabulary.told(({ letters }) => splits.closes(letters.toLowerCase()));
  for (const turn of session.turns)
    for (let at = 0; at + 1 < turn.size; at += 1) {
      if (!opens[turn.forms[at] as number] || !closes[turn.forms[at + 1] as number]) continue;
      const [first, second] = [turn.words[at], turn.words[at + 1]];
      if (!first || !second) continue;
      const entity = splits.find(first.letters.toLowerCase(), second.letters.toLowerCase());
      if (entity === null || !isRun(turn.words, at, at + 1)) continue;
      if (first.letters.length < SHORTEST_PART && !(first.shape === 'upper' && second.shape === 'upper')) continue;
      const isMarked =
        session.capitals === 'tell' && isCapital(first) && (second.shape === 'upper' || !startsSentence(turn, at));
      // "one of us said": two words in small letters, of which one says who, are themselves.
      const isSaid = first.shape === 'lower' && session.capitals === 'tell' && PRONOUNS.has(first.key);
      if ((!isMarked && !named.has(entity)) || isSaid) continue;
      const confidence = named.has(entity) ? 0.85 : 0.75;
      candidates.push({ words: turn, first: at, last: at + 1, entity, confidence, method: 'misheard', layer: 'name' });
    }
  return candidates;
}
