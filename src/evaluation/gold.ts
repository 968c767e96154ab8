import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { ExchangeKind } from '../lessons/exchange.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import type { Span } from '../text/span.ts';
import type { GoldSet } from './gold-schema.ts';

/** What a careful reader found in one transcript, with every text found in its source. Offsets count as everywhere. */
export interface GoldCase {
  /** Path of the annotations, as given. */
  readonly path: string;
  readonly set: GoldSet;
  readonly people: readonly GoldPerson[];
  readonly things: readonly GoldThing[];
  /** In the order of the source; each ends where the next one begins, the last one with the source. */
  readonly turns: readonly GoldTurn[];
  /** Which lessons echo or challenge one another; null where nobody looked. */
  readonly exchanges: readonly GoldExchange[] | null;
}

export interface GoldPerson {
  readonly key: string;
  /** The fullest form first; empty for a speaker whom the text never names. */
  readonly names: readonly string[];
  readonly groups: readonly StakeholderGroupId[];
}

/** Something named in the text that the knowledge does not list. */
export interface GoldThing {
  readonly key: string;
  readonly names: readonly string[];
}

export interface GoldTurn extends Span {
  /** Key of a person; null where the text does not tell. */
  readonly speaker: string | null;
  readonly mentions: readonly GoldMention[];
  readonly lessons: readonly GoldLesson[];
}

export interface GoldMention extends Span {
  readonly surface: string;
  /** Any of them is right: ids of the knowledge, keys of people or things. Never empty. */
  readonly links: readonly string[];
  readonly optional: boolean;
}

export interface GoldLesson extends Span {
  readonly quote: string;
  /** Any of them is right. Never empty. */
  readonly kinds: readonly LessonKind[];
  readonly optional: boolean;
}

/** A later passage that says the same as an earlier one of somebody else, or opposes it. */
export interface GoldExchange {
  /** Any of them is right. Never empty. */
  readonly kinds: readonly ExchangeKind[];
  /** Any of them is right. Never empty. */
  readonly from: readonly Span[];
  /** Any of them is right; before those of `from`. Never empty. */
  readonly to: readonly Span[];
  readonly optional: boolean;
}
