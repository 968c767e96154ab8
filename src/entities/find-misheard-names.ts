import { distance } from 'fastest-levenshtein';
import type { Candidate } from './candidate.ts';
import type { Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { NameEntry } from './name-entry.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** With fewer words, one misheard leaves too little. */
const FEWEST_WORDS = 3;
/** Names of this many words may have lost one or two of them. */
const LONG_NAME = 5;

interface Place {
  readonly entry: NameEntry;
  readonly at: number;
}

/** Names of several words, by each of their words that is no function word. */
export class WordsIndex {
  readonly #places = new Map<string, Place[]>();

  constructor(entries: Iterable<NameEntry>) {
    for (const entry of entries) {
      if (entry.type !== 'entity' || entry.content.length < FEWEST_WORDS) continue;
      for (const [at, key] of entry.content.entries())
        this.#places.set(key, [...(this.#places.get(key) ?? []), { entry, at }]);
    }
  }

  at(key: string): readonly Place[] {
    return this.#places.get(key) ?? [];
  }
}

/**
 * Find names of several words of which one was misheard ("Form of Incident Response and Security Teams"), or that lost a word
 * of many, or whose reading differs from the acronym that the session uses. The head noun must be there, and the words that
 * fit must tell: those of which every second name is made do not.
 */
export function findMisheardNames(
  session: SessionWords,
  names: readonly Candidate[],
  index: WordsIndex,
  acronymsOf: (entity: string) => readonly string[],
): Candidate[] {
  const named = new Set(names.map((name) => name.entity));
  const candidates: Candidate[] = [];
  for (const turn of session.turns) {
    const tried = new Set<string>();
    for (const [position, wordIndex] of turn.content.entries()) {
      const places = index.at((turn.words[wordIndex] as Word).key);
      for (const { entry, at } of places) {
        const from = position - at;
        const id = `${entry.target}|${entry.alias.text}|${from}`;
        if (tried.has(id)) continue;
        tried.add(id);
        const fit = fitAt(turn, entry, from) ?? fitWithLoss(turn, entry, position, at);
        if (!fit) continue;
        const isKnownHere = named.has(entry.target);
        if (fit.needsSupport && !isKnownHere) continue;
        const confidence = fit.confidence + (isKnownHere ? 0.08 : 0);
        const span = { words: turn, first: fit.first, last: fit.last };
        candidates.push({ ...span, entity: entry.target, confidence, method: 'misheard', layer: 'name' });
      }
    }
    candidates.push(...readingsOf(turn, index, named, acronymsOf));
  }
  return candidates;
}

interface Fit {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly needsSupport: boolean;
}

/** As many words as the name, in its order, all the same but one, and that one alike. */
function fitAt(turn: TurnWords, entry: NameEntry, from: number): Fit | null {
  const { words, content } = turn;
  const first = content[from];
  const last = content[from + entry.content.length - 1];
  if (first === undefined || last === undefined || from < 0) return null;
  if (last - first > entry.words.length + 1 || !isRun(words, first, last, true)) return null;
  let different = 0;
  for (const [at, key] of entry.content.entries()) {
    const word = words[content[from + at] as number] as Word;
    if (word.key === key) continue;
    different += 1;
    if (different > 1 || !isAlike(word.key, key)) return null;
  }
  if (different === 0 || !tells(entry, from, turn)) return null;
  return { first, last, confidence: entry.content.length > 3 ? 0.82 : 0.72, needsSupport: entry.content.length < 4 };
}

/** A long name that lost a word or two: its words in order, at least four fifths of them, with its head noun. */
function fitWithLoss(turn: TurnWords, entry: NameEntry, position: number, at: number): Fit | null {
  const size = entry.content.length;
  if (size < LONG_NAME || at > Math.ceil(size * 0.3)) return null;
  const { words, content } = turn;
  let next = at;
  let matched = 0;
  let last = position;
  for (let step = position; step < Math.min(content.length, position + size) && next < size; step += 1) {
    const key = (words[content[step] as number] as Word).key;
    const found = entry.content.indexOf(key, next);
    if (found < 0 || found - next > 1) break;
    matched += 1;
    next = found + 1;
    last = step;
  }
  if (matched < 4 || matched < size * 0.7 || matched === size) return null;
  const [from, to] = [content[position] as number, content[last] as number];
  return isRun(words, from, to, true) ? { first: from, last: to, confidence: 0.74, needsSupport: matched < 5 } : null;
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

/** "global group of experts" for the GGE: the initials are the acronym's, and two words or more are the long name's. */
function readingsOf(
  turn: TurnWords,
  index: WordsIndex,
  named: ReadonlySet<string>,
  acronymsOf: (entity: string) => readonly string[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const [position, wordIndex] of turn.content.entries()) {
    const last = turn.content[position + 1] as number;
    for (const { entry } of index.at((turn.words[wordIndex] as Word).key)) {
      if (!named.has(entry.target) || last === undefined) continue;
      for (const acronym of acronymsOf(entry.target)) {
        if (acronym.length !== 3) continue;
        const from = turn.content[position - 1];
        if (from === undefined || last - from > 4 || !isRun(turn.words, from, last)) continue;
        const keys = [from, wordIndex, last].map((at) => (turn.words[at] as Word).key);
        if (keys.map((key) => key[0]).join('') !== acronym.toLowerCase()) continue;
        const shared = keys.filter((key) => entry.content.includes(key)).length;
        if (shared !== 2 || !entry.content.includes(keys[2] as string)) continue;
        const span = { words: turn, first: from, last };
        found.push({ ...span, entity: entry.target, confidence: 0.72, method: 'misheard', layer: 'name' });
      }
    }
  }
  return found;
}
