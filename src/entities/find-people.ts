import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Attribution, Person } from '../speakers/attribution.ts';
import { compareKey } from '../text/compare-key.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** Labels of roles are kept with some people; called out in speech they name nobody. */
const ROLE_WORDS = new Set(
  'chair chairman chairwoman chairperson moderator co host speaker panelist panellist audience participant question rapporteur remote online the mr ms mrs dr ambassador minister'.split(
    ' ',
  ),
);
/** Shorter names sound like too many words. */
const SHORTEST_BY_SOUND = 5;

/**
 * Find participants named by another: full names, first names and surnames that only one of them has, and misspelt ones.
 * A speaker who says his own name does not mention anybody.
 */
export function findPeople(session: SessionWords, attribution: Attribution): Candidate[] {
  const speakers = new Map(attribution.turns.map((turn) => [turn.turn, turn.speaker]));
  const names = new PhraseIndex<NameOfPerson>();
  const singles = new Map<string, Set<string>>();
  for (const person of attribution.people)
    for (const words of namesOf(person)) {
      const keys = words.map((word) => word.key);
      if (keys.length > 1) names.add(keys.join(' '), { person: person.id, full: true });
      for (const key of keys)
        if (key.length > 2 && !ROLE_WORDS.has(key)) singles.set(key, (singles.get(key) ?? new Set()).add(person.id));
    }
  const unique: UniqueName[] = [];
  for (const [key, people] of singles) {
    const [only] = people;
    if (people.size !== 1 || only === undefined) continue;
    names.add(key, { person: only, full: false });
    if (key.length >= SHORTEST_BY_SOUND) unique.push({ key, person: only, codes: doubleMetaphone(key) });
  }

  const candidates: Candidate[] = [];
  for (const turn of session.turns) {
    const speaker = speakers.get(turn.turn.number) ?? null;
    const add = (first: number, last: number, entity: string, confidence: number, method: 'person' | 'misheard') => {
      if (entity !== speaker) candidates.push({ words: turn, first, last, entity, confidence, method, layer: 'name' });
    };
    const seen = new Set<number>();
    for (const { first, last, value } of names.all(turn.words)) {
      if (!isRun(turn.words, first, last)) continue;
      for (let at = first; at <= last; at += 1) seen.add(at);
      if (value.full) {
        if (session.capitals === 'none' || turn.words.slice(first, last + 1).some(isCapital))
          add(first, last, value.person, 0.97, 'person');
      } else if (isCalled(session, turn, first)) add(first, last, value.person, 0.92, 'person');
    }
    for (const [at, word] of turn.words.entries()) {
      if (seen.has(at) || !couldBeMisspelt(session, turn, at)) continue;
      const person = soundsLike(word, unique);
      if (person) add(at, at, person, 0.75, 'misheard');
    }
  }
  return candidates;
}

interface NameOfPerson {
  readonly person: string;
  readonly full: boolean;
}

function namesOf({ name, aliases }: Person): Word[][] {
  return [name, ...aliases].map(foldedWordsOf).filter((words) => words.some((word) => !ROLE_WORDS.has(word.key)));
}

/** A single name needs its capital, and one that the grammar did not ask for unless it is called out ("Grace, please"). */
function isCalled(session: SessionWords, turn: TurnWords, at: number): boolean {
  const word = turn.words[at] as Word;
  const after = turn.words[at + 1];
  if (session.capitals === 'none') return !session.lowerCase.has(compareKey(word.text)) || after?.joint === 'comma';
  if (!isCapital(word)) return false;
  // "Ana Pereira" is somebody else when only Ana Costa takes part; "Pereira Institute" is nobody.
  if (after && after.joint === 'tight' && isCapital(after) && after.shape !== 'upper' && !startsSentence(turn, at + 1))
    return false;
  const before = turn.words[at - 1];
  if (
    before &&
    word.joint === 'tight' &&
    before.shape === 'title' &&
    !startsSentence(turn, at - 1) &&
    before.key.length > 2
  )
    return ROLE_WORDS.has(before.key);
  return !(startsSentence(turn, at) && session.lowerCase.has(compareKey(word.text)) && after?.joint === 'tight');
}

function couldBeMisspelt(session: SessionWords, turn: TurnWords, at: number): boolean {
  const word = turn.words[at] as Word;
  if (word.key.length < SHORTEST_BY_SOUND || word.shape !== 'title' || session.capitals === 'none') return false;
  return !startsSentence(turn, at) && !session.lowerCase.has(compareKey(word.text)) && !headNoun(word.key);
}

interface UniqueName {
  readonly key: string;
  readonly person: string;
  readonly codes: readonly string[];
}

function soundsLike(word: Word, unique: readonly UniqueName[]): string | null {
  const near = unique.filter(({ key }) => distance(key, word.key) <= (key.length > 6 ? 2 : 1));
  if (near.length === 0) return null;
  const heard = doubleMetaphone(word.letters);
  const people = new Set(
    near.filter(({ codes }) => codes.some((code) => heard.includes(code))).map((one) => one.person),
  );
  const [only] = people;
  return people.size === 1 && only !== undefined ? only : null;
}
