import type { LessonKind } from './lesson.ts';

/**
 * A sign in ordinary English speech that a sentence carries something learned. General by rule: no cue knows a session,
 * a person or an organisation.
 */
export interface Cue {
  /** Stands in `Lesson.method` as `cue:<id>`. */
  readonly id: string;
  readonly kind: LessonKind;
  /** Any of them, in the notation of `cue-pattern.ts`. */
  readonly patterns: readonly string[];
  /** Chance in [0, 1] that a sentence about the field with this cue and no other carries something of this kind. */
  readonly weight: number;
  /** The sentence may only announce ("There is one lesson here."): when short, the content stands in the next one. */
  readonly announces?: true;
  /** The words only frame what is said ("we found that ..."): other cues of the sentence decide on the kind. */
  readonly frames?: true;
  /** Counts only in a sentence that ends with a question mark. */
  readonly onlyAsked?: true;
}

/** A sign that a sentence is something else, whatever its cues: politeness, logistics, moderation, a question. */
export interface CounterCue {
  readonly id: string;
  readonly patterns: readonly string[];
  /** What the chance is multiplied by, in [0, 1]. */
  readonly factor: number;
}
