import type { Voiced } from './cue-markup.ts';

/** A caption without its markup. */
export interface PlainCue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly lines: readonly Voiced[];
}

// Captions of one show follow within this time.
const NEXT_WITHIN_SECONDS = 0.5;
// Where so many captions repeat the one before, the file scrolls; below, people repeat themselves.
const SHARE_OF_ROLLING = 0.3;
const FEWEST_ROLLING = 3;

/**
 * Take out what captions repeat of the one before: captions that scroll show each line two or three times, and captions made
 * live grow word by word. Two captions with the same times and words are one in any file.
 */
export function unroll(cues: readonly PlainCue[]): PlainCue[] {
  const repeated = cues.map((cue, index) => repeatedLines(cues[index - 1], cue));
  const rolling = repeated.filter((lines) => lines > 0).length;
  const scrolls = rolling >= FEWEST_ROLLING && rolling >= SHARE_OF_ROLLING * cues.length;
  return cues.map((cue, index) => {
    const before = cues[index - 1];
    if (before !== undefined && isSame(before, cue)) return { ...cue, lines: [] };
    const lines = scrolls ? (repeated[index] ?? 0) : 0;
    if (lines === 0 || before === undefined) return cue;
    return { ...cue, lines: withoutRepeated(before, cue, lines) };
  });
}

/** How many lines at the start of a caption were the last ones of the one before; a grown last line counts. */
function repeatedLines(before: PlainCue | undefined, cue: PlainCue): number {
  if (before === undefined || cue.startSeconds > before.endSeconds + NEXT_WITHIN_SECONDS) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count -= 1) {
    const last = before.lines.slice(-count);
    const same = last.every((line, index) => {
      const now = cue.lines[index]?.text ?? '';
      return index === count - 1 ? grown(line.text, now) !== null : line.text === now;
    });
    if (same) return count;
  }
  return 0;
}

function withoutRepeated(before: PlainCue, cue: PlainCue, count: number): readonly Voiced[] {
  const last = cue.lines[count - 1];
  const rest = grown(before.lines.at(-1)?.text ?? '', last?.text ?? '') ?? '';
  return rest === '' || last === undefined
    ? cue.lines.slice(count)
    : [{ ...last, text: rest }, ...cue.lines.slice(count)];
}

/** What a line has besides the line that it began as: `''` for the same one, null when it began otherwise. */
function grown(before: string, now: string): string | null {
  if (before === '' || !now.startsWith(before)) return null;
  const rest = now.slice(before.length);
  return rest === '' || rest.startsWith(' ') ? rest.trim() : null;
}

function isSame(before: PlainCue, cue: PlainCue): boolean {
  return (
    before.startSeconds === cue.startSeconds &&
    before.endSeconds === cue.endSeconds &&
    before.lines.length === cue.lines.length &&
    before.lines.every((line, index) => line.text === cue.lines[index]?.text)
  );
}
