import { isBlank } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { HONORIFICS, isRoleWord } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import type { Candidate } from './candidate.ts';
import { headIn, runOfCapitals } from './capital-names.ts';
import type { Word } from './fold-words.ts';
import { headNoun, subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { type FoundName, isCountry, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** Heads whose plural is part of a proper name ("Example Labs"). */
const NAMES_IN_PLURAL = wordSet('network lab');
/** What it is of, what is new of it or who speaks for it: no part of a name. */
const NO_PART = wordSet(
  'draft new old proposed revised updated current former first second third annual global our their so also and but like dear today yesterday ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
const HOUSES = wordSet('center office hub');
/** Longer than this, what stands in front of a listed name is no acronym or short name. */
const LONGEST_OWNER = 2;

/**
 * A listed name is not meant where it is part of a longer one: "Example Foundation", "Rural Example Convention", "UN Example Commission".
 * The whole is one name: what is listed, where only its owner was put in front, else a new one.
 */
export function wholeNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  if (session.capitals === 'none') return null;
  const inner = known.nameAt(turn, at);
  if (inner === undefined) return behindMore(session, turn, at, known);
  const { words } = turn;
  if (inner.first !== at || !isThing(inner, known) || !isCapital(words[inner.last])) return null;
  const branch = ofAnotherCountry(session, turn, inner, known);
  if (branch !== null) return branch;
  if (!isCapital(words[inner.last + 1]) || !isBeside(session, words[inner.last], words[inner.last + 1])) return null;
  const next = known.nameAt(turn, inner.last + 1);
  if (next !== undefined) return ownedBy(turn, inner, next, known);
  const end = runOfCapitals(turn, inner.last, known);
  const found = end > inner.last ? headIn(words, inner.last + 1, end) : null;
  const head = words[found?.at ?? -1];
  if (found === null || head === undefined || !isCapital(head)) return null;
  if (isPlural(head) && !NAMES_IN_PLURAL.has(head.key)) return null;
  // "at the Example Centre", where its people sit.
  if (found.at === inner.last + 1 && HOUSES.has(head.key)) return null;
  // "Example Working Group": which others find.
  if ([0, 1, 2].some((back) => subBodyAt(keysFrom(words, found.at - back)) === back + 1)) return null;
  const whole = named(session, turn, at, found.last, found.head, 0.79);
  // What is named after a body mostly is of the same sort.
  const group = found.head.kind === 'PROCESS' ? null : (known.entity(inner.entity)?.group ?? null);
  return { ...whole, entity: { ...whole.entity, partOf: inner.entity, group } };
}

/** "Example Providers Association of Ruralia", where the association of another country is listed: one of Ruralia's own. */
function ofAnotherCountry(
  session: SessionWords,
  turn: TurnWords,
  inner: Candidate,
  known: KnownHere,
): FoundName | null {
  const { words } = turn;
  const country = known.entity(inner.entity)?.country ?? null;
  const head = headNoun(words[inner.last]?.key ?? '');
  if (country === null || head === undefined || inner.last === inner.first) return null;
  const of = inner.last + 1;
  const place =
    words[of]?.key === 'of' ? known.nameAt(turn, words[of + 1]?.key === 'the' ? of + 2 : of + 1) : undefined;
  if (place === undefined || place.entity === country || !isCountry(known.entity(place.entity))) return null;
  if (!isRun(words, inner.last, place.last)) return null;
  const whole = named(session, turn, inner.first, place.last, head, 0.82);
  const group = head.kind === 'PROCESS' ? null : (known.entity(inner.entity)?.group ?? null);
  return { ...whole, entity: { ...whole.entity, country: place.entity, group } };
}

/** "UN Example Commission" is the Example Commission. */
function ownedBy({ words }: TurnWords, owner: Candidate, next: Candidate, known: KnownHere): FoundName | null {
  const entity = known.entity(next.entity);
  if (entity === undefined || !isThing(next, known) || next.entity === owner.entity) return null;
  const isOwner = owner.last - owner.first < LONGEST_OWNER;
  const isNamed = next.last > next.first && headNoun(words[next.last]?.key ?? '') !== undefined;
  if (!isOwner || !isNamed || !isCapital(words[next.first]) || !isCapital(words[next.last])) return null;
  return { first: owner.first, last: next.last, entity, confidence: next.confidence };
}

/** "Rural Example Convention", where the Example Convention is listed. */
function behindMore(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at] as Word;
  const inner = known.nameAt(turn, at + 1);
  if (inner === undefined || inner.first !== at + 1 || inner.last === inner.first) return null;
  const end = words[inner.last];
  const head = headNoun(end?.key ?? '');
  if (head === undefined || !isThing(inner, known) || !isBeside(session, start, words[at + 1])) return null;
  if (!canOpen(turn, at) || !isCapital(words[at + 1]) || !isCapital(end) || isPlural(end)) return null;
  const before = words[at - 1];
  if (before !== undefined && start.joint === 'tight' && isCapital(before) && !startsSentence(turn, at - 1))
    return null;
  return hasWord(known.entity(inner.entity), start.text) ? null : named(session, turn, at, inner.last, head, 0.79);
}

function canOpen(turn: TurnWords, at: number): boolean {
  const { shape, text, key, letters, isFunctionWord } = turn.words[at] as Word;
  const plain = text.toLowerCase();
  if (shape !== 'title' && shape !== 'mixed') return false;
  if (startsSentence(turn, at) || isFunctionWord || letters.length < 3 || /['’]/.test(text)) return false;
  return !NO_PART.has(key) && !NO_NAMES.has(plain) && !HONORIFICS.has(plain) && !isRoleWord(plain);
}

function hasWord(entity: Entity | undefined, word: string): boolean {
  const plain = word.toLowerCase();
  return [entity?.name ?? '', ...(entity?.aliases ?? [])].some((name) => name.toLowerCase().split(' ').includes(plain));
}

/** No place, no person and no topic: a body, an initiative or a process. */
function isThing({ entity, method }: Candidate, known: KnownHere): boolean {
  const kinds = known.entity(entity)?.kinds;
  return (
    method !== 'person' &&
    method !== 'misheard' &&
    kinds !== undefined &&
    !kinds.some((kind) => kind === 'PLACE' || kind === 'TOPIC' || kind === 'PERSON')
  );
}

/** Only a blank between: neither "Example's Foundation" nor "Example/Foundation". */
function isBeside({ source }: SessionWords, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || !isRun([word, next], 0, 1)) return false;
  for (let at = word.end; at < next.start; at += 1) if (!isBlank(source.charCodeAt(at))) return false;
  return true;
}

function keysFrom(words: readonly Word[], at: number): (string | undefined)[] {
  return [words[at]?.key, words[at + 1]?.key, words[at + 2]?.key];
}
