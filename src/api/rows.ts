import type { Affiliation, Representation } from '../affiliations/standing.ts';
import type { MentionMethod } from '../entities/mention.ts';
import type { Change, Changed } from '../graph/record-change.ts';
import type { ProcessKind, StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import type { SourceFormat } from '../source/source-file.ts';
import type { ParticipantRole, SpeakerBasis, TurnRelation } from '../speakers/attribution.ts';
import type { Quote } from '../text/span.ts';
import type { SessionKind } from '../transcript/transcript.ts';
import type { Sought } from './search/highlights.ts';

/**
 * What the statements of `cypher/read` give back, named after the SDL type that is resolved from it. A property that the
 * graph does not hold is missing or null: both mean unknown.
 */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly year?: number | null;
  readonly venue?: string | null;
  readonly country?: string | null;
  /** ISO 8601 day. */
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

export interface SessionRow {
  readonly id: string;
  readonly title: string;
  readonly kind?: SessionKind | null;
  /** Id of its event. */
  readonly event: string | null;
  /** ISO 8601 day. */
  readonly date?: string | null;
  readonly startsAt?: string | null;
  readonly room?: string | null;
  readonly venue?: string | null;
  readonly disclaimer?: string | null;
  readonly sourceFile: string;
  readonly format?: SourceFormat | null;
  readonly sha256: string;
  readonly textSha256?: string | null;
  readonly wordCount: number;
}

export interface TurnRow {
  readonly id: string;
  /** Id of its session. */
  readonly session: string;
  readonly number: number;
  readonly label?: string | null;
  /** Left out where nothing that is asked for needs it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Source offset of the first character of `text`. */
  readonly textStart: number;
  readonly line: number;
  readonly wordCount: number;
  readonly startSeconds?: number | null;
  readonly endSeconds?: number | null;
  readonly speaking: SpeakingRow | null;
}

export interface SpeakingRow {
  readonly person: EntityRow;
  readonly basis: SpeakerBasis;
  readonly confidence: number;
  readonly evidence?: string | null;
  readonly evidenceStart?: number | null;
  readonly evidenceEnd?: number | null;
}

export interface TurnRelationRow {
  readonly kind: TurnRelation['kind'];
  /** Id of the turn. */
  readonly turn: string;
  readonly person: EntityRow;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence?: number | null;
}

/** A person, an organisation, an initiative, a process, a place or a topic. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  /** `Entity` and one for each kind: `Organisation`, `Process`. */
  readonly labels: readonly string[];
  readonly aliases?: readonly string[] | null;
  readonly definition?: string | null;
  readonly website?: string | null;
  readonly status?: string | null;
  /** What a process is; null for anything else. */
  readonly kind?: ProcessKind | null;
  readonly region?: string | null;
}

export interface StakeholderGroupRow {
  readonly id: StakeholderGroupId;
  readonly name: string;
  readonly definition?: string | null;
  readonly source?: string | null;
}

export interface AffiliationRow {
  readonly person: EntityRow;
  /** Or an initiative or a process. */
  readonly organisation: EntityRow;
  readonly role?: string | null;
  /** Id. */
  readonly session: string;
  /** Number of the turn in that session. */
  readonly turn?: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly method: Affiliation['method'];
  readonly confidence?: number | null;
}

export interface RepresentationRow {
  readonly person: EntityRow;
  readonly group: StakeholderGroupRow;
  readonly basis: Representation['basis'];
  /** Id. */
  readonly session: string;
  /** Number of the turn in that session. */
  readonly turn?: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export interface ParticipationRow {
  readonly person: EntityRow;
  /** Id. */
  readonly session: string;
  readonly role?: ParticipantRole | null;
}

export interface MentionRow {
  /** The turn, or its id where the statement leaves it out. */
  readonly turn: TurnRow | string;
  readonly entity: EntityRow;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: MentionMethod;
}

export interface CiteRow {
  readonly person: EntityRow;
  readonly entity: EntityRow;
  /** Id. */
  readonly session: string;
  readonly count: number;
}

export interface LessonRow {
  readonly id: string;
  /** Id of its session. */
  readonly session: string;
  readonly kind: LessonKind;
  readonly summary: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: string;
  /** Id of its turn. */
  readonly turn: string;
  readonly speaker: EntityRow | null;
}

/** A lesson that echoes or challenges another, or is echoed or challenged, with the words that show it. */
export interface LessonReplyRow {
  readonly lesson: LessonRow;
  readonly evidence: Quote;
  readonly confidence: number;
}

/** One row of `read/citation-matrix`. */
export interface CitationMatrixRow {
  readonly groupId: StakeholderGroupId;
  readonly group: string;
  readonly entityId: string;
  readonly entity: string;
  /** Labels. */
  readonly kinds: readonly string[];
  readonly citations: number;
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly citations: number }[];
}

/** A cell with what was asked for, so that its evidence is counted in the same way. */
export interface CitationCellRow extends CitationMatrixRow {
  readonly sessions: readonly string[] | null;
  readonly minConfidence: number;
  /** All the words that any field asks for, the surest first; left out where they are yet to be looked up. */
  readonly words?: readonly CitationEvidenceRow[];
}

/** The words of one citation. */
export interface CitationEvidenceRow {
  /** Id of its turn: a turn may be as long as a speech, and hold dozens of citations. */
  readonly turn: string;
  readonly speaker: { readonly id: string; readonly name: string };
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: MentionMethod;
  /** The sentence around the name; null where it is to be found in the turn's text. */
  readonly quote: Quote | null;
}

/** One item of `read/changes`. */
export interface ChangeRow extends Change, Changed {}

/** A row that names its GraphQL type, where a field can give several. */
export type SearchRow = (TurnRow | LessonRow | EntityRow) & { readonly __typename: string };
/** What stands beside something found in its row: the cells of `read/search`, and what was looked for. */
export interface FoundRow {
  readonly score: number;
  readonly sought: Sought;
}
export type SearchEdgeRow = FoundRow & { readonly node: SearchRow; readonly cursor: string };
export type NodeRow = (EventRow | SessionRow | TurnRow | LessonRow | StakeholderGroupRow | EntityRow) & {
  readonly __typename: string;
};
