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
const BEHIND_ONESELF = wordSet('from and with here speaking representing at again for of');
/** What stands in front of a thing's name, or of a place's, rather than of a person's. */
const BEFORE_A_THING = wordSet('of on for in from at the a an our this that your their');
const GIVEN = wordSet('question comment message one note remark mail hand');
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

/** How strong the words around a run of capitals say that it is a person. */
type Clue = 'introduced' | 'called' | 'full' | 'unclear';

interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Find people who are named but whom nobody knows to take part: who introduces himself, is thanked, called up or asked after,
 * is quoted, or bears a title. A name of one word needs the words around it; one of two or more needs less.
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
  const known = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(keysOf)));
  const found = new Map<string, string>();
  const places = wordsBehindIn(session);
  const unclear: { readonly key: string; readonly text: string }[] = [];
  const opens = session.vocabulary.told(opensName);
  for (const turn of session.turns) {
    let introduced = -1;
    let called = -1;
    for (let at = 0; at < turn.size; at += 1) {
      if (!opens[turn.forms[at] as number]) continue;
      const run = runOfNames(session, turn, at);
      at = run.last;
      if (placed.at(turn, run.first)?.last === run.last) continue;
      // "My name is Pereira, Ana Pereira."
      const isAgain = introduced === run.first - 1 && turn.words[run.first]?.joint === 'comma' && run.last > run.first;
      if (isPlainlyNone(turn, run) || isTown(turn.words.slice(run.first, run.last + 1))) continue;
      const clue = isAgain ? 'introduced' : clueOf(session, turn, run, placed);
      if (clue === null) continue;
      if (clue === 'introduced') introduced = run.last;
      // "from Ana, from Lima"
      if (clue === 'called' && called >= 0 && called === run.first - 2 && turn.words[run.first - 1]?.key === 'from')
        continue;
      if (clue === 'called') called = run.last;
      // "the hub in Harare. Thank you, Harare."
      if (clue === 'called' && run.first === run.last && places.has((turn.words[run.first] as Word).key)) continue;
      const text = session.source.slice(turn.words[run.first]?.start, turn.words[run.last]?.end).replace(/\s+/g, ' ');
      const key = keysOf(text);
      if (found.has(key)) continue;
      if (clue === 'unclear') unclear.push({ key, text });
      else found.set(key, text);
    }
  }
  // A full name without more is somebody's whose first name another one here has: "Ana Pereira and Ana Costa".
  const givenNames = new Set(
    [...known, ...found.keys()].flatMap((key) => (key.includes(' ') ? [givenNameOf(key)] : [])),
  );
  for (const { key, text } of unclear) if (givenNames.has(givenNameOf(key))) found.set(key, text);
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

function givenNameOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
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
    CONTRACTED.test(word.text)
  );
}

/** "Proposals?", "Discussion?" */
const NOUN_ENDING = /(?:s|ion|ing|ly|ent)$/i;

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

