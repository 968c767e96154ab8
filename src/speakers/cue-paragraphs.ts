import type { SourceFile } from '../source/source-file.ts';
import { onceFor } from '../text/once-for.ts';

// A line of wrapped captions is cut where the next word has no room: one that is clearly shorter ends what is said.
const SHORT = 0.8;
const SHARE_OF_STOPPED = 0.5;
// Between captions of one person hardly any time passes.
const LONGER = 2;
const LEAST_PAUSE = 0.3;
const FEWEST = 20;
const STOP = /[.?!\u2026]["\u201d)\]]?$/;

/** The offsets where a caption begins that the one before, or a pause, sets apart: the paragraphs of a text that prints none. */
export const cueParagraphs = onceFor(({ text, cues }: SourceFile): ReadonlySet<number> => {
  if (cues.length < FEWEST) return new Set();
  const lengths = cues.map(({ start, end }) => end - start);
  const pauses = cues.map(({ startSeconds }, at) => startSeconds - (cues[at - 1]?.endSeconds ?? startSeconds));
  const isStopped = cues.map(({ end }) => STOP.test(text.slice(end - 3, end).trimEnd()));
  const isWrapped = isStopped.filter(Boolean).length < SHARE_OF_STOPPED * cues.length;
  const length = median(lengths);
  const pause = Math.max(LEAST_PAUSE, LONGER * median(pauses));
  return new Set(
    cues.flatMap(({ start }, at) => {
      if (at === 0 || !isStopped[at - 1]) return [];
      const ends = isWrapped ? (lengths[at - 1] as number) < SHORT * length : (pauses[at] as number) > pause;
      return ends ? [start] : [];
    }),
  );
});

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
