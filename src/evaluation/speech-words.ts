import { isBlank, type Span } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { GoldTurn } from './gold.ts';

/** A word of speech: a longest run of characters that are no blanks. */
export interface SpeechWord extends Span {
  /** Index of the gold turn in which it stands. */
  readonly gold: number;
  /** Index of the program's turn; null where the program takes it for front matter. */
  readonly turn: number | null;
}

/**
 * The words that gold counts as speech: from the first gold turn on, without labels and parentheticals. Those are the ones that the
 * program sees; a label it takes for speech counts as words of the turn before.
 */
export function speechWords({ source, turns }: Transcript, gold: readonly GoldTurn[]): SpeechWord[] {
  const { text } = source;
  const silent: Span[] = turns
    .flatMap((turn, index) => [...(index === 0 ? [] : [{ start: turn.start, end: turn.textStart }]), ...turn.notes])
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
  const words: SpeechWord[] = [];
  let nextSilent = 0;
  let turn = 0;
  for (const [index, { start, end }] of gold.entries()) {
    let at = start;
    while (at < end) {
      while ((silent[nextSilent]?.end ?? text.length) <= at && nextSilent < silent.length) nextSilent += 1;
      const pause = silent[nextSilent];
      if (pause !== undefined && pause.start <= at) {
        at = pause.end;
        continue;
      }
      if (isBlank(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const limit = Math.min(end, pause?.start ?? end);
      const first = at;
      while (at < limit && !isBlank(text.charCodeAt(at))) at += 1;
      while ((turns[turn]?.end ?? text.length) <= first && turn < turns.length - 1) turn += 1;
      const there = turns[turn];
      const spoken = there !== undefined && first >= there.textStart;
      words.push({ start: first, end: at, gold: index, turn: spoken ? turn : null });
    }
  }
  return words;
}
