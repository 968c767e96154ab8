import type { Turn } from '../transcript/transcript.ts';

// Captions without stops end no sentence anywhere: there a small letter after a turn tells nothing.
const LEAST_WITH_STOPS = 0.7;
const FEW = 2;
// A turn's end with fewer words may be an aside.
const LEAST_WORDS_BEFORE = 6;
const STOPPED = /[.?!\u2026"\u201d)\]:;*]$|(?:[-\u2010\u2011]{2}|[\u2013\u2014])$/;

/**
 * The turns that open with the rest of the sentence in which the turn before breaks off: machine captions change the label a
 * caption too early or too late.
 * @returns their numbers
 */
export function findTails(turns: readonly Turn[]): Set<number> {
  const spoken = turns.filter(({ wordCount }) => wordCount >= LEAST_WORDS_BEFORE);
  const stopped = spoken.filter(({ text }) => STOPPED.test(text.slice(-3)));
  const open = spoken.length - stopped.length;
  if (stopped.length === 0 || (open > FEW && stopped.length < spoken.length * LEAST_WITH_STOPS)) return new Set();
  return new Set(
    turns.flatMap((turn, index) => {
      const before = turns[index - 1];
      if (before === undefined || before.wordCount < LEAST_WORDS_BEFORE) return [];
      const breaks = !STOPPED.test(before.text.slice(-3));
      return breaks && /^\p{Ll}/u.test(turn.text) && before.label !== turn.label ? [turn.number] : [];
    }),
  );
}
