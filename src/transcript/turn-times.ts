import type { Cue } from '../source/source-file.ts';

/** When a turn was said, in seconds from the start of the recording; null where the source has no times. */
export interface TurnTimes {
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
}

/** From the start of the first caption that reaches into a range of the text to the end of the last one; captions in order. */
export function timesOf(cues: readonly Cue[], start: number, end: number): TurnTimes {
  const first = firstThat(cues, (cue) => cue.end > start);
  const behind = firstThat(cues, (cue) => cue.start >= Math.max(end, start + 1));
  const touched = behind > first;
  return {
    startSeconds: touched ? (cues[first]?.startSeconds ?? null) : null,
    endSeconds: touched ? (cues[behind - 1]?.endSeconds ?? null) : null,
  };
}

/** Index of the first caption for which it holds, by halving: it holds for all after it. */
function firstThat(cues: readonly Cue[], holds: (cue: Cue) => boolean): number {
  let from = 0;
  let to = cues.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(cues[middle] as Cue)) to = middle;
    else from = middle + 1;
  }
  return from;
}
