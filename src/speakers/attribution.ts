import type { Quote, Span } from '../text/span.ts';

/** What the speakers stage gives: who took part, for whom, and which turn is whose. */
export interface Attribution {
  readonly people: readonly Person[];
  /** One for each turn of the transcript, in its order. */
  readonly turns: readonly AttributedTurn[];
  readonly relations: readonly TurnRelation[];
  /** What people say of their own or another's organisation, for the affiliations stage to resolve. */
  readonly claims: readonly AffiliationClaim[];
}

/** Somebody who took part in the session, or was named as if present. */
export interface Person {
  /** Slug of the name, e.g. `ana-pereira`. */
  readonly id: string;
  /** The fullest form of the name found. */
  readonly name: string;
  /** Other forms found: labels as printed, first names. */
  readonly aliases: readonly string[];
  readonly role: ParticipantRole | null;
}

export const PARTICIPANT_ROLES = ['MODERATOR', 'PANELLIST', 'PARTICIPANT', 'ORGANISER'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** How the speaker of a turn was found. */
export type SpeakerBasis =
  | 'label'
  | 'label-corrected'
  | 'self-introduction'
  | 'hand-over'
  | 'thanks'
  | 'parenthetical'
  | 'continuation'
  | 'moderating'
  | 'description'
  | 'language-model'
  | 'curated';

export interface AttributedTurn {
  readonly turn: number;
  /** Null where the text does not tell who speaks. */
  readonly speaker: string | null;
  /** Null without a speaker, unless a person decided that nobody can tell. */
  readonly basis: SpeakerBasis | null;
  /** Chance in [0, 1] that the speaker is right; 0 without a speaker. */
  readonly confidence: number;
  /** The strongest words it rests on; null without a speaker. */
  readonly evidence: Quote | null;
  /** All that were considered, best first, so that a person can decide. */
  readonly candidates: readonly SpeakerCandidate[];
}

export interface SpeakerCandidate {
  readonly speaker: string;
  readonly basis: SpeakerBasis;
  readonly confidence: number;
  readonly evidence: Quote;
}

/** What one turn does to a person or to another turn. */
export interface TurnRelation extends Quote {
  readonly kind: 'HANDS_OVER_TO' | 'THANKS' | 'RESPONDS_TO';
  /** Turn number. */
  readonly from: number;
  /** Person id. */
  readonly to: string;
  readonly confidence: number;
}

/** Words that say for whom somebody speaks. Which organisation the words name is not decided here. */
export interface AffiliationClaim extends Quote {
  readonly person: string;
  /** Turn number in which it is said. */
  readonly turn: number;
  readonly method: 'self-introduction' | 'introduced-by-another';
  /** What they are there: `Board member`, `co-chair`; null where not said. */
  readonly role: string | null;
  /** Where the words for the organisation start and end; the name stands near its start. */
  readonly object: Span;
  /** The words say what somebody is or does; a body named in them is not theirs by that. */
  readonly describes: boolean;
  /** Chance in [0, 1] that the words say what they seem to. */
  readonly confidence: number;
}
