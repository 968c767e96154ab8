import type { Cue } from '../source/source-file.ts';
import { firstIndex } from '../text/first-index.ts';

/** When a turn was said, in seconds from the start of the recording; null where the source has no times. */
export interface TurnTimes {
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
}

/** From the start of the first caption that reaches into a range of the text to the end of the last one; captions in order. */
export function timesOf(cues: readonly Cue[], start: number, end: number): TurnTimes {
  const first = firstIndex(cues, (cue) => cue.end > start);
  const behind = firstIndex(cues, (cue) => cue.start >= Math.max(end, start + 1));
  const touched = behind > first;
  return {
    startSeconds: touched ? (cues[first]?.startSeconds ?? null) : null,
    endSeconds: touched ? (cues[behind - 1]?.endSeconds ?? null) : null,
  };
}
