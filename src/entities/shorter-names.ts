import { wordSet } from '../text/word-set.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import { shortOfBrand } from './brand-names.ts';
import { FIRST_OF_BRAND, FIRST_OF_TOWN } from './brand-words.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { isPlural, type KnownHere } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** In front of a place: whatever stands so anywhere is short for nothing. */
const BEFORE_A_PLACE = wordSet('in near from to outside inside via through toward towards across around');
/** Openings of names that are no shorter name by themselves. */
const OF_ANY = wordSet(
  'national regional international global world rural digital information technology internet open free public community young youth women woman safe good new joint ' +
    'african european asian arab pacific caribbean latin southern northern eastern western central south north east west data human federal state city telecom telecommunication',
);
/** What is called after its town: "Example" of "Example University" is the town. */
const OF_A_TOWN = wordSet('university college academy school court bank police parliament');
const FEWEST_LETTERS = 5;

interface Shortened {
  readonly keys: readonly string[];
  /** Only the first of more words, none of which says what it is. */
  readonly isOpening: boolean;
}

interface Short {
  readonly keys: readonly string[];
  readonly entity: string;
  /** From where on in the source; before that the word is a village's or a people's, after which the thing is called. */
  readonly from: number | null;
}

/**
 * Later uses of names that nobody listed, in short: "Example" of "Example Telecom" or "Example Foundation", "Safe Doors" of "Safe Doors
 * Initiative".
 */
export function findShorterNames(
  session: SessionWords,
  entities: readonly Entity[],
  full: readonly Candidate[],
  known: KnownHere,
): Candidate[] {
  const firstOf = new Map<string, number>();
  for (const { entity, words, first } of full)
    firstOf.set(entity, Math.min(firstOf.get(entity) ?? Number.POSITIVE_INFINITY, words.startOf(first)));
  const shorts = new Map<string, Short | null>();
  for (const { id, name } of entities)
    for (const { keys, isOpening } of shortsOf(session, name, known)) {
      const key = keys.join(' ');
      const from = isOpening ? (firstOf.get(id) ?? null) : null;
      // Of two that begin so, nobody can tell.
      shorts.set(key, shorts.has(key) && shorts.get(key)?.entity !== id ? null : { keys, entity: id, from });
    }
  if (shorts.size === 0) return [];
  const byFirst = Map.groupBy(
    [...shorts.values()].flatMap((short) => short ?? []),
    ({ keys }) => keys[0] as string,
  );
  const places = new Set<string>();
  const forms = session.vocabulary.told((form) => (isCapital(form) ? (byFirst.get(form.key) ?? null) : null));
  const candidates: (Candidate & { readonly key: string })[] = [];
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      const there = forms[turn.forms[at] as number];
      if (!there || known.nameAt(turn, at)) continue;
      for (const { keys, entity, from } of there) {
        const last = at + keys.length - 1;
        if (!isSaid(turn, at, last, keys)) continue;
        const key = keys.join(' ');
        // "We are Examplo, Examplo Comunitario"
        const isBefore = from !== null && turn.startOf(at) < from && turn.startOf(at + 1) !== from;
        if (isBefore) places.add(key);
        if (keys.length === 1 && turn.words[at]?.joint === 'tight' && BEFORE_A_PLACE.has(turn.words[at - 1]?.key ?? ''))
          places.add(key);
        candidates.push({
          words: turn,
          first: at,
          last,
          entity,
          confidence: 0.62,
          method: 'pattern',
          layer: 'name',
          key,
        });
      }
    }
  return candidates.filter(({ key }) => !places.has(key)).map(({ key: _, ...candidate }) => candidate);
}

function isSaid(turn: TurnWords, first: number, last: number, keys: readonly string[]): boolean {
  const { words } = turn;
  if (!isRun(words, first, last)) return false;
  for (const [index, key] of keys.entries())
    if (words[first + index]?.key !== key || !isCapital(words[first + index])) return false;
  return keys.length > 1 || !isPartOfMore(turn, first);
}

/** Capitals right beside a word: it is part of a longer name. What only opens a sentence is none: "At Example". */
function isPartOfMore({ words }: TurnWords, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (after?.joint === 'tight' && isCapital(after) && after.key !== 'i') return true;
  return (
    word?.joint === 'tight' &&
    before !== undefined &&
    isCapital(before) &&
    !before.isFunctionWord &&
    before.key !== 'i' &&
    !NO_NAMES.has(before.text.toLowerCase())
  );
}

function shortsOf(session: SessionWords, name: string, known: KnownHere): Shortened[] {
  const brand = shortOfBrand(name);
  if (brand !== null) return session.lowerCase.has(brand) ? [] : [{ keys: [brand], isOpening: false }];
  const words = foldedWordsOf(name);
  const last = words.at(-1);
  if (last !== undefined && words.length > 1 && headNoun(last.key) === undefined)
    return openingOf(session, words, known);
  if (
    last === undefined ||
    headNoun(last.key) === undefined ||
    OF_A_TOWN.has(last.key) ||
    isPlural(last) ||
    words.length < 2
  )
    return [];
  const rest = words.slice(0, -1);
  if (!rest.every((word) => isCapital(word)) || rest.every((word) => session.lowerCase.has(word.key))) return [];
  const keys = rest.map(({ key }) => key);
  if (rest.length > 1) return headNoun(keys.at(-1) as string) ? [] : [{ keys, isOpening: false }];
  return isOwn(session, rest[0], known) ? [{ keys, isOpening: false }] : [];
}

/** "Examplo" of "Examplo Comunitario": a word that the session has in no small letters. What is a head in its language needs its article. */
function openingOf(session: SessionWords, words: readonly Word[], known: KnownHere): Shortened[] {
  const [first] = words;
  const isHead = FIRST_OF_BRAND.has(first?.key ?? '') || FIRST_OF_TOWN.has(first?.key ?? '');
  return first !== undefined && !isHead && isOwn(session, first, known) ? [{ keys: [first.key], isOpening: true }] : [];
}

function isOwn(session: SessionWords, one: Word | undefined, known: KnownHere): boolean {
  return (
    one?.shape === 'title' &&
    one.letters.length >= FEWEST_LETTERS &&
    !OF_ANY.has(one.key) &&
    headNoun(one.key) === undefined &&
    !session.lowerCase.has(one.key) &&
    known.listedAs(one).length === 0 &&
    !known.isTown([one])
  );
}
