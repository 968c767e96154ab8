import type { Person } from '../speakers/attribution.ts';
import { slugOf } from '../text/slug.ts';
import { wordSet } from '../text/word-set.ts';
import { HONORIFICS, isRoleWord, PARTICLES } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import { isWrittenAsABrand } from './brand-names.ts';
import type { Candidate } from './candidate.ts';
import { type Form, foldedWordsOf, type Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import { PeopleIndex, partsOf } from './people-index.ts';
import { PlacedNames } from './placed-names.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** Verbs by which people are quoted, folded. */
const SAYS = wordSet(
  'ask asked say said write wrote written mention mentioned tell told want suggest suggested explain explained note noted ' +
    'raise raised speak spoke point pointed argue argued remind reminded put describe described',
);
const BEHIND_A_GUEST = wordSet('in from who he she asking ask say write says asks writes online');
/** What stands in front of a thing's name, or of a place's, rather than of a person's. */
const BEFORE_A_THING = wordSet('of on for in from at the a an our this that your their');
const GIVEN = wordSet('question comment message one note remark mail hand');
/** What is read out is from somebody: "it's from", "one of". */
const BEFORE_FROM = wordSet('it is that one question comment message note remark mail contribution greeting another');
/** In words: so far behind a name it is told what he or she does. */
const FAR_BEHIND = 16;
const OF_SOMEBODY = wordSet('colleague friend boss brother sister teacher student husband wife mentor');
const PEOPLE = wordSet(
  'girl boy woman man lady gentleman daughter son mother father uncle aunt cousin neighbour librarian engineer lawyer nurse ' +
    'professor rapporteur fellow intern farmer journalist',
);
/** Titles of other languages, as they stand in front of a name in English speech. */
export const ADDRESSES = wordSet('senor senora dona herr frau monsieur');
/** How people are called out who keep their names to themselves. */
const TITLES = wordSet('general brigadier colonel captain major admiral excellency majesty highness mayor governor');
/** Only somebody is spoken of so. */
const IS_SOMEBODY = /^s?he(?:['\u2019](?:s|ll|d))?$/;
const IS_WHO = /^who(?:['\u2019]s)?$/;
/** What is done in the present by whoever is read out. */
const WRITES = wordSet('writes asks');
const MONTHS = wordSet('january february march april may june july august september october november december');
const LONGEST_NAME = 5;

interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Find people who are named but whom nobody knows to take part: who is asked or read out for, is quoted, belongs to somebody here, or
 * bears a title. A name of one word needs more of the words around it than one of two or more.
 * @param names accepted names, which are nobody's
 * @param isTown are the words the name of a town?
 * @returns new people, each by the fullest form of the name, and other forms of the names of those who take part, under their ids
 */
export function findStrangers(
  session: SessionWords,
  names: readonly Candidate[],
  people: readonly Person[],
  isTaken: (id: string) => boolean,
  isTown: (words: readonly Word[]) => boolean = () => false,
): Person[] {
  if (session.capitals === 'none') return [];
  const placed = new PlacedNames(names.filter((name) => name.layer === 'name'));
  const found = new Map<string, string>();
  const places = wordsBehindIn(session);
  const opens = session.vocabulary.told(opensName);
  for (const turn of session.turns) {
    let called = -1;
    for (let at = 0; at < turn.size; at += 1) {
      if (!opens[turn.forms[at] as number]) continue;
      const run = runOfNames(session, turn, at);
      at = run.last;
      if (placed.at(turn, run.first)?.last === run.last) continue;
      if (isPlainlyNone(turn, run) || isTown(turn.words.slice(run.first, run.last + 1))) continue;
      if (!isSomebody(session, turn, run, placed)) continue;
      // "from Ana, from Lima"
      if (called >= 0 && called === run.first - 2 && turn.words[run.first - 1]?.key === 'from') continue;
      called = run.last;
      // "the hub in Harare. Our colleague Harare"
      if (run.first === run.last && places.has((turn.words[run.first] as Word).key)) continue;
      const text = session.source.slice(turn.words[run.first]?.start, turn.words[run.last]?.end).replace(/\s+/g, ' ');
      const key = keysOf(text);
      if (!found.has(key)) found.set(key, text);
    }
  }
  return peopleOf(found, people, isTaken);
}

/** Single capitals behind "in": "in Harare". */
function wordsBehindIn(session: SessionWords): Set<string> {
  const found = new Set<string>();
  for (const { words: all } of session.turns)
    for (let at = 1; at < all.length; at += 1)
      if (all[at - 1]?.key === 'in' && all[at]?.shape === 'title') found.add((all[at] as Word).key);
  return found;
}

/** "Wi-Fi", "St. Gallen". */
function isPlainlyNone({ words: all }: TurnWords, { first, last }: Run): boolean {
  return all[first - 1]?.key === 'st' || all.slice(first, last + 1).every((word) => word.letters.length < 3);
}

/**
 * One person a name; a name of one word that is part of another's belongs to that one, and one that is spelt or sounds nearly like
 * that of somebody who takes part is another form of it.
 */
function peopleOf(
  found: ReadonlyMap<string, string>,
  known: readonly Person[],
  isTaken: (id: string) => boolean,
): Person[] {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of known) for (const form of [name, ...aliases]) ids.set(keysOf(form), id);
  const index = new PeopleIndex(known);
  const parts = new Set([...ids.keys(), ...found.keys()].flatMap((key) => partsOf(key)));
  const people: Person[] = [];
  for (const [key, name] of found) {
    if (parts.has(key)) continue;
    const same = ids.get(key) ?? index.spokenAs(foldedWordsOf(name));
    if (same !== null) {
      people.push({ id: same, name, aliases: [], role: null });
      continue;
    }
    const id = slugOf(name);
    if (!isTaken(id)) people.push({ id, name, aliases: [], role: null });
  }
  return people;
}

function keysOf(name: string): string {
  return slugOf(name.replace(/[ıłŁøØđĐ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)).replaceAll('-', ' ');
}

/** Letters that are no other letter with a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };

function opensName(word: Form): boolean {
  return (
    (word.shape === 'title' || word.shape === 'mixed') &&
    word.letters.length > 1 &&
    /^\p{Lu}\p{L}*(?:['\u2019]\p{Lu}\p{L}+)?$/u.test(word.letters) &&
    !isNoName(word)
  );
}

function isNoName(word: Form): boolean {
  const plain = word.text.toLowerCase().replace(/\.$/, '');
  return (
    NO_NAMES.has(plain) ||
    NO_NAMES.has(word.key) ||
    HONORIFICS.has(plain) ||
    TITLES.has(plain) ||
    ADDRESSES.has(word.key) ||
    isRoleWord(plain) ||
    MONTHS.has(word.key) ||
    word.isFunctionWord ||
    IS_SOMEBODY.test(word.key) ||
    CONTRACTED.test(word.text)
  );
}

const CONTRACTED = /['\u2019](?:m|re|ve|ll|d|t)$/i;

/** The capitals that go on from a word, with particles between them ("van der", "al"). */
function runOfNames({ source }: SessionWords, { words: all }: TurnWords, first: number): Run {
  let last = first;
  for (let next = first + 1; next < first + LONGEST_NAME && isRun(all, last, next); next += 1) {
    const word = all[next] as Word;
    // "Shin Bo-ram": what a hyphen joins belongs to the name.
    const isJoined =
      word.start === (all[next - 1] as Word).end + 1 && source[word.start - 1] !== ' ' && word.shape === 'lower';
    if (
      opensName(word) ||
      (isJoined && last === next - 1 && '-\u2010\u2011'.includes(source[word.start - 1] as string))
    )
      last = next;
    else if (!PARTICLES.has(word.text.toLowerCase()) || word.key === 'a') break;
  }
  return { first, last };
}

/** Do the words around a run of capitals say that it is somebody? */
function isSomebody(session: SessionWords, turn: TurnWords, { first, last }: Run, placed: PlacedNames): boolean {
  const { words: all } = turn;
  const size = last - first + 1;
  const before = all[first - 1];
  const start = all[first] as Word;
  if (isWrittenAsABrand(start, all[last] as Word)) return false;
  const after = all[last + 1];
  const isOrdinary = (at: number): boolean => isCapital(all[at]) && session.lowerCase.has((all[at] as Word).key);
  const inRun = Array.from({ length: size }, (_, at) => first + at);
  const isFree = inRun.every((at) => !placed.at(turn, at));
  const hasHead = inRun.some((at) => headNoun((all[at] as Word).key) !== undefined);
  if (before !== undefined && isTitle(session, before, start)) return !(hasHead && size > 1);
  if (hasHead || !isFree || inRun.some(isOrdinary)) return false;
  if (isBySaying(turn, first, last) || isReadOut(turn, first, last)) return true;
  if (before !== undefined && start.joint === 'tight') {
    // "call her Ana"
    if ((before.key === 'her' || before.key === 'him') && all[first - 2]?.key === 'call') return true;
    if (before.key === 'from' && isAskedBy(turn, first, last)) return true;
    if (OF_SOMEBODY.has(before.key)) return true;
  }
  // "a girl, Nayra, and", "my colleague, Ana Costa, who"
  if (before !== undefined && start.joint === 'comma' && after?.joint !== 'tight')
    if (OF_SOMEBODY.has(before.key) || PEOPLE.has(before.key)) return true;
  // "a colleague for this, Ana, she'll tell"
  if (size === 1 && start.joint === 'comma' && after?.joint === 'comma' && IS_SOMEBODY.test(after.key)) return true;
  // "a question from the chat, from Ana: where"
  if (before?.key === 'from' && session.source[(all[last] as Word).end] === ':' && isGivenBefore(turn, first))
    return true;
  const isOfPlace = before !== undefined && BEFORE_A_THING.has(before.key);
  const isTight = after?.joint === 'tight';
  // "Ana from Lima asks"
  if (isTight && !isOfPlace && after.key === 'from' && all[last + 2]?.shape === 'title' && all[last + 3]?.key === 'ask')
    return true;
  if (size === 1) return false;
  // "from Ana Pereira, who's with"
  if (after?.joint === 'comma' && IS_WHO.test(after.key)) return true;
  return isTight && !(isOfPlace && start.joint === 'tight') && (SAYS.has(after.key) || after.key === 'from');
}

/** "this is Ana, I", "Ana speaking", "Ana writes from Lima", "first is Ana, from Lima, she writes". */
function isBySaying(turn: TurnWords, first: number, last: number): boolean {
  const { words: all } = turn;
  const [before, start, after] = [all[first - 1], all[first] as Word, all[last + 1]];
  if (after === undefined) return false;
  const isTight = after.joint === 'tight';
  if (isTight && after.key === 'speaking') return !BEFORE_A_THING.has(before?.key ?? '');
  if (isTight && WRITES.has(after.letters) && (start.joint !== 'tight' || startsSentence(turn, first))) return true;
  if (after.joint !== 'comma') return false;
  const isThis = before?.key === 'is' && start.joint === 'tight' && all[first - 2]?.key === 'this';
  if (isThis && /^i(?:['\u2019]|$)/.test(after.key)) return true;
  // The place behind a name, and then what he or she does.
  const place = all[last + 2];
  if ((after.key !== 'from' && after.key !== 'in') || place === undefined || !isCapital(place)) return false;
  return [3, 4].some((ahead) => all[last + ahead]?.joint === 'comma' && IS_SOMEBODY.test(all[last + ahead]?.key ?? ''));
}

/** "it's from Ana Pereira, in Lima. She writes", "one from Ana, she's listening", "a contribution of Ana Pereira, he's". */
function isReadOut(turn: TurnWords, first: number, last: number): boolean {
  const { words: all } = turn;
  const by = all[first - 1]?.key;
  if (all[first]?.joint !== 'tight' || (by !== 'from' && by !== 'of')) return false;
  if (!BEFORE_FROM.has(all[first - 2]?.key ?? '')) return false;
  for (let at = last + 1; at < last + FAR_BEHIND && at < all.length; at += 1) {
    const isSomebody = IS_SOMEBODY.test(all[at]?.key ?? '');
    if (startsSentence(turn, at)) return isSomebody && SAYS.has(all[at + 1]?.key.replace(/s$/, '') ?? '');
    if (isSomebody && all[at]?.joint === 'comma') return true;
  }
  return false;
}

/** "a question from Ana in Lima", "one is from Ana, from Lima": not "from Lima, from Ms. Pereira", nor "I'm from Lima". */
function isAskedBy({ words: all }: TurnWords, first: number, last: number): boolean {
  const after = all[last + 1];
  if (after === undefined || after.joint === 'break' || !BEHIND_A_GUEST.has(after.key)) return false;
  const isGiven = isGivenBefore({ words: all }, first);
  const next = all[last + 2];
  return isGiven && !(after.key === 'from' && next !== undefined && HONORIFICS.has(next.text.toLowerCase()));
}

function isGivenBefore({ words: all }: Pick<TurnWords, 'words'>, first: number): boolean {
  return [2, 3, 4, 5].some((back) => GIVEN.has(all[first - back]?.key ?? ''));
}

/** "Ms. Pereira", whose stop ends no sentence, and "teacher Pereira". */
function isTitle(session: SessionWords, before: Word, start: Word): boolean {
  const plain = before.text.toLowerCase().replace(/\.$/, '');
  if (
    !(HONORIFICS.has(plain) || ADDRESSES.has(before.key)) ||
    plain === 'deputy' ||
    plain === 'assistant' ||
    plain === 'vice'
  )
    return false;
  const gap = session.source.slice(before.end, start.start);
  return gap.trim() === '' || (gap.trim() === '.' && plain.length < 5);
}
