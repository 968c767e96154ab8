import type { Candidate } from './candidate.ts';
import type { Word } from './fold-words.ts';
import { foundEntity } from './found-entity.ts';
import type { HeadNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import type { SessionWords, TurnWords } from './session-words.ts';

/** What a pattern needs to know of what was linked before it. */
export interface KnownHere {
  /** The name that covers a word, if one does. */
  nameAt(turn: TurnWords, index: number): Candidate | undefined;
  /** The topic that covers a word, if one does. */
  topicAt(turn: TurnWords, index: number): Candidate | undefined;
  entity(id: string): Entity | undefined;
  /** What has the word by itself as a name, though it was not linked here. */
  listedAs(word: Word): readonly Entity[];
  /** Are the words the name of a town? */
  isTown(words: readonly Word[]): boolean;
  /** What is part of an entity, in the knowledge. */
  partsOf(id: string): readonly Entity[];
  /** What is listed under a number ("convention 169") and is of no country or of one that is named here. */
  numbered(key: string): Entity | undefined;
}

/** A name found by a pattern: the words `first` to `last` of a turn. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  readonly confidence: number;
}

/** A name as captioned, and what its head noun makes of it. */
export function named(
  session: SessionWords,
  turn: TurnWords,
  first: number,
  last: number,
  head: HeadNoun,
  confidence: number,
): FoundName {
  const name = session.source.slice(turn.words[first]?.start, turn.words[last]?.end);
  return { first, last, confidence, entity: foundEntity(name, { kinds: [head.kind], processKind: head.processKind }) };
}

/** The name's last word, or the number right behind it ("Working Group 2"). */
export function numberBehind(words: readonly Word[], last: number): number {
  return words[last + 1]?.shape === 'number' && words[last + 1]?.joint === 'tight' ? last + 1 : last;
}

/** Is a plural s all that folding took away? */
export function isPlural(word: Word | undefined): boolean {
  return word !== undefined && /s$/i.test(word.letters) && !word.key.endsWith('s');
}

/** A country or a territory, and no region of several. */
export function isCountry(entity: Entity | undefined): boolean {
  return entity?.kinds.includes('PLACE') === true && !/^\d/.test(entity.id);
}