function clueOf(session: SessionWords, turn: TurnWords, run: Run, placed: PlacedNames): Clue | null {
  const { words: all } = turn;
  const { first, last } = run;
  const size = last - first + 1;
  const before = all[first - 1];
  const beforeThat = all[first - 2];
  const start = all[first] as Word;
  if (isWrittenAsABrand(start, all[last] as Word)) return null;
  const after = all[last + 1];
  const pausesBehind = after === undefined || after.joint !== 'tight';
  const isOrdinary = (at: number): boolean => session.lowerCase.has((all[at] as Word).key);
  const inRun = Array.from({ length: size }, (_, at) => first + at);
  const isFree = inRun.every((at) => !placed.at(turn, at));
  const hasHead = inRun.some((at) => headNoun((all[at] as Word).key) !== undefined);

  // "My name is Bill Woods": whatever else the words may be.
  if (before?.key === 'is' && beforeThat?.key === 'name') return 'introduced';
  if (before?.key === 'name' && beforeThat?.key === 'my') return 'introduced';
  if (pausesBehind === false && after?.key === 'is' && all[last + 2]?.key === 'my' && all[last + 3]?.key === 'name')
    return isFree ? 'introduced' : null;
  if (before !== undefined && isTitle(session, before, start)) return hasHead && size > 1 ? null : 'introduced';
  if (hasHead || (!isFree && size === 1)) return null;

  const saysOneself =
    start.joint === 'tight' && (before?.key === "i'm" || (before?.key === 'am' && beforeThat?.key === 'i'));
  const introducesOneself = pausesBehind || BEHIND_ONESELF.has(after.key) || after.key === 'i';
  if (saysOneself && introducesOneself && (size > 1 || !isOrdinary(first))) return 'introduced';
  if (!isFree) return null;
  if (size > 1 && start.joint === 'tight' && before?.key === 'is' && beforeThat?.key === 'this') return 'introduced';
  if (inRun.some(isOrdinary)) return null;
  if (before?.key === 'it' && start.joint === 'tight' && after?.joint === 'comma' && opensSpeech(turn, first))
    return 'introduced';
  if (
    after?.key === 'here' &&
    after.joint === 'tight' &&
    startsSentenceLoosely(turn, first) &&
    endsClause(all[last + 2])
  )
    return 'introduced';

  if (isBySaying(turn, first, last)) return size > 1 ? 'full' : 'called';
  const isThanked = (before?.key === 'you' && beforeThat?.key === 'thank') || before?.key === 'thank';
  if (isThanked && (pausesBehind || after.key === 'for' || after.key === 'and')) return 'called';
  const isCalled = before?.key === 'to' && ['over', 'floor', 'back'].includes(beforeThat?.key ?? '');
  if (isCalled && pausesBehind) return 'called';
  if (before !== undefined && start.joint === 'tight') {
    // "call her Ana"
    if ((before.key === 'her' || before.key === 'him') && beforeThat?.key === 'call') return 'called';
    if (before.key === 'from' && isAskedBy(turn, first, last)) return 'called';
    if (OF_SOMEBODY.has(before.key)) return 'called';
  }
  // "a girl, Nayra, and", "my colleague, Ana Costa, who"
  if (before !== undefined && start.joint === 'comma' && after?.joint !== 'tight')
    if (OF_SOMEBODY.has(before.key) || PEOPLE.has(before.key)) return 'called';
  // "a colleague for this, Ana, she'll tell"
  if (size === 1 && start.joint === 'comma' && after?.joint === 'comma' && IS_SOMEBODY.test(after.key)) return 'called';
  // "a question from the chat, from Ana: where"
  if (before?.key === 'from' && session.source[(all[last] as Word).end] === ':' && isGivenBefore(turn, first))
    return 'called';
  const isOfPlace = before !== undefined && BEFORE_A_THING.has(before.key);
  if (after !== undefined && after.joint === 'tight' && !isOfPlace) {
    if (after.key === 'ask') return 'called';
    // "Ana from Lima asks"
    if (after.key === 'from' && all[last + 2]?.shape === 'title' && all[last + 3]?.key === 'ask') return 'called';
  }
  // A name alone, with a question mark, calls somebody.
  if (after === undefined || after.joint === 'break')
    if (startsAlone(turn, first) && session.source[(all[last] as Word).end] === '?' && !NOUN_ENDING.test(start.text))
      return 'called';
  // "Ana Pereira, I forgot", "Ana Pereira."
  if (size > 1 && startsAlone(turn, first) && speaksAlone(after)) return 'full';
  // "from Ana Pereira, who's with"
  if (size > 1 && after?.joint === 'comma' && IS_WHO.test(after.key)) return 'full';
  if (size === 1)
    return first > 0 && after?.joint === 'comma' && opensTurn(turn, first) && introducesItself(turn, first, last)
      ? 'introduced'
      : null;

  if (opensTurn(turn, first) && introducesItself(turn, first, last)) return 'full';
  if (before !== undefined && start.joint === 'tight' && BEFORE_A_THING.has(before.key))
    return before.key === 'of' ? 'unclear' : null;
  if (after !== undefined && after.joint === 'tight' && (SAYS.has(after.key) || after.key === 'from')) return 'full';
  if (after !== undefined && after.joint === 'comma' && (after.key === 'who' || after.key === 'from')) return 'full';
  return 'unclear';
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

/** Nothing follows, or what somebody says of himself. */
function speaksAlone(after: Word | undefined): boolean {
  return (
    after === undefined || after.joint === 'break' || (after.joint === 'comma' && /^i(?:['\u2019]m)?$/.test(after.key))
  );
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

/** Among the first few words of a turn, behind a greeting. */
function opensTurn({ words: all, sentence }: TurnWords, at: number): boolean {
  if (at > 12) return false;
  if (at === 0) return true;
  if ((sentence[at] ?? 0) > 3) return false;
  const before = all[at - 1];
  return all[at]?.joint === 'break' || (all[at]?.joint === 'comma' && before !== undefined && isNoName(before));
}

function opensSpeech(turn: TurnWords, at: number): boolean {
  return at < 24 && startsSentenceLoosely(turn, at - 1);
}

function startsSentenceLoosely(turn: TurnWords, at: number): boolean {
  return startsSentence(turn, at) || turn.words[at]?.joint !== 'tight';
}

function startsAlone(turn: TurnWords, at: number): boolean {
  return at === 0 || turn.words[at]?.joint === 'break';
}

function endsClause(word: Word | undefined): boolean {
  return word === undefined || word.joint !== 'tight';
}

/** ", I edit", ", from Lima", ", Example Pacific", ". I run": what follows a name by which somebody opens the turn. */
function introducesItself({ words: all }: TurnWords, first: number, last: number): boolean {
  const after = all[last + 1];
  if (after === undefined) return false;
  if (after.key === 'i' || after.key === "i'm") return true;
  return after.key === 'from' || (last > first && after.joint === 'comma' && isCapital(after));
}
