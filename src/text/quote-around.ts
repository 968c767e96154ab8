import { onceFor } from './once-for.ts';
import { sentencesOf } from './sentences.ts';
import type { Quote, Span } from './span.ts';

interface Turn {
  readonly text: string;
  readonly textStart: number;
}

// A speech holds dozens of names, and looking for its sentences takes longer than all else.
const sentencesOnce = onceFor(({ text }: Turn): readonly Span[] => sentencesOf(text));

/**
 * The sentences of a turn in which a name stands, verbatim: one, or all that a name reaches into.
 * @param turn its text, and the source offset at which that begins
 * @param start first character of the name in the source
 * @param end one past its last
 * @returns with source offsets; the name alone when it stands in none of the sentences
 */
export function quoteAround(turn: Turn, start: number, end: number): Quote {
  const touched = sentencesOnce(turn).filter(
    (sentence) => turn.textStart + sentence.start < end && turn.textStart + sentence.end > start,
  );
  const from = Math.min(start, turn.textStart + (touched[0]?.start ?? Number.POSITIVE_INFINITY));
  const to = Math.max(end, turn.textStart + (touched.at(-1)?.end ?? Number.NEGATIVE_INFINITY));
  return { quote: turn.text.slice(from - turn.textStart, to - turn.textStart), start: from, end: to };
}
