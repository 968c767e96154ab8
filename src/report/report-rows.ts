import type { ExchangeKind } from '../lessons/exchange.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import type { Quote } from '../text/span.ts';

/** The rows of `cypher/report/*.cypher`, column by column, and the citation matrix. */
export interface ReportRows {
  readonly sessions: readonly SessionRow[];
  readonly participants: readonly ParticipantRow[];
  readonly lessons: readonly LessonRow[];
  readonly citations: readonly CitationRow[];
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
  readonly speaking: Evidence | null;
  readonly groups: readonly (Evidence & { readonly id: string; readonly name: string })[];
  readonly affiliations: readonly (Evidence & { readonly name: string; readonly role: string | null })[];
};

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
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
  readonly groups: readonly string[];
  readonly about: readonly string[];
  /** Later lessons that echo or challenge it: by whom, in which words. */
  readonly answers: readonly (Quote & {
    readonly kind: ExchangeKind;
    readonly speaker: string;
    readonly speakerConfidence: number | null;
    readonly turn: number;
  })[];
};

/** A row of `read/citation-matrix` with the first of `read/citation-evidence`. */
export type CitationRow = {
  readonly groupId: string;
  readonly group: string;
  readonly entityId: string;
  readonly entity: string;
  readonly kinds: readonly string[];
  readonly citations: number;
  /** The surest place: the words of the turn, and where in the source they and the name stand. */
  readonly best: {
    readonly session: string;
    readonly turn: number;
    readonly text: string;
    readonly textStart: number;
    readonly start: number;
    readonly end: number;
    readonly speaker: string;
    readonly speakerConfidence: number;
    readonly confidence: number;
  };
};
