import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidate.ts';
import type { Form, Word } from './fold-words.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import { headNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { PlacedNames } from './placed-names.ts';
import { isCapital, type SessionWords, type TurnWords } from './session-words.ts';
import { isLink, isSpelledBy } from './spelled-by.ts';

/** A short form and its long form as the speaker gave them together. */
export interface Expansion {
  readonly turn: TurnWords;
  /** Index of the short form. */
  readonly short: number;
  /** The long form's first and last word. */
  readonly first: number;
  readonly last: number;
}

const MAX_LETTERS = 10;
/** Between a short form and what it stands for: "SHORT, that's the long form". */
const OPENS = wordSet("that's that is it's it which the means meaning stand for");
const MOST_OPENING = 4;

/**
 * Find short forms that are expanded in the text: "Long Form (SHORT)", "SHORT (long form)", and as spoken "long form, the
 * SHORT", "SHORT, the long form", "SHORT stands for long form". The letters are matched as Schwartz and Hearst do ("A simple
 * algorithm for identifying abbreviation definitions in biomedical text", 2003); without brackets each must begin a word.
 */
export function expansionsOf(session: SessionWords): Expansion[] {
  const expansions: Expansion[] = [];
  const isShort = session.vocabulary.told(isShortForm);
  for (const turn of session.turns)
    for (let short = 0; short < turn.size; short += 1) {
      if (!isShort[turn.forms[short] as number]) continue;
      const span = longFormBefore(session.source, turn, short) ?? longFormAfter(session.source, turn, short);
      if (span) expansions.push({ turn, short, ...span });
    }
  return expansions;
}

/** Link expanded short forms, here and wherever the session uses them again. */
export function findAcronyms(session: SessionWords, names: readonly Candidate[]): Finding {
  const candidates: Candidate[] = [];
  const entities: Entity[] = [];
  const meanings = new Map<string, string | null>();
  const placed = new PlacedNames(names.filter((name) => name.layer === 'name'));
  const topics = new PlacedNames(names.filter((name) => name.layer === 'topic'));
  for (const { turn, short, first, last } of expansionsOf(session)) {
    const { words } = turn;
    // "at the QAB, and before": no long form opens so.
    if (words[first]?.isFunctionWord) continue;
    const letters = singular((words[short] as Word).letters);
    const there = placed.at(turn, last);
    const itself = placed.at(turn, short);
    const long = there?.last === last && Math.abs(there.first - first) <= 2 ? there : undefined;
    const known = itself?.first === short && itself.last === short ? itself : undefined;
    let target = long?.entity ?? known?.entity;
    const isNew = target === undefined;
    if (target === undefined) {
      const isTopic = topics.at(turn, first) !== undefined || OF_NO_BODY.has(letters.toLowerCase());
      const entity = entityOfLongForm(session, turn, first, last, isTopic ? '' : letters);
      if (entity === null) continue;
      entities.push(entity);
      target = entity.id;
    }
    // A known short form with another long form than the field gives it: the short form tells what is meant.
    if (long === undefined)
      candidates.push({
        words: turn,
        first,
        last,
        entity: target,
        confidence: isNew ? 0.88 : 0.8,
        method: 'acronym',
        layer: 'name',
      });
    const earlier = meanings.get(letters);
    meanings.set(letters, earlier === undefined || earlier === target ? target : null);
  }
  const listed = new PlacedNames(names);
  const meant = session.vocabulary.told((form) => (isShortForm(form) ? meanings.get(singular(form.letters)) : null));
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      const entity = meant[turn.forms[at] as number];
      if (entity && listed.at(turn, at)?.first !== at)
        candidates.push({
          words: turn,
          first: at,
          last: at,
          entity,
          confidence: 0.9,
          method: 'acronym',
          layer: 'name',
        });
    }
  return { candidates, entities };
}

function isShortForm(word: Form): boolean {
  const { length } = word.letters;
  return length >= 2 && length <= MAX_LETTERS && (word.shape === 'upper' || word.shape === 'mixed');
}

function singular(letters: string): string {
  return letters.endsWith('s') ? letters.slice(0, -1) : letters;
}

/** "(SHORT)" behind its long form, or ", the SHORT" and "or SHORT" behind it. */
function longFormBefore(source: string, turn: TurnWords, short: number) {
  const { words } = turn;
  const word = words[short] as Word;
  const previous = words[short - 1];
  if (previous === undefined) return null;
  const gap = source.slice(previous.end, word.start);
  const bracketed = gap.trim() === '(' && /^\s*[),;]/.test(source.slice(word.end, word.end + 3));
  if (bracketed) return longForm(words, singular(word.letters), short - 1, 'bracketed');
  let last = short - 1;
  let comma = word.joint === 'comma';
  if (!comma && previous.key === 'the' && word.joint === 'tight') {
    comma = previous.joint === 'comma';
    last -= 1;
    if (!comma && words[last]?.key === 'or') {
      comma = true;
      last -= 1;
    }
  } else if (!comma && previous.key === 'or') {
    comma = true;
    last -= 1;
  }
  if (!comma || last < 0) return null;
  const letters = singular(word.letters);
  return spelledForm(words, letters, last) ?? longForm(words, letters, last, 'spoken');
}

