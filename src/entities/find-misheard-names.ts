import { distance } from 'fastest-levenshtein';
import { remembered } from '../text/remembered.ts';
import type { Candidate } from './candidate.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { NameEntry } from './name-entry.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** Of a name with fewer words, one misheard leaves nothing. */
const FEWEST_WORDS = 3;
/** Names of this many words may have lost one or two of them. */
const LONG_NAME = 5;
/** Of a name with fewer words one misheard leaves too little, unless the session names it otherwise. */
const FEWEST_WITHOUT_SUPPORT = 4;

/**
 * Places of one word in names that have two more of their words as far from it, one of which is there unless nothing fits. They are
 * the middle ones of a long name, which stand in every part of it that may be left.
 */
interface Places {
  readonly one: number;
  readonly other: number;
  /** Too short for one misheard word to be taken where the session does not name them otherwise. */
  readonly needSupport: boolean;
  /** By name: the name, the numbers of all its words and their marks. Side by side, for most are told by their marks. */
  readonly entries: readonly NameEntry[];
  readonly numbers: readonly (readonly number[])[];
  readonly marks: readonly number[];
  /** What they name, numbered as by {@link WordsIndex.named}; of those that need no support none. */
  readonly targets: readonly number[];
}

/** A word by which a name is looked up. */
interface Anchor {
  readonly key: string;
  readonly entry: NameEntry;
  readonly numbers: readonly number[];
  readonly one: number;
  readonly other: number;
}

const NOWHERE: readonly Places[] = [];
const NONE: readonly number[] = [];
/** The number of what is no word of a name. */
const NO_WORD = -1;

/** With one word misheard another of two is still there; with two lost, another of three. */
const anchorsOf = (entry: NameEntry): number => (entry.content.length < LONG_NAME ? 2 : 3);

/** Names of several words, each by the few of its words that the fewest names share. */
export class WordsIndex {
  readonly #places = new Map<string, readonly Places[]>();
  /** The words of all names, numbered. */
  readonly #numbers = new Map<string, number>();
  /** What all names name, numbered. */
  readonly #targets = new Map<string, number>();

  constructor(entries: Iterable<NameEntry>) {
    const long = [...entries].filter((entry) => entry.type === 'entity' && entry.content.length >= FEWEST_WORDS);
    const uses = new Map<string, number>();
    for (const key of long.flatMap((entry) => entry.content)) uses.set(key, (uses.get(key) ?? 0) + 1);
    for (const key of uses.keys()) this.#numbers.set(key, this.#numbers.size);
    for (const { target } of long) this.#targets.set(target, this.#targets.get(target) ?? this.#targets.size);
    const anchors = long.flatMap((entry) => {
      const numbers = entry.content.map((key) => this.numberOf(key));
      const rarest = [...new Set(entry.content)].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
      return rarest.slice(0, anchorsOf(entry)).map((key) => anchorOf(entry, numbers, key));
    });
    for (const [key, own] of Map.groupBy(anchors, (anchor) => anchor.key)) {
      const alike = Map.groupBy(own, ({ one, other, entry }) => `${one} ${other} ${needsSupport(entry)}`);
      this.#places.set(
        key,
        Array.from(alike.values(), (anchors) => this.#placesOf(anchors)),
      );
    }
  }

  at(key: string): readonly Places[] {
    return this.#places.get(key) ?? NOWHERE;
  }

  numberOf(key: string): number {
    return this.#numbers.get(key) ?? NO_WORD;
  }

