import type { Attribution, Person } from '../speakers/attribution.ts';
import { HONORIFICS } from '../transcript/label.ts';
import type { Candidate } from './candidate.ts';
import { ADDRESSES } from './find-strangers.ts';
import type { Form, Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import { isPlural } from './pattern.ts';
import { isRoleCall, PeopleIndex } from './people-index.ts';
import { capitalBefore, isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** How sure a name of somebody is who is only known from being named. */
const SURE_OF_STRANGERS = 0.75;
const NEAR_THE_END = 40;
/** Of more nobody can tell who is meant. */
const MOST_NAMESAKES = 8;

/**
 * Find the people of a session where they are named, by others or themselves: full names, first names and surnames, and
 * misspelt ones. A name that several bear is that of who speaks, is called up next or spoke before, else of who was named last.
 * @param strangers people who are named and do not take part
 */
export function findPeople(
  session: SessionWords,
  attribution: Attribution,
  strangers: readonly Person[] = [],
): Candidate[] {
  const index = new PeopleIndex([...attribution.people, ...strangers].filter(({ name }) => !isDescription(name)));
  const known = new Set(attribution.people.map((person) => person.id));
  const isStranger = new Set(strangers.flatMap(({ id }) => (known.has(id) ? [] : [id])));
  const speakers = new Map(attribution.turns.map((turn) => [turn.turn, turn.speaker]));
  const candidates: Candidate[] = [];
  /** The last turn and place in which somebody spoke or was named for certain, counted up. */
  const lastNamed = new Map<string, number>();
  let clock = 0;
  const openings = session.vocabulary.told(({ key }) => index.names.opening(key));
  const mayBeMisspelt = session.vocabulary.told((form) => couldBeMisspelt(session, form));
  for (const turn of session.turns) {
    const speaker = speakers.get(turn.turn.number) ?? null;
    clock += 1;
    if (speaker !== null) lastNamed.set(speaker, clock);
    const add = (first: number, last: number, entity: string, confidence: number, method: 'person' | 'misheard') => {
      const sure = isStranger.has(entity) ? Math.min(confidence, SURE_OF_STRANGERS) : confidence;
      candidates.push({ words: turn, first, last, entity, confidence: sure, method, layer: 'name' });
    };
    const seen = new Set<number>();
    const longest = new Map<number, number>();
    const hits = index.names
      .all(turn.words, (at) => openings[turn.forms[at] as number])
      .filter(({ first, last }) => isRun(turn.words, first, last));
    for (const { first, last } of hits) longest.set(first, Math.max(last, longest.get(first) ?? -1));
    for (const { first, last, value } of hits) {
      for (let at = first; at <= last; at += 1) seen.add(at);
      if ((longest.get(first) ?? last) > last) continue;
      const [only] = value.people;
      if (only === undefined) continue;
      if (last > first) {
        if (session.capitals === 'tell' && !turn.words.slice(first, last + 1).some(isCapital)) {
          // A turn in small letters through and through: two words of somebody's name are a name.
          if (!isAllSmall(turn)) continue;
        } else if (!value.full && !isCalled(session, turn, first, last)) continue;
      } else if (!isCalled(session, turn, first, first)) continue;
      clock += 1;
      if (value.people.size === 1) {
        add(first, last, only, value.full ? 0.97 : 0.92, 'person');
        lastNamed.set(only, clock);
        continue;
      }
      const meant = oneOf(value.people, turn, first, last, speakers, lastNamed);
      if (meant !== null) add(first, last, meant, 0.75, 'person');
    }
    for (let at = 0; at < turn.size; at += 1) {
      if (!mayBeMisspelt[turn.forms[at] as number] || seen.has(at) || startsSentence(turn, at)) continue;
      const person = index.soundsLike(turn.words[at] as Word);
      if (person && !isWithinName(turn, at, seen)) add(at, at, person, 0.75, 'misheard');
    }
  }
  return candidates;
}

/** Which of several people who bear a name is meant. */
function oneOf(
  people: ReadonlySet<string>,
  turn: TurnWords,
  first: number,
  last: number,
  speakers: ReadonlyMap<number, string | null>,
  lastNamed: ReadonlyMap<string, number>,
): string | null {
  if (people.size > MOST_NAMESAKES) return null;
  const { number } = turn.turn;
  const speaker = speakers.get(number) ?? null;
  if (speaker !== null && people.has(speaker) && speaksOfOneself(turn, first, last)) return speaker;
  const others = [...people].filter((person) => person !== speaker);
  if (others.length === 1) return others[0] ?? null;
  const at = (turnNumber: number): string | null => {
    const there = speakers.get(turnNumber) ?? null;
    return there !== null && others.includes(there) ? there : null;
  };
  const previous = at(number - 1);
  if (previous !== null && first < NEAR_THE_END) return previous;
  const next = at(number + 1);
  if (next !== null && turn.size - last < NEAR_THE_END) return next;
  // Nobody knows who of them it is who were not named yet.
  const ranked = others
    .filter((person) => lastNamed.has(person))
    .sort((a, b) => (lastNamed.get(b) ?? 0) - (lastNamed.get(a) ?? 0));
  return ranked[0] ?? null;
}

function speaksOfOneself({ words }: TurnWords, first: number, last: number): boolean {
  const before = words[first - 1]?.key;
  const beforeThat = words[first - 2]?.key;
  return (
    before === "i'm" ||
    (before === 'am' && beforeThat === 'i') ||
    (before === 'is' && beforeThat === 'name') ||
    words[last + 1]?.key === 'here'
  );
}

/** A part of a name needs its capital, and one that the grammar did not ask for unless it is called out ("Grace, please"). */
function isCalled(session: SessionWords, turn: TurnWords, first: number, last: number): boolean {
  const word = turn.words[first] as Word;
  const after = turn.words[last + 1];
  if (session.capitals === 'none') return !session.lowerCase.has(word.spelling) || after?.joint === 'comma';
  if (!isCapital(word)) return false;
  // "Ana Pereira" is somebody else when only Ana Costa takes part; "Pereira Institute" is nobody.
  if (
    after &&
    after.joint === 'tight' &&
    isCapital(after) &&
    after.shape !== 'upper' &&
    // "it's for Ana I guess"
    !/^i(?:['\u2019]|$)/.test(after.key) &&
    !startsSentence(turn, last + 1)
  )
    return false;
  const before = turn.words[first - 1];
  // "We have two Daniels."
  if (isPlural(word) && ['two', 'three', 'both', 'many', 'several'].includes(turn.words[first - 1]?.key ?? ''))
    return false;
  // "in Jordan" is no Jordan here.
  if (before?.key === 'in' && word.joint === 'tight' && !isPossessive(session, turn, last)) return false;
  if (
    before &&
    word.joint === 'tight' &&
    before.shape === 'title' &&
    !startsSentence(turn, first - 1) &&
    before.key.length > 2 &&
    // "I've Ana, I've Bill"
    !/^i['\u2019]/.test(before.key)
  )
    return isRoleCall(before.key) || HONORIFICS.has(before.text.toLowerCase()) || ADDRESSES.has(before.key);
  return !(startsSentence(turn, first) && session.lowerCase.has(word.spelling) && after?.joint === 'tight');
}

/** "Example Reddy Pacific": a capital beside a word that is no name of somebody. */
function isWithinName(turn: TurnWords, at: number, seen: { has(at: number): boolean }): boolean {
  const after = turn.words[at + 1];
  if (after?.joint === 'tight' && after.shape === 'title' && !seen.has(at + 1)) return true;
  const before = capitalBefore(turn, at);
  return (
    before !== null &&
    !seen.has(at - 1) &&
    before.key.length > 3 &&
    !isRoleCall(before.key) &&
    !HONORIFICS.has(before.text.toLowerCase())
  );
}

/** "Unnamed speaker (ISP)": what a speaker is said to be is no name. */
function isDescription(name: string): boolean {
  return name.startsWith('Unnamed speaker (');
}

/** "in Ana's case" */
function isPossessive({ source }: SessionWords, { words }: TurnWords, last: number): boolean {
  const end = words[last]?.end ?? 0;
  return /^['\u2019]s/.test(source.slice(end, end + 2));
}

function isAllSmall(turn: TurnWords): boolean {
  return turn.size >= 8 && !turn.words.some(isCapital);
}

function couldBeMisspelt({ capitals, lowerCase }: SessionWords, { shape, spelling, key }: Form): boolean {
  return shape === 'title' && capitals !== 'none' && !lowerCase.has(spelling) && !headNoun(key);
}
