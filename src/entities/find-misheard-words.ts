import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { compareKey } from '../text/compare-key.ts';
import type { Candidate } from './candidate.ts';
import type { Form, Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { NameEntry } from './name-entry.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { PlacedNames } from './placed-names.ts';
import { capitalBefore, isCapital, type SessionWords, startsSentence } from './session-words.ts';

/** Shorter words sound like too many others. */
const SHORTEST = 6;
/** In small letters ordinary words are written like shorter ones: "interest", "starting". */
const SHORTEST_SMALL = 9;
/** How far on each side a name of the same sort supports a guess, in words. */
const NEIGHBOURHOOD = 8;

/** From this length on, a word one letter off is near enough whatever it sounds like ("Cloudfare"). */
const TOLD_BY_LETTERS = 8;

// Sessions share most of their words; the bound keeps a text without any two alike from filling the memory.
const MOST_REMEMBERED = 1 << 14;

/** A name that is heard and written nearly like a word. */
interface NearName {
  readonly entry: NameEntry;
  readonly edits: number;
}

/** One-word names by how they sound, and long ones by their spelling less any one letter. */
export class SoundIndex {
  readonly #names = new Map<string, NameEntry[]>();
  /** Words that names and topics have in small letters: the field says them as words. */
  readonly #ordinary = new Set<string>();
  readonly #remembered = new Map<string, readonly NearName[]>();

  constructor(entries: Iterable<NameEntry>) {
    for (const entry of entries) {
      for (const { shape, spelling } of entry.words) if (shape === 'lower') this.#ordinary.add(spelling);
      const [word] = entry.words;
      if (entry.words.length > 1 || !word || word.key.length < SHORTEST) continue;
      // A digit is heard as it is: "internet" is no misheard Internet2.
      if (entry.type === 'topic' || /\p{N}/u.test(word.letters)) continue;
      for (const code of codesOf(word.letters)) {
        const names = this.#names.get(code);
        // Most codes are of one name.
        if (names) names.push(entry);
        else this.#names.set(code, [entry]);
      }
    }
  }

  /** Is it a word of the field, which needs no name to be explained? */
  isOrdinary(spelling: string): boolean {
    return this.#ordinary.has(spelling);
  }

  /** Names that sound like the word and are written nearly like it, nearest first. */
  near(word: string): readonly NearName[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const near = this.#findNear(word);
    this.#remembered.set(word, near);
    return near;
  }

  #findNear(word: string): NearName[] {
    const heard = compareKey(word);
    const allowed = Math.max(1, Math.floor(heard.length / 4));
    const found = new Map<string, NearName>();
    for (const code of codesOf(word))
      for (const entry of this.#names.get(code) ?? []) {
        const edits = distance(heard, compareKey(entry.alias.text));
        const other = found.get(entry.target);
        if (edits <= allowed && (!other || other.edits > edits)) found.set(entry.target, { entry, edits });
      }
    return [...found.values()].sort((a, b) => a.edits - b.edits);
  }
}

/** Metaphone codes in capitals, spellings in small letters: they cannot be taken for one another. */
function codesOf(word: string): Set<string> {
  const codes = new Set<string>(doubleMetaphone(word));
  const key = compareKey(word);
  if (key.length >= TOLD_BY_LETTERS - 1) codes.add(key);
  if (key.length >= TOLD_BY_LETTERS)
    for (let at = 0; at < key.length; at += 1) codes.add(key.slice(0, at) + key.slice(at + 1));
  return codes;
}

/**
 * Find one-word names that were misheard ("Cloudfair", "unesko"). The context must speak for it: the same thing named in
 * the session, or a name of the same sort standing near. A word in small letters needs both a near sound and a near name,
 * one letter apart.
 * @param names accepted names without overlaps
 */
export function findMisheardWords(
  session: SessionWords,
  names: readonly Candidate[],
  sounds: SoundIndex,
  sortOf: (entity: string) => string | undefined,
): Candidate[] {
  const named = new Set(names.map((name) => name.entity));
  const placed = new PlacedNames(names);
  const candidates: Candidate[] = [];
  const mayBe = session.vocabulary.told((form) => mayBeMisheard(form, session, sounds));
  for (const turn of session.turns) {
    for (let at = 0; at < turn.size; at += 1) {
      if (!mayBe[turn.forms[at] as number] || placed.at(turn, at)) continue;
      const word = turn.words[at] as Word;
      const isSmall = word.shape === 'lower';
      // A capital that only opens a sentence tells nothing.
      if (!isSmall && session.capitals !== 'none' && startsSentence(turn, at)) continue;
      const close = placed.near(turn, at, NEIGHBOURHOOD);
      if (isSmall && close.length === 0) continue;
      const [best, second] = sounds.near(word.letters);
      // Nothing was misheard of a name that stands there as it is written and was not accepted, or that tells little itself.
      if (!best || best.edits === 0 || best.entry.alias.ambiguous || second?.edits === best.edits) continue;
      // "Gambia University" is a name of its own.
      const after = turn.words[at + 1];
      if (after?.joint === 'tight' && isCapital(after)) continue;
      // "Childhood Example" is a name of its own, too.
      const before = capitalBefore(turn, at);
      if (before !== null && !before.isFunctionWord && !placed.at(turn, at - 1)) continue;
      const { target } = best.entry;
      const beside = hasOfItsSort(close, target, sortOf);
      const isSupported = isSmall
        ? beside && best.edits === 1 && best.entry.type === 'entity'
        : beside || named.has(target);
      if (!isSupported) continue;
      const confidence = isSmall ? 0.7 : beside && named.has(target) ? 0.85 : 0.78;
      const span = { words: turn, first: at, last: at };
      candidates.push({ ...span, entity: target, confidence, method: 'misheard', layer: 'name' });
    }
  }
  return candidates;
}

// A function of its own: one within the loop over a session's words would cost each of them what it holds.
function hasOfItsSort(
  names: readonly Candidate[],
  target: string,
  sortOf: (entity: string) => string | undefined,
): boolean {
  return names.some((name) => name.entity !== target && sortOf(name.entity) === sortOf(target));
}

function mayBeMisheard({ key, shape, spelling }: Form, session: SessionWords, sounds: SoundIndex): boolean {
  if (key.length < SHORTEST || shape === 'upper' || shape === 'number') return false;
  if (headNoun(key) !== undefined || OF_NO_BODY.has(key)) return false;
  if (shape === 'lower') return key.length >= SHORTEST_SMALL && !sounds.isOrdinary(spelling);
  // A word that the session uses in small letters too is no misheard name.
  return session.capitals === 'none' || !session.lowerCase.has(spelling);
}
