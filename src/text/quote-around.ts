import { sentencesOf } from './sentences.ts';
import type { Quote, Span } from './span.ts';

interface Turn {
  readonly text: string;
  readonly textStart: number;
}

// A speech holds dozens of names, and looking for its sentences takes longer than all else.
const sentences = new WeakMap<Turn, readonly Span[]>();

/**
 * The sentences of a turn in which a name stands, verbatim: one, or all that a name reaches into.
 * @param turn its text, and the source offset at which that begins
 * @param start first character of the name in the source
 * @param end one past its last
 * @returns with source offsets; the name alone when it stands in none of the sentences
 */
export function quoteAround(turn: Turn, start: number, end: number): Quote {
  const known = sentences.get(turn) ?? sentencesOf(turn.text);
  sentences.set(turn, known);
  return quoteOver(turn.text, turn.textStart, touchedBy(known, turn.textStart, start, end), start, end);
}

/** A part of a turn's text. */
export interface TurnPart {
  readonly text: string;
  /** Offset in the source at which it begins. */
  readonly start: number;
  /** Whether the turn begins and ends with it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

// Where a sentence ends is told by what stands nearer than this: a line of captions, the word before a stop.
const TOLD_WITHIN = 130;

/**
 * The same from a part of the turn.
 * @returns null where the sentences may begin before the part or end behind it
 */
export function quoteIn({ text, start: at, opens, closes }: TurnPart, start: number, end: number): Quote | null {
  const touched = touchedBy(sentencesOf(text), at, start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (!opens && first.start < TOLD_WITHIN) return null;
  if (!closes && last.end > text.length - TOLD_WITHIN) return null;
  return quoteOver(text, at, touched, start, end);
}

/** The sentences that a name reaches into. */
function touchedBy(among: readonly Span[], at: number, start: number, end: number): Span[] {
  return among.filter((sentence) => at + sentence.start < end && at + sentence.end > start);
}

/** From the first to the last of them, and the name in any case. */
function quoteOver(text: string, at: number, touched: readonly Span[], start: number, end: number): Quote {
  const from = Math.min(start, at + (touched[0]?.start ?? Number.POSITIVE_INFINITY));
  const to = Math.max(end, at + (touched.at(-1)?.end ?? Number.NEGATIVE_INFINITY));
  return { quote: text.slice(from - at, to - at), start: from, end: to };
}