  /** Of each thing, by its number, 1 where it is one of these. */
  named(entities: Iterable<string>): Uint8Array {
    const named = new Uint8Array(this.#targets.size);
    for (const entity of entities) {
      const number = this.#targets.get(entity);
      if (number !== undefined) named[number] = 1;
    }
    return named;
  }

  /** @param anchors at least one, all with their others as far away and all of them in need of support or none */
  #placesOf(anchors: readonly Anchor[]): Places {
    const { one, other, entry } = anchors[0] as Anchor;
    return {
      one,
      other,
      needSupport: needsSupport(entry),
      entries: anchors.map((anchor) => anchor.entry),
      numbers: anchors.map(({ numbers }) => numbers),
      marks: anchors.map(({ numbers }) => numbers.reduce((all, own) => all | markOf(own), 0)),
      targets: needsSupport(entry) ? anchors.map((anchor) => this.#targets.get(anchor.entry.target) as number) : NONE,
    };
  }
}

function anchorOf(entry: NameEntry, numbers: readonly number[], key: string): Anchor {
  const at = entry.content.indexOf(key);
  const middle = entry.content.length >> 1;
  const one = (at === middle ? middle + 1 : middle) - at;
  const other = (at === middle || at === middle + 1 ? middle - 1 : middle + 1) - at;
  return { key, entry, numbers, one, other };
}

/** Where the word of a place stands in a name: what {@link anchorOf} took the others' distances from. */
function placeIn({ content }: NameEntry, { one, other }: Places): number {
  const middle = content.length >> 1;
  return one === 1 && other === -1 ? middle : middle - one;
}

function needsSupport(entry: NameEntry): boolean {
  return entry.content.length < FEWEST_WITHOUT_SUPPORT;
}

/** One of 32 bits: a word whose bit a name has not is none of its words, which is told without looking at any. */
function markOf(number: number): number {
  return number === NO_WORD ? 0 : 1 << number;
}

/**
 * Find names of several words of which one was misheard ("Form for Access and Routing"), or that lost a word
 * of many, or whose reading differs from the acronym that the session uses. The head noun must be there, and the words that
 * fit must tell: those of which every second name is made do not.
 * @param isElsewhere whether something is of a country that the talk of a turn is not of: other countries have such bodies too
 */
export function findMisheardNames(
  session: SessionWords,
  names: readonly Candidate[],
  index: WordsIndex,
  acronymsOf: (entity: string) => readonly string[],
  longNamesOf: (entity: string) => readonly string[],
  isElsewhere: (entity: string, turn: number) => boolean = () => false,
): Candidate[] {
  const named = new Set(names.map((name) => name.entity));
  const readings = readingsByInitials(named, acronymsOf, longNamesOf);
  const isNamed = index.named(named);
  const candidates: Candidate[] = [];
  const placesByForm = session.vocabulary.told(({ key }) => index.at(key));
  const numbersOf = Int32Array.from(session.vocabulary.told(({ key }) => index.numberOf(key)));
  const isOfReading = session.vocabulary.told(({ key }) => readings.words.has(key));
  for (const turn of session.turns) {
    const { content, forms } = turn;
    const heard = content.map((at) => numbersOf[forms[at] as number] as number);
    for (let position = 0; position < content.length; position += 1) {
      const anchored = placesByForm[forms[content[position] as number] as number] as readonly Places[];
      for (let group = 0; group < anchored.length; group += 1) {
        const places = anchored[group] as Places;
        const { entries, numbers, marks, targets, needSupport } = places;
        const near = heard[position + places.one] ?? NO_WORD;
        const far = heard[position + places.other] ?? NO_WORD;
        const there = markOf(near) | markOf(far);
        if (there === 0) continue;
        for (let name = 0; name < marks.length; name += 1) {
          const mark = marks[name] as number;
          if ((mark & there) === 0) continue;
          // What the session does not name otherwise has all its words here, in another order.
          const needsBoth = needSupport && isNamed[targets[name] as number] === 0;
          if (needsBoth && ((mark & markOf(near)) === 0 || (mark & markOf(far)) === 0)) continue;
          const own = numbers[name] as readonly number[];
          if (!own.includes(near) && !own.includes(far)) continue;
          const entry = entries[name] as NameEntry;
          const from = position - placeIn(entry, places);
          const fit = fitAt(turn, heard, entry, own, from) ?? fitWithLoss(turn, heard, own, from);
          if (fit === null) continue;
          const isKnownHere = named.has(entry.target);
          if (!isKnownHere && (fit.needsSupport || isElsewhere(entry.target, turn.turn.number))) continue;
          const confidence = fit.confidence + (isKnownHere ? 0.08 : 0);
          const span = { words: turn, first: fit.first, last: fit.last };
          candidates.push({ ...span, entity: entry.target, confidence, method: 'misheard', layer: 'name' });
        }
      }
    }
    if (readings.words.size > 0) candidates.push(...readingsIn(turn, readings, isOfReading));
  }
  return candidates;
}

interface Fit {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly needsSupport: boolean;
}

/**
 * As many words as the name: all the same but one, and that one alike; or the same words in another order.
 * @param heard the numbers of the turn's words that are no function words
 * @param own those of the name's
 */
function fitAt(
  turn: TurnWords,
  heard: readonly number[],
  entry: NameEntry,
  own: readonly number[],
  from: number,
): Fit | null {
  const { words, content } = turn;
  const size = entry.content.length;
  const first = content[from];
  const last = content[from + size - 1];
  if (first === undefined || last === undefined || from < 0) return null;
  if (last - first > entry.words.length + 1) return null;
  let different = 0;
  let odd = -1;
  for (let at = 0; at < size && different <= 2; at += 1) {
    if (heard[from + at] === own[at]) continue;
    different += 1;
    odd = at;
  }
  if (different === 0 || different > 2 || !isRun(words, first, last, true)) return null;
  if (different === 1) {
    const word = words[content[from + odd] as number] as Word;
    if (!isAlike(word.key, entry.content[odd] as string) || !tells(entry, from, turn)) return null;
    return { first, last, confidence: size > 3 ? 0.82 : 0.72, needsSupport: needsSupport(entry) };
  }
  return isSwapped(turn, heard.slice(from, from + size), own, from)
    ? { first, last, confidence: 0.8, needsSupport: false }
    : null;
}

/** Two words swapped ("One Open Net" for One Net Open); in small letters they may be no name at all. */
function isSwapped(turn: TurnWords, there: readonly number[], own: readonly number[], from: number): boolean {
  const { words, content } = turn;
  const isOwn = there.every((word, at) => own.includes(word) && isCapital(words[content[from + at] as number]));
  return isOwn && new Set(there).size === there.length;
}

/** A long name that lost a word or two: its words in order, most of them, none between them that is not its own. */
function fitWithLoss(turn: TurnWords, heard: readonly number[], own: readonly number[], from: number): Fit | null {
  const size = own.length;
  if (size < LONG_NAME) return null;
  const { words, content } = turn;
  let next = 0;
  let matched = 0;
  let first = -1;
  let last = -1;
  for (let step = Math.max(0, from); step < Math.min(content.length, from + size + 1) && next < size; step += 1) {
    const found = own.indexOf(heard[step] as number, next);
    if (found < 0 || found - next > 1) {
      if (matched > 0) break;
      continue;
    }
    if (matched === 0) first = step;
    matched += 1;
    next = found + 1;
    last = step;
  }
  if (matched < 4 || matched < size * 0.7 || matched === size) return null;
  const [start, end] = [content[first] as number, content[last] as number];
  return isRun(words, start, end, true)
    ? { first: start, last: end, confidence: 0.74, needsSupport: matched < 5 }
    : null;
}

/** "form" for "forum", "government" for "governmental", "security" for "cybersecurity". */
export function isAlike(heard: string, known: string): boolean {
  if (heard.length < 4 || known.length < 4) return false;
  if (heard.startsWith(known) || known.startsWith(heard) || known.endsWith(heard) || heard.endsWith(known)) return true;
  return distance(heard, known) <= Math.max(1, Math.floor(Math.min(heard.length, known.length) / 3));
}

/** Do the words that fit tell this name from any other? A head noun and a word of reach do not. */
function tells(entry: NameEntry, from: number, turn: TurnWords): boolean {
  const telling = entry.content.filter((key, at) => {
    const word = turn.words[turn.content[from + at] as number];
    return word?.key === key && !headNoun(key) && !COMMON.has(key);
  });
  return telling.length > 1 || (telling.length === 1 && entry.content.length > 3);
}

const COMMON = new Set('global national international regional world internet group working'.split(' '));

/** What {@link readingsIn} looks up: readings by their initials, and all words of theirs. */
interface Readings {
  readonly byInitials: ReadonlyMap<string, readonly Reading[]>;
  readonly words: ReadonlySet<string>;
}

interface Reading {
  readonly entity: string;
  readonly content: ReadonlySet<string>;
}

const keysOf = remembered((name) => foldedWordsOf(name).map(({ key }) => key));

/** Three-letter acronyms of what the session names, with the words of their long forms. */
function readingsByInitials(
  named: ReadonlySet<string>,
  acronymsOf: (entity: string) => readonly string[],
  longNamesOf: (entity: string) => readonly string[],
): Readings {
  const readings = new Map<string, Reading[]>();
  const all = new Set<string>();
  for (const entity of named)
    for (const acronym of acronymsOf(entity)) {
      if (acronym.length !== 3) continue;
      const words = longNamesOf(entity).flatMap(keysOf);
      const key = acronym.toLowerCase();
      readings.set(key, [...(readings.get(key) ?? []), { entity, content: new Set(words) }]);
      for (const word of words) all.add(word);
    }
  return { byInitials: readings, words: all };
}

/**
 * "open forum of networks" for an OFN that is spelt otherwise: the initials are the acronym's, and two words with the last are the long name's.
 * @param isOfReading by the number of a form, whether some reading has it
 */
function readingsIn(turn: TurnWords, readings: Readings, isOfReading: readonly boolean[]): Candidate[] {
  const found: Candidate[] = [];
  const { words, content, forms } = turn;
  for (let at = 0; at + 2 < content.length; at += 1) {
    if (!isOfReading[forms[content[at + 2] as number] as number]) continue;
    const isFirst = isOfReading[forms[content[at] as number] as number];
    if (!isFirst && !isOfReading[forms[content[at + 1] as number] as number]) continue;
    const [one, two, three] = [keyAt(turn, at), keyAt(turn, at + 1), keyAt(turn, at + 2)];
    const initials = one.charAt(0) + two.charAt(0) + three.charAt(0);
    const known = readings.byInitials.get(initials);
    // Most initials are no acronym's.
    if (known === undefined) continue;
    const entity = onlyFitting(known, one, two, three);
    const [first, last] = [content[at] as number, content[at + 2] as number];
    if (entity === null || last - first > 3 || !isRun(words, first, last)) continue;
    found.push({ words: turn, first, last, entity, confidence: 0.72, method: 'misheard', layer: 'name' });
  }
  return found;
}

/** The key of a word that is no function word, by its place among these. */
function keyAt({ words, content }: TurnWords, place: number): string {
  return (words[content[place] as number] as Word).key;
}

/** What has a reading with the last of three words and one of the others; null where several have. */
function onlyFitting(readings: readonly Reading[], first: string, second: string, last: string): string | null {
  const fitting = readings.filter(({ content }) => content.has(last) && content.has(first) !== content.has(second));
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only.entity : null;
}
