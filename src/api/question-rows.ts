import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { TurnRelation } from '../speakers/attribution.ts';

/**
 * What the questions of `cypher/query` that the API asks too give back. Their rows are flat, so that they make a table on the command
 * line; lists of one row that belong together have an item each for each thing.
 */

/** A place in a turn; `start` and `end` are source offsets. */
export interface PassageRow {
  /** Id. */
  readonly turn: string;
  readonly start: number;
  readonly end: number;
  /** The words themselves, where they may stand outside of what is said, as a printed label does. */
  readonly words?: string | null;
}

/** One row of `query/named-by-one-group`. */
export interface NamedByOneGroupRow {
  readonly groupId: StakeholderGroupId;
  readonly group: string;
  readonly entityId: string;
  readonly entity: string;
  /** Labels. */
  readonly kinds: readonly string[];
  readonly citations: number;
  readonly speakers: readonly string[];
  readonly speakerIds: readonly string[];
}

/** One row of `query/shared-topics`. */
export interface SharedTopicRow {
  readonly topicId: string;
  readonly groupIds: readonly string[];
  readonly lessons: number;
  readonly lessonIds: readonly string[];
}

/** One row of `query/common-ground` and of `query/divergences`. */
export interface LessonPairRow {
  readonly earlierId: string;
  readonly earlierGroupIds: readonly string[];
  readonly laterId: string;
  readonly laterGroupIds: readonly string[];
  readonly evidence: string;
  readonly evidenceStart: number;
  readonly evidenceEnd: number;
  readonly aboutIds: readonly string[];
  readonly confidence: number;
}

/** One row of `query/coverage`. */
export interface CoverageRow {
  readonly topicId: string;
  readonly placeId: string;
  readonly actorIds: readonly string[];
  readonly turnIds: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface CoverageActorRow extends PassageRow {
  readonly actor: string;
}

/** One row of `query/duplicates`. */
export interface DuplicateRow {
  readonly topicId: string;
  readonly placeId: string;
  readonly firstId: string;
  readonly firstTurn: string;
  readonly firstStart: number;
  readonly firstEnd: number;
  readonly secondId: string;
  readonly secondTurn: string;
  readonly secondStart: number;
  readonly secondEnd: number;
  readonly times: number;
}

/** One row of `query/matches`. */
export interface MatchRow {
  readonly score: number;
  readonly aboutIds: readonly string[];
  readonly requestId: string;
  readonly offerId: string;
}

/** One row of `query/speaking-time`. */
export interface SpeakingShareRow {
  readonly by: string;
  readonly id: string | null;
  readonly people: number;
  readonly turns: number;
  readonly words: number;
  readonly share: number;
  readonly seconds: number | null;
}

/** One row of `query/who-answered-whom`. */
export interface ExchangeRow {
  readonly fromId: string;
  readonly toId: string;
  readonly times: number;
  readonly turnIds: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly TurnRelation['kind'][];
  readonly confidences: readonly (number | null)[];
}

export interface ExchangeWordsRow extends PassageRow {
  readonly kind: TurnRelation['kind'];
  readonly confidence: number | null;
}

/** One row of `query/trends`: a thing in a period. */
export interface TrendPointRow {
  readonly entityId: string;
  readonly total: number;
  readonly period: string | null;
  readonly mentions: number;
  readonly sessions: number;
  readonly speakers: number;
  readonly perThousandWords: number;
}

export interface TrendRow {
  readonly entityId: string;
  readonly total: number;
  readonly points: readonly TrendPointRow[];
}

/** One row of `query/connections`. */
export interface WayRow {
  readonly length: number;
  readonly way: string;
  readonly confidence: number;
  readonly nodeIds: readonly string[];
  readonly nodeLabels: readonly (readonly string[])[];
  readonly steps: readonly string[];
  readonly forward: readonly boolean[];
  readonly words: readonly (string | null)[];
  readonly turnIds: readonly (string | null)[];
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
}

export interface WayStepRow {
  readonly from: NodeAt;
  readonly to: NodeAt;
  readonly kind: string;
  readonly forward: boolean;
  readonly passage: PassageRow | null;
}

/** A node of a way. */
export interface NodeAt {
  readonly id: string;
  readonly labels: readonly string[];
}
