import { isBlank, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Note, Transcript, Turn } from '../transcript/transcript.ts';
import { oncePerTurn, sentencesOfTurn, tokensOfTurn } from '../transcript/turn-text.ts';

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
 * The sentences of a turn of a session. Lines wrapped at a fixed width (transcripts up to about 2010) are joined again; sentences that
 * are notes ("(laughter)") are left out.
 * @returns in the order of the source
 */
export const speechUnitsOf = oncePerTurn<readonly SpeechUnit[]>(unitsOf);

function unitsOf(transcript: Transcript, turn: Turn): SpeechUnit[] {
  const source = transcript.source.text;
  const tokens = tokensOfTurn(transcript, turn);
  const units: SpeechUnit[] = [];
  let token = 0;
  let note = 0;
  let firstNote = 0;
  let apart = true;
  for (const span of joinWrapped(source, sentencesOfTurn(transcript, turn))) {
    const own: Token[] = [];
    while (firstNote < turn.notes.length && (turn.notes[firstNote]?.end ?? 0) <= span.start) firstNote += 1;
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
      units.push({
        ...withoutNotes(source, turn.notes, firstNote, span),
        tokens: own,
        stop: stopOf(source, span),
        apart,
      });
      apart = false;
    }
  }
  return units;
}

/**
 * A sentence that begins or ends with notes is quoted without them.
 * @param from index of the first note that ends after the span's start
 */
function withoutNotes(source: string, notes: readonly Note[], from: number, span: Span): Span {
  const noteAt = (index: number): Span => notes[index] ?? { start: span.end, end: span.end };
  let { start, end } = span;
  let first = from;
  while (noteAt(first).start <= start && start < end) {
    start = afterBlanks(source, noteAt(first).end, end);
    first += 1;
  }
  let last = first;
  while (noteAt(last).start < end) last += 1;
  while (last > first && noteAt(last - 1).end >= end) {
    last -= 1;
    end = beforeBlanks(source, start, noteAt(last).start);
  }
  return { start, end };
}

function afterBlanks(source: string, start: number, end: number): number {
  let at = Math.min(start, end);
  while (at < end && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

function beforeBlanks(source: string, start: number, end: number): number {
  let at = Math.max(start, end);
  while (at > start && isBlank(source.charCodeAt(at - 1))) at -= 1;
  return at;
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
