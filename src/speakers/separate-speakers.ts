import { countTokens } from '../text/tokens.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { timesOf } from '../transcript/turn-times.ts';
import { ClueFinder, type NameTest } from './find-clues.ts';
import { findSeams } from './find-seams.ts';
import { speechOf } from './speech.ts';

/**
 * Cut turns in which two people speak, because a label or an arrow was lost. The parts tile the turn; those after the first
 * have no label, as nothing is printed there.
 * @param isOtherThing true for words that name something else than a person
 * @param isPlace true for the name of a country or a town
 * @param readable the same with its capitals restored
 * @returns the same transcript when no turn holds two people
 */
export function separateSpeakers(
  transcript: Transcript,
  isOtherThing: NameTest,
  isPlace: NameTest = () => false,
  readable: Transcript = transcript,
): Transcript {
  const finder = new ClueFinder(readable, isOtherThing, isPlace);
  return cutTurns(transcript, findSeams(readable, speechOf(readable), finder));
}

/**
 * Cut turns in parts that tile them.
 * @param seams where the second part and those after it start, by turn number
 */
export function cutTurns(transcript: Transcript, seams: ReadonlyMap<number, readonly number[]>): Transcript {
  if (seams.size === 0) return transcript;
  const { source } = transcript;
  const turns: Turn[] = [];
  for (const turn of transcript.turns) {
    const starts = seams.get(turn.number) ?? [];
    let line = turn.line;
    let counted = turn.start;
    for (const [part, start] of [turn.start, ...starts].entries()) {
      const end = starts[part] ?? turn.end;
      line += linesIn(source.text, counted, start);
      counted = start;
      turns.push({ ...partOf(turn, start, end, source.text), line, number: turns.length + 1 });
      if (starts.length === 0) turns[turns.length - 1] = { ...turn, number: turns.length };
    }
  }
  const timed = turns.map((turn) => ({ ...turn, ...timesOf(source.cues, turn.textStart, turn.textEnd) }));
  return { ...transcript, turns: source.cues.length === 0 ? turns : timed };
}

function partOf(turn: Turn, start: number, end: number, text: string): Turn {
  const isFirst = start === turn.start;
  const textStart = isFirst
    ? turn.textStart
    : start + (/^[>\s]{0,20}/.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  let textEnd = Math.max(textStart, Math.min(end, turn.textEnd));
  while (textEnd > textStart && /\s/.test(text[textEnd - 1] as string)) textEnd -= 1;
  return {
    ...turn,
    start,
    end,
    label: isFirst ? turn.label : null,
    text: text.slice(textStart, textEnd),
    textStart,
    textEnd,
    wordCount: countTokens(text, textStart, textEnd),
    notes: turn.notes.filter((note) => note.start >= textStart && note.end <= textEnd),
  };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
