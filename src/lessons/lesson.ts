import type { Quote } from '../text/span.ts';

/** In the order in which a tie between kinds is broken. */
export const LESSON_KINDS = [
  'DOOR_OPENER',
  'GOOD_PRACTICE',
  'BARRIER',
  'RECOMMENDATION',
  'COMMITMENT',
  'REQUEST',
  'OFFER',
  'OPEN_QUESTION',
  'LESSON',
] as const;

export type LessonKind = (typeof LESSON_KINDS)[number];

/** What the lessons stage gives, one for each passage that carries something learned. */
export interface Lesson extends Quote {
  /** `<session>/l001`, numbered in the order of the source. */
  readonly id: string;
  readonly kind: LessonKind;
  /** One sentence made only of the speaker's own words. */
  readonly summary: string;
  readonly turn: number;
  /** Person id; null where the turn's speaker is unknown. */
  readonly speaker: string | null;
  /** Entity and topic ids. */
  readonly about: readonly string[];
  readonly confidence: number;
  /** The cue that found it, e.g. `cue:one-of-the-lessons`. */
  readonly method: string;
}
