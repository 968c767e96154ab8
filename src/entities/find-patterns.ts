import { compareKey } from '../text/compare-key.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION_WORDS, type Word } from './fold-words.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import { type HeadNoun, headNoun, isStrongHead, subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { NameIndex } from './name-index.ts';
import { isCapital, isRun, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

/** What a pattern needs to know of what was linked before it. */
export interface KnownHere {
  /** The name that covers a word, if one does. */
  nameAt(turn: TurnWords, index: number): Candidate | undefined;
  entity(id: string): Entity | undefined;
  /** What is part of an entity, in the knowledge. */
  partsOf(id: string): readonly Entity[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Find names that nobody listed, by their head nouns, and then every later place where the session uses them. */
export function findPatterns(session: SessionWords, known: KnownHere): Finding {
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  const add = (turn: TurnWords, span: Span, entity: Entity, confidence: number): void => {
    const listed = known.entity(entity.id);
    if (!listed) entities.set(entity.id, entities.get(entity.id) ?? entity);
    candidates.push({ words: turn, ...span, entity: entity.id, confidence, method: 'pattern', layer: 'name' });
  };
  for (const turn of session.turns) {
    for (let at = 0; at < turn.words.length; at += 1) {
      const part = partAt(session, turn, at, known);
      if (part) add(turn, part, part.entity, 0.85);
      const called = calledAt(session, turn, at, known);
      if (called) add(turn, called, called.entity, 0.65);
      const small = smallNameAt(session, turn, at, known);
      if (small) add(turn, small, small.entity, 0.6);
      const capital = session.capitals === 'tell' ? capitalNameAt(session, turn, at, known) : null;
      if (capital) {
        add(turn, capital, capital.entity, capital.confidence);
        at = capital.last;
      }
    }
  }
  return {
    candidates: [...candidates, ...namedAgain(session, [...entities.values()])],
    entities: [...entities.values()],
  };
}

/** Later uses of a name that was found, in any capitals. */
function namedAgain(session: SessionWords, entities: readonly Entity[]): Candidate[] {
  const entries = entities.flatMap((entity) => {
    const alias = { text: entity.name, ambiguous: false, caseSensitive: false };
    const entry = nameEntry(entity.id, 'entity', alias);
    return entry && entry.content.length > 1 ? [entry] : [];
  });
  if (entries.length === 0) return [];
  const index = new NameIndex(entries);
  return session.turns.flatMap((turn) =>
    index.all(turn).flatMap(({ entry, first, last }): Candidate[] => {
      // "Source Code" in a title makes no name of every "source code".
      const isCommon = entry.content.length < 3 && entry.words.some(isCapital);
      if (isCommon && !turn.words.slice(first, last + 1).some(isCapital)) return [];
      return [{ words: turn, first, last, entity: entry.target, confidence: 0.6, method: 'pattern', layer: 'name' }];
    }),
  );
}

/** "Example Coalition Working Group 2", "Example Society routing special interest group": a part named after its whole. */
function partAt(
  session: SessionWords,
  turn: TurnWords,
  at: number,
  known: KnownHere,
): (Span & { entity: Entity }) | null {
  const whole = known.nameAt(turn, at);
  if (!whole || whole.first !== at || whole.method === 'person') return null;
  const entity = known.entity(whole.entity);
  if (!entity || entity.kinds.includes('PLACE') || entity.kinds.includes('TOPIC')) return null;
  const { words } = turn;
  for (let from = whole.last + 1; from <= whole.last + 4; from += 1) {
    if (!isRun(words, at, from)) return null;
    const length = subBodyAt([words[from]?.key, words[from + 1]?.key, words[from + 2]?.key]);
    if (length > 0 && isRun(words, at, from + length - 1)) {
      if (isPlural(words[from + length - 1])) return null;
      const last = numberBehind(words, from + length - 1);
      const surface = session.source.slice(words[at]?.start, words[last]?.end);
      const keys = words.slice(whole.last + 1, last + 1).map((word) => word.key);
      const part = known.partsOf(entity.id).filter((other) => namesAll(other, keys));
      const [listed] = part;
      if (listed && part.length === 1) return { first: at, last, entity: listed };
      const name = entity.name + session.source.slice(words[whole.last]?.end, words[last]?.end);
      return {
        first: at,
        last,
        entity: foundEntity(surface.startsWith(entity.name) ? surface : name, {
          kinds: ['INITIATIVE'],
          partOf: entity.id,
        }),
      };
    }
    if (FUNCTION_WORDS.has(words[from]?.key ?? '')) return null;
  }
  return null;
}

function namesAll(entity: Entity, keys: readonly string[]): boolean {
  return [entity.name, ...entity.aliases].some((name) => {
    const entry = nameEntry(entity.id, 'entity', { text: name, ambiguous: false, caseSensitive: false });
    return entry !== null && keys.every((key) => entry.content.includes(key));
  });
}

const CALLS = new Set(['called', 'named', 'entitled', 'titled', 'dubbed']);
const AFTER_THE_NAME = new Set(
  'which that who is are was were where because so but we i you they it he she when if as will would has have had can could should does did comes came goes helps helped started'.split(
    ' ',
  ),
);
const NO_NAME_STARTS = new Set(
  'a an by for on upon out in into to at us me him her them it this that what after'.split(' '),
);
const REACH_OF_A_HEAD = 8;
const LONGEST_CALLED_NAME = 9;

/** "a project that was called ...", "the so-called ... conference". */
function calledAt(
  session: SessionWords,
  turn: TurnWords,
  at: number,
  known: KnownHere,
): (Span & { entity: Entity }) | null {
  const { words, sentence } = turn;
  if (!CALLS.has(words[at]?.letters.toLowerCase() ?? '')) return null;
  const first = words[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const start = words[first];
  if (!start || !isRun(words, at, first, true) || NO_NAME_STARTS.has(start.key)) return null;
  const make = (last: number, head: HeadNoun) => {
    const name = session.source.slice(start.start, words[last]?.end);
    return { first, last, entity: foundEntity(name, { kinds: [head.kind], processKind: head.processKind }) };
  };
  const covers = (last: number): boolean => {
    const name = known.nameAt(turn, first);
    return name !== undefined && name.first === first && name.last >= last;
  };
  if (words[at - 1]?.key === 'so') {
    for (let last = first + 1; last <= first + 4 && isRun(words, first, last); last += 1) {
      const head = headNoun(words[last]?.key ?? '');
      if (head && !isPlural(words[last])) return covers(last) ? null : make(last, head);
    }
    return null;
  }
  let head: HeadNoun | undefined;
  for (let before = at - 1; before >= Math.max(0, at - REACH_OF_A_HEAD) && !head; before -= 1) {
    if (sentence[before] !== sentence[at]) break;
    head = headNoun(words[before]?.key ?? '');
  }
  if (!head) return null;
  let last = first;
  for (let next = first + 1; next < first + LONGEST_CALLED_NAME && isRun(words, first, next); next += 1) {
    if (AFTER_THE_NAME.has(words[next]?.letters.toLowerCase() ?? '')) break;
    last = next;
  }
  while (last > first && FUNCTION_WORDS.has(words[last]?.key ?? '')) last -= 1;
  if (covers(last) || (last === first && !isCapital(start))) return null;
  return make(last, head);
}

const SMALL_NAME_STARTS = new Set(['global', 'national', 'international', 'regional', 'african', 'european']);
const SMALL_NAME_HEADS = new Set(
  'center commission council authority agency institute coalition campaign portal convention conference alliance observatory partnership'.split(
    ' ',
  ),
);
const INDEFINITE = new Set(['a', 'an', 'any', 'every', 'each', 'no', 'some', 'another', 'other', 'own']);

/** "the national cyber coordination center": a name in small letters, told by its reach and its head. */
function smallNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere) {
  const { words } = turn;
  const start = words[at];
  if (!start || !SMALL_NAME_STARTS.has(start.key) || INDEFINITE.has(words[at - 1]?.key ?? '')) return null;
  for (let last = at + 1; last <= at + 4; last += 1) {
    const word = words[last];
    if (!word || !isRun(words, at, last) || FUNCTION_WORDS.has(word.key) || known.nameAt(turn, last)) return null;
    const head = headNoun(word.key);
    if (head && last > at + 1 && SMALL_NAME_HEADS.has(word.key) && !isPlural(word)) {
      const name = session.source.slice(start.start, word.end);
      return { first: at, last, entity: foundEntity(name, { kinds: [head.kind], processKind: head.processKind }) };
    }
  }
  return null;
}

const LINKS = new Set(['of', 'on', 'for', 'and', 'the']);
const NEVER_FIRST = new Set(
  'our my your his her its their this that these those we you they he she there here what who'.split(' '),
);
/** Heads whose plural is part of a proper name ("Example Networks"). */
const NAMES_IN_PLURAL = new Set(['network', 'lab']);
/** Heads that captioners leave small in front of a proper name ("university of Trento"). */
const SMALL_HEADS = new Set(['university', 'institute', 'college', 'academy']);
/** Words that say what sort of body it is, not which. */
const GENERIC = new Set(
  (
    'working main open best practice advisory expert steering special technical general annual national international global ' +
    'regional joint high level plenary study task executive first second third next last new day session workshop civil ' +
    'internet cyber monday tuesday wednesday thursday friday saturday sunday i yes no okay well dear chair mr ms mrs dr'
  ).split(' '),
);

/** A run of capitals with a head noun: "Kenya ICT Action Network", "Convention on ...", "Octopus conference". */
function capitalNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere) {
  const { words } = turn;
  const free = (index: number): boolean => {
    const name = known.nameAt(turn, index);
    return name === undefined || (known.entity(name.entity)?.kinds.includes('PLACE') ?? false);
  };
  const start = words[at];
  if (start?.shape === 'lower' && SMALL_HEADS.has(start.key)) return smallHeadAt(session, turn, at, free);
  if (!start || !isCapital(start) || !free(at) || FUNCTION_WORDS.has(start.key) || NEVER_FIRST.has(start.key))
    return null;
  if (startsSentence(turn, at) && (session.lowerCase.has(compareKey(start.text)) || GENERIC.has(start.key)))
    return null;

  let end = at;
  let linked = false;
  for (let next = at + 1; isRun(words, end, next); next += 1) {
    const word = words[next] as Word;
    if (isCapital(word) && !LINKS.has(word.key)) {
      if (!free(next)) break;
      end = next;
    } else if (LINKS.has(word.key) && next - end <= 2) {
      // "Microsoft and the Example Foundation" are two; "Convention on Crime and Evidence" is one.
      if (word.key === 'and' && !linked) break;
      if (word.key !== 'the' && headNoun(words[next - 1]?.key ?? '')) linked = true;
      if (!linked) break;
    } else break;
  }
  const found = headIn(words, at, end);
  if (found) {
    const distinct = words
      .slice(at, found.last + 1)
      .some(
        (word) => isCapital(word) && !headNoun(word.key) && !GENERIC.has(word.key) && !FUNCTION_WORDS.has(word.key),
      );
    if (!distinct || (isPlural(words[found.at]) && !NAMES_IN_PLURAL.has(words[found.at]?.key ?? ''))) return null;
    // "Applicable Law", "Office Network": such heads need a name of more words.
    const size = words.slice(at, found.last + 1).filter((word) => !FUNCTION_WORDS.has(word.key)).length;
    if (
      size < 3 &&
      !isStrongHead(words[found.at]?.key ?? '') &&
      words[at]?.shape === 'title' &&
      free(at) &&
      !known.nameAt(turn, at) &&
      words[found.at + 1]?.key !== 'of' &&
      !NAMES_IN_PLURAL.has(words[found.at]?.key ?? '')
    )
      return null;
    return named(session, turn, at, found.last, found.head, 0.78);
  }
  const behind = words[end + 1];
  const head = behind && isRun(words, at, end + 1) ? headNoun(behind.key) : undefined;
  if (!behind || !head || !isStrongHead(behind.key) || isPlural(behind)) return null;
  const isName = words.slice(at, end + 1).every((word) => !GENERIC.has(word.key)) && !known.nameAt(turn, end);
  return isName ? named(session, turn, at, end + 1, head, 0.68) : null;
}

/** "university of the Western Cape": a small head and the capitals behind it. */
function smallHeadAt(session: SessionWords, turn: TurnWords, at: number, free: (index: number) => boolean) {
  const { words } = turn;
  const head = headNoun(words[at]?.key ?? '');
  if (!head || words[at + 1]?.key !== 'of' || !free(at)) return null;
  const first = words[at + 2]?.key === 'the' ? at + 3 : at + 2;
  let last = -1;
  for (let next = first; isRun(words, at, next) && isCapital(words[next]) && free(next); next += 1) last = next;
  return last < 0 ? null : named(session, turn, at, last, head, 0.75);
}

function headIn(words: readonly Word[], first: number, end: number) {
  for (let at = end; at >= first; at -= 1) {
    const head = headNoun(words[at]?.key ?? '');
    if (!head) continue;
    // "Commission on the Status of Women": what follows the head belongs to the name.
    let outer = at;
    for (let before = at - 1; before >= first; before -= 1)
      if (headNoun(words[before]?.key ?? '') && LINKS.has(words[before + 1]?.key ?? '')) outer = before;
    const outerHead = headNoun(words[outer]?.key ?? '') ?? head;
    const linked = LINKS.has(words[outer + 1]?.key ?? '') && end > outer + 1;
    return { at: outer, head: outerHead, last: linked ? end : numberBehind(words, at) };
  }
  return null;
}

function named(
  session: SessionWords,
  turn: TurnWords,
  first: number,
  last: number,
  head: HeadNoun,
  confidence: number,
) {
  const name = session.source.slice(turn.words[first]?.start, turn.words[last]?.end);
  return { first, last, confidence, entity: foundEntity(name, { kinds: [head.kind], processKind: head.processKind }) };
}

function numberBehind(words: readonly Word[], last: number): number {
  return words[last + 1]?.shape === 'number' && words[last + 1]?.joint === 'tight' ? last + 1 : last;
}

function isPlural(word: Word | undefined): boolean {
  return word !== undefined && /s$/i.test(word.letters) && !word.key.endsWith('s');
}
