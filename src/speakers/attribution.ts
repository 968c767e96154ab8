import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Quote } from '../text/span.ts';

/** What the speakers stage gives: who took part, for whom, and which turn is whose. */
export interface Attribution {
  readonly people: readonly Person[];
  /** One for each turn of the transcript, in its order. */
  readonly turns: readonly AttributedTurn[];
  readonly relations: readonly TurnRelation[];
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
  readonly affiliations: readonly Affiliation[];
  /** Several hats are several entries; empty where the text does not tell. Strongest first. */
  readonly represents: readonly Representation[];
}

export type ParticipantRole = 'MODERATOR' | 'PANELLIST' | 'PARTICIPANT' | 'ORGANISER';

/** For which organisation somebody speaks, in whose words. */
export interface Affiliation extends Quote {
  /** Name as known to the field, or as captioned when the organisation is not listed. */
  readonly organisation: string;
  readonly organisationId: string;
  /** What they are there: `Board member`, `co-chair`; null where not said. */
  readonly role: string | null;
  readonly turn: number;
  readonly method: 'self-introduction' | 'introduced-by-another' | 'label';
  readonly confidence: number;
}

/** Which stakeholder group somebody speaks for, and why. */
export interface Representation extends Quote {
  readonly group: StakeholderGroupId;
  readonly basis: 'own-words' | 'words-of-another' | 'organisation';
  readonly turn: number;
  readonly confidence: number;
}

/** How the speaker of a turn was found. */
export type SpeakerBasis =
  | 'label'
  | 'label-corrected'
  | 'self-introduction'
  | 'hand-over'
  | 'thanks'
  | 'parenthetical'
  | 'continuation'
  | 'description';

export interface AttributedTurn {
  readonly turn: number;
  /** Null where the text does not tell who speaks. */
  readonly speaker: string | null;
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
