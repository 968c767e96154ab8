import type { Quote } from '../text/span.ts';
import type { SpeakerBasis } from './attribution.ts';
import type { NameForm } from './person-name.ts';

/** Words from which follows who speaks a turn, or to whom a turn speaks. */
export interface NameClue extends Quote {
  readonly kind: 'introduces-self' | 'hands-over' | 'thanks' | 'noted' | 'refers';
  /** Number of the turn in which the words stand. */
  readonly turn: number;
  readonly name: NameForm;
  /** Chance in [0, 1] that the clue tells the truth where nothing speaks against it. */
  readonly strength: number;
}

/** What a clue concludes about the turn it points at. */
export const BASIS_OF_CLUE: Readonly<Record<Exclude<NameClue['kind'], 'refers'>, SpeakerBasis>> = {
  'introduces-self': 'self-introduction',
  'hands-over': 'hand-over',
  thanks: 'thanks',
  noted: 'parenthetical',
};
