import type { ExchangeKind, ExchangeMethod } from '../lessons/exchange.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import type { Quote } from '../text/span.ts';

/** The rows of `cypher/report/*.cypher`, column by column. */
export interface ReportRows {
  readonly sessions: readonly SessionRow[];
  readonly participants: readonly ParticipantRow[];
  readonly lessons: readonly LessonRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly citations: readonly CitationRow[];
  readonly coverage: readonly CoverageRow[];
  readonly matches: readonly MatchRow[];
  readonly acronyms: readonly AcronymRow[];
  /** Turns for the numbered transcript; none where the sessions are too many. */
  readonly turns: readonly TurnRow[];
}

export type SessionRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly event: string | null;
  readonly date: string | null;
  readonly startsAt: string | null;
  readonly room: string | null;
  readonly venue: string | null;
  readonly disclaimer: string | null;
  readonly sourceFile: string;
  readonly sha256: string;
  readonly wordCount: number;
  readonly turns: number;
  readonly unknownTurns: number;
  readonly uncertainTurns: number;
  readonly curatedTurns: number;
};

/** Words in a turn, and how sure what they are taken for is. */
export interface Evidence extends Quote {
  readonly turn: number;
  /** Whose turn it is; null where the text does not tell. */
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
  readonly confidence: number;
}

export type ParticipantRow = {
  readonly session: string;
  readonly person: string;
  readonly name: string;
  readonly role: string | null;
  readonly turns: number;
  readonly words: number;
  readonly speaking: Evidence | null;
  readonly groups: readonly (Evidence & { readonly id: string; readonly name: string })[];
  readonly affiliations: readonly Affiliation[];
};

export interface Affiliation extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly region: string | null;
}

export interface Thing {
  readonly id: string;
  readonly name: string;
}

export type LessonRow = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly session: string;
  readonly kind: LessonKind;
  readonly summary: string;
  readonly confidence: number;
  readonly turn: number;
  readonly person: string | null;
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
  readonly about: readonly (Thing & { readonly kinds: readonly string[] })[];
  readonly nearestTopic: Thing | null;
};

export type ExchangeRow = {
  readonly kind: ExchangeKind;
  readonly session: string;
  readonly earlier: string;
  readonly later: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly turn: number;
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
  readonly confidence: number;
  /** Null in a graph that an older program loaded. */
  readonly method: ExchangeMethod | null;
};

/** The sentences of a turn in which something is named. */
export interface FoundPlace extends Quote {
  readonly session: string;
  readonly turn: number;
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
}

export type CitationRow = {
  readonly groupId: string;
  readonly group: string;
  readonly entityId: string;
  readonly entity: string;
  readonly citations: number;
  readonly speakers: number;
  readonly best: FoundPlace & { readonly confidence: number };
};

export type CoverageRow = {
  readonly topicId: string;
  readonly topic: string;
  readonly placeId: string;
  readonly place: string;
  readonly actorId: string;
  readonly actor: string;
  readonly times: number;
  readonly best: FoundPlace;
};

/** A row of `query/matches`. */
export type MatchRow = {
  readonly score: number;
  readonly about: readonly string[];
  readonly requestId: string;
  readonly offerId: string;
};

export type AcronymRow = {
  readonly acronym: string;
  readonly entityId: string;
  readonly entity: string;
  readonly times: number;
  readonly best: FoundPlace;
};

export type TurnRow = {
  readonly session: string;
  readonly number: number;
  readonly label: string | null;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
};
