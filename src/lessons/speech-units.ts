import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { Turn } from '../transcript/transcript.ts';

/** One sentence of a turn as spoken. */
export interface SpeechUnit extends Span {
  /** Its words, without those of notes. */
  readonly tokens: readonly Token[];
  /** The last character, closing quotes left aside: `.`, `?`, `!`, or whatever a cut-off sentence ends in. */
  readonly stop: string;
  /** True when a note or an empty line stands between the unit before and this one: no passage goes over it. */
  readonly apart: boolean;
}

/**
 * The sentences of a turn. Lines wrapped at a fixed width (transcripts up to about 2010) are joined again; sentences that
 * are notes ("(laughter)") are left out.
 * @returns in the order of the source, offsets into `source`
 */
export function speechUnitsOf(source: string, turn: Turn): SpeechUnit[] {
  const units: SpeechUnit[] = [];
  const tokens = tokensOf(source, turn.textStart, turn.textEnd);
  let token = 0;
  let note = 0;
  let apart = true;
  for (const span of joinWrapped(source, sentencesOf(source, turn.textStart, turn.textEnd))) {
    const own: Token[] = [];
    while (token < tokens.length && (tokens[token] as Token).start < span.end) {
      const next = tokens[token] as Token;
      while (note < turn.notes.length && (turn.notes[note]?.end ?? 0) <= next.start) note += 1;
      const inNote = (turn.notes[note]?.start ?? Number.POSITIVE_INFINITY) <= next.start;
      if (!inNote) own.push(next);
      token += 1;
    }
    const before = units.at(-1);
    if (own.length === 0) {
      apart = true;
    } else {
      apart ||= before !== undefined && lineBreaks(source, before.end, span.start) > 1;
      units.push({ ...withoutNotes(turn, span), tokens: own, stop: stopOf(source, span), apart });
      apart = false;
    }
  }
  return units;
}

/** A sentence that begins or ends with a note is quoted without it. */
function withoutNotes(turn: Turn, span: Span): Span {
  // Notes are few in a turn, and those of a sentence fewer: a session has some dozens in all.
  if (turn.notes.length === 0) return { start: span.start, end: span.end };
  const first = turn.notes.find((note) => note.start <= span.start && note.end > span.start);
  const last = turn.notes.find((note) => note.start < span.end && note.end >= span.end);
  const start = first ? Math.min(first.end, span.end) : span.start;
  return { start, end: last && last.start > start ? last.start : span.end };
}

/** Join what a fixed line width cut: one line break, no stop before it. */
function joinWrapped(source: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const wrapped =
      before !== undefined &&
      lineBreaks(source, before.end, sentence.start) === 1 &&
      !/[.?!)\]]/.test(stopOf(source, before));
    if (wrapped) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function lineBreaks(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const char = source[at];
    if (char === '\n' || (char === '\r' && source[at + 1] !== '\n')) count += 1;
  }
  return count;
}

function stopOf(source: string, span: Span): string {
  let at = span.end - 1;
  while (at > span.start && /["'\u2019\u201d]/.test(source[at] as string)) at -= 1;
  return source[at] as string;
}