/** The words up to `last` that spell a short form, from the first capital of their run. */
function spelledForm(words: readonly Word[], letters: string, last: number) {
  let first = last;
  for (let at = last - 1; at > last - letters.length * 2 && words[at + 1]?.joint === 'tight'; at -= 1) {
    const word = words[at];
    if (word === undefined || !(isCapital(word) || isLink(word))) break;
    if (isCapital(word)) first = at;
  }
  return isSpelledBy(letters, words.slice(first, last + 1)) ? { first, last } : null;
}

/** "SHORT (long form)", "SHORT, the long form", "SHORT stands for long form". */
function longFormAfter(source: string, turn: TurnWords, short: number) {
  const { words } = turn;
  const word = words[short] as Word;
  const next = words[short + 1];
  if (next === undefined) return null;
  const letters = singular(word.letters);
  if (source.slice(word.end, next.start).trim() === '(') {
    for (let last = short + 1; last < Math.min(words.length, short + 1 + letters.length * 2); last += 1)
      if (source[(words[last] as Word).end] === ')') {
        const span = longForm(words, letters, last, 'bracketed');
        return span && span.first > short ? span : null;
      }
    return null;
  }
  const first = opensLongForm(words, short);
  if (first === null) return null;
  const end = Math.min(words.length, first + letters.length * 2);
  let loose: Pick<Expansion, 'first' | 'last'> | null = null;
  for (let last = first; last < end && !(last > first && words[last]?.joint === 'break'); last += 1) {
    // What spells all the letters goes before what only holds them.
    if (isSpelledBy(letters, words.slice(first, last + 1))) return { first, last };
    if (loose === null && longForm(words, letters, last, 'spoken')?.first === first) loose = { first, last };
  }
  return loose;
}

/** Where a long form may open behind a short one: "SHORT, that's the", "SHORT stands for", "SHORT is the", "SHORT we call it, it is". */
function opensLongForm(words: readonly Word[], short: number): number | null {
  let at = short + 1;
  if (words[at]?.key === 'we' && words[at + 1]?.key === 'call' && words[at + 2]?.key === 'it') at += 3;
  const next = words[at];
  if (next === undefined || next.joint === 'break') return null;
  const isTold =
    (next.key === 'stand' && words[at + 1]?.key === 'for') || (next.key === 'is' && words[at + 1]?.key === 'the');
  if (next.joint !== 'comma' && !isTold) return null;
  const end = at + MOST_OPENING;
  while (at < end && OPENS.has(words[at]?.key ?? '') && !isCapital(words[at])) at += 1;
  return at;
}

/** The words up to `last` whose letters make the short form; null when none do. */
function longForm(words: readonly Word[], letters: string, last: number, how: 'bracketed' | 'spoken') {
  const wanted = letters.toLowerCase();
  const limit = Math.max(0, last + 1 - Math.min(wanted.length + 5, wanted.length * 2));
  let at = wanted.length - 1;
  let initials = 0;
  let skipped = 0;
  for (let index = last; index >= limit; index -= 1) {
    const word = words[index] as Word;
    const text = word.text.toLowerCase();
    const before = at;
    if (how === 'bracketed') {
      // Letters within a word count from its end, but the first letter of the short form must begin a word.
      for (let char = text.length - 1; char >= 0 && at >= 0; char -= 1)
        if (text[char] === wanted[at] && (at > 0 || char === 0)) at -= 1;
    } else if (text[0] === wanted[at]) {
      at -= 1;
    } else if (at > 0 && text[0] === wanted[at - 1] && text.slice(1).includes(wanted[at] as string)) {
      // "CyberSecurity": two letters of one word.
      at -= 2;
    }
    if (before !== at) initials += 1;
    else if (!word.isFunctionWord) skipped += 1;
    if (at < 0) return initials > 1 && skipped <= (how === 'spoken' ? 0 : 2) ? { first: index, last } : null;
    if (index < last && words[index + 1]?.joint === 'break') return null;
    if (word.joint === 'break') return null;
  }
  return null;
}

/** A new entity, if the long form looks like a name of one: a head noun in it or capitals on all its words that spell the letters, and capitals on most. */
function entityOfLongForm(
  session: SessionWords,
  turn: TurnWords,
  first: number,
  last: number,
  letters: string,
): Entity | null {
  const words = turn.words.slice(first, last + 1);
  const content = words.filter((word) => !word.isFunctionWord);
  const head = [...content]
    .reverse()
    .map((word) => headNoun(word.key))
    .find((found) => found !== undefined);
  if (head === undefined) {
    if (session.capitals === 'none' || !isSpelledBy(letters, words)) return null;
    return foundEntity(session.source.slice(words[0]?.start, words.at(-1)?.end), { kinds: ['ORGANISATION'] });
  }
  // In small letters it must be spoken of as one thing: "the best current practice group (BCPG)", not "other groups (OG)".
  const isNamed = content.filter(isCapital).length * 2 >= content.length;
  const isOneThing =
    turn.words[first - 1]?.key === 'the' && content.length > 2 && !/s$/i.test(content.at(-1)?.letters ?? 's');
  if (session.capitals === 'tell' && !isNamed && !isOneThing) return null;
  const name = session.source.slice(words[0]?.start, words.at(-1)?.end);
  return foundEntity(name, { kinds: [head.kind], processKind: head.processKind });
}
