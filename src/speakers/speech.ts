import { onceFor } from '../text/once-for.ts';
import { isBlank, type Span } from '../text/span.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { sentencesOfTurn } from '../transcript/turn-text.ts';

/** A turn with its sentences, cut once for all rules. */
export interface Speech {
  readonly turn: Turn;
  /** In the order of the source. */
  readonly sentences: readonly Span[];
}

// The longest sentence people say in these sessions is about 900 characters. Captions without any stops are cut into pieces:
// a quote of a whole file would be evidence of nothing, and one for each clue in it would be as many files.
const LONGEST = 1500;

// Asked for by the search for seams and by the one for speakers, of the same transcript where there are none.
/** The sentences of every turn, none longer than a person speaks. */
export const speechOf = onceFor((transcript: Transcript): readonly Speech[] => cutSpeech(transcript));

function cutSpeech(transcript: Transcript): Speech[] {
  const { text } = transcript.source;
  return transcript.turns.map((turn) => {
    const spoken = behindNotes(text, sentencesOfTurn(transcript, turn), turn);
    return { turn, sentences: spoken.flatMap((span) => piecesOf(text, span)) };
  });
}

/** Sentences without the parentheticals before them: "[Laughter] This is Ana." One that is nothing else stays. */
function behindNotes(text: string, sentences: readonly Span[], { notes }: Turn): readonly Span[] {
  if (notes.length === 0) return sentences;
  let next = 0;
  return sentences.map((span) => {
    let { start } = span;
    while (next < notes.length && (notes[next] as Span).start < start) next += 1;
    for (; notes[next]?.start === start; next += 1) {
      start = (notes[next] as Span).end;
      while (start < span.end && isBlank(text.charCodeAt(start))) start += 1;
    }
    return start < span.end ? { start, end: span.end } : span;
  });
}

function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start + LONGEST / 2 && !isBlank(text.charCodeAt(end))) end -= 1;
    pieces.push({ start, end });
    start = end;
    while (start < span.end && isBlank(text.charCodeAt(start))) start += 1;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

// A sentence may be long.
const BEFORE = 200;

/** The words of a sentence with those of the one before it: "Is there anybody online? Ana is looking after it." */
export function withSentenceBefore(text: string, sentences: readonly Span[], at: number): string {
  const { start, end } = sentences[at] as Span;
  return text.slice(Math.max(sentences[at - 1]?.start ?? start, start - BEFORE), end);
}
