import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Quote } from '../text/span.ts';

/** What the affiliations stage gives, one for each person of the attribution: for which organisations and groups they speak. */
export interface Standing {
  readonly person: string;
  readonly affiliations: readonly Affiliation[];
  /** Several hats are several entries, strongest first; empty where the text does not tell. */
  readonly represents: readonly Representation[];
}

/** For which organisation somebody speaks, in whose words. */
export interface Affiliation extends Quote {
  /** Id of an entity of the session. */
  readonly organisation: string;
  /** What they are there: `Board member`, `co-chair`; null where not said. */
  readonly role: string | null;
  readonly turn: number;
  readonly method: 'self-introduction' | 'introduced-by-another' | 'curated';
  readonly confidence: number;
}

/** Which stakeholder group somebody speaks for, and why. */
export interface Representation extends Quote {
  readonly group: StakeholderGroupId;
  readonly basis: 'own-words' | 'words-of-another' | 'organisation' | 'curated';
  readonly turn: number;
  readonly confidence: number;
}
