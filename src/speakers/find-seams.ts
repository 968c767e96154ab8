import type { Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { cueParagraphs } from './cue-paragraphs.ts';
import type { ClueFinder } from './find-clues.ts';
import { findTails } from './find-tails.ts';
import { isRoom } from './labelled-turn.ts';
import type { Speech } from './speech.ts';
import { TakeBacks } from './take-backs.ts';
import { THANKS, TurnReader } from './turn-seams.ts';

const NONE: ReadonlySet<number> = new Set();

/**
 * Where in a turn somebody else begins to speak though nothing is printed there: by an arrow in the running line, or where
 * several signs meet - a call and a greeting after it, thanks to the very person who speaks, another's introduction, a
 * sentence that opens small after a full stop.
 * @returns offsets in order, by the number of their turn
 */
export function findSeams(
  transcript: Transcript,
  speech: readonly Speech[],
  finder: ClueFinder,
): Map<number, number[]> {
  const { text } = transcript.source;
  const seams = new Map<number, number[]>();
  const opensSmall = smallOpeningsAreRare(text, speech);
  const tails = findTails(transcript.turns);
  const repeated = repeatedLabels(transcript.turns);
  const hasLongLines = transcript.source.cues.length === 0 && linesAreParagraphs(transcript.turns);
  const takeBacks = new TakeBacks(text, speech, finder);
  for (const [index, { turn, sentences }] of speech.entries()) {
    const found = new Set<number>();
    if (turn.text.includes('>>')) for (const at of arrowsIn(turn)) found.add(at);
    const tail = tails.has(turn.number) ? sentences[afterTail(text, sentences)]?.start : undefined;
    if (tail !== undefined) found.add(tail);
    else if (sentences.length > 2) {
      const paragraphs = isRoom(turn.label) ? cueParagraphs(transcript.source) : NONE;
      const signs = { isLeaders: takeBacks.leads(turn.label), isRepeated: repeated.has(index), hasLongLines };
      const seamsHere = new TurnReader(text, speech, index, finder, opensSmall, paragraphs, signs).seams();
      for (const at of seamsHere) found.add(at);
      const takenBack = takeBacks.at(index);
      if (takenBack !== null) found.add(takenBack);
    }
    if (found.size > 0)
      seams.set(
        turn.number,
        [...found].sort((a, b) => a - b),
      );
  }
  return seams;
}

// A file that prints a label above each paragraph says nothing by it.
const MOST_REPEATED = 0.15;

/** The indices of turns whose label stands above the next one again, where that is rare. */
function repeatedLabels(turns: readonly Turn[]): ReadonlySet<number> {
  const repeated = turns.flatMap(({ label }, at) => (label !== null && turns[at + 1]?.label === label ? [at] : []));
  return new Set(repeated.length <= MOST_REPEATED * turns.length ? repeated : []);
}

const FEWEST_OF_WRAPPED = 0.1;

/** Do lines end where sentences do, as in a file that breaks none for its length? */
function linesAreParagraphs(turns: readonly Turn[]): boolean {
  let ended = 0;
  let broken = 0;
  for (const { text } of turns) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      if (text[at + 1] === '\n' || text[at - 1] === '\n') continue;
      if (ENDS_SENTENCE.test(text.slice(Math.max(0, at - 4), at))) ended += 1;
      else broken += 1;
    }
  }
  return broken <= FEWEST_OF_WRAPPED * (ended + broken);
}

const ENDS_SENTENCE = /[.?!\u2026:*)\]"\u201d\u2019]\s*$/;

// The rest of a sentence, and a word or two of farewell.
const LONGEST_TAIL = 3;

/** The first sentence of a turn that goes on with another's that is not theirs any more. */
function afterTail(text: string, sentences: readonly Span[]): number {
  const thanks = sentences.findIndex((sentence, at) => at > 0 && THANKS.test(wordsAt(text, sentence)));
  return thanks > 0 && thanks <= LONGEST_TAIL ? thanks : 1;
}

function arrowsIn(turn: Turn): number[] {
  return [...turn.text.matchAll(/>>+/g)]
    .map((match) => turn.textStart + match.index)
    .filter((at) => at > turn.textStart);
}

/** Does the text open its sentences with capitals, so that a small letter tells something? */
function smallOpeningsAreRare(text: string, speech: readonly Speech[]): boolean {
  let small = 0;
  let all = 0;
  for (const { sentences } of speech) {
    for (const { start } of sentences) {
      all += 1;
      if (/\p{Ll}/u.test(text[start] as string)) small += 1;
    }
    if (all > 5000) break;
  }
  // One may be the seam itself.
  return (small - 1) * 25 < all && small * 2 < all;
}
