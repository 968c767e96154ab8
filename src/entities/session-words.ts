import { compareKey } from '../text/compare-key.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { FUNCTION_WORDS, foldTokens, type Word } from './fold-words.ts';

/** The words of one turn, without those of its notes. */
export interface TurnWords {
  readonly turn: Turn;
  readonly words: readonly Word[];
  /** For each word, the number of its sentence in the turn. */
  readonly sentence: readonly number[];
  /** Indexes of the words that are no function words. */
  readonly content: readonly number[];
}

/** What all finders read: the session's words, and what its capitals can tell. */
export interface SessionWords {
  readonly source: string;
  readonly turns: readonly TurnWords[];
  /** `none` when the captions are all in capitals or all in small letters. */
  readonly capitals: 'tell' | 'none';
  /** Keys of words that somewhere stand in small letters: a capital at a sentence's start makes no name of them. */
  readonly lowerCase: ReadonlySet<string>;
}

const FEWEST_WORDS_THAT_TELL = 20;

export function readSessionWords(transcript: Transcript): SessionWords {
  const source = transcript.source.text;
  const lowerCase = new Set<string>();
  let capital = 0;
  let upper = 0;
  let all = 0;
  const turns = transcript.turns.map((turn): TurnWords => {
    const { words, sentence } = wordsOfTurn(source, turn);
    for (const word of words) {
      all += 1;
      if (word.shape === 'lower') lowerCase.add(compareKey(word.text));
      else if (word.shape !== 'number') capital += 1;
      if (word.shape === 'upper') upper += 1;
    }
    const content = words.flatMap((word, index) => (FUNCTION_WORDS.has(word.key) ? [] : [index]));
    return { turn, words, sentence, content };
  });
  // Running English has a capital in one word of ten or so. A few words without any tell nothing.
  const tell = all < FEWEST_WORDS_THAT_TELL || (capital >= all * 0.02 && upper <= all * 0.6);
  return { source, turns, capitals: tell ? 'tell' : 'none', lowerCase };
}

function wordsOfTurn(source: string, turn: Turn): { words: Word[]; sentence: number[] } {
  // Offsets of words in a note are skipped; the gap that is left is long or holds a bracket, so no name spans it.
  const notes = [...turn.notes].sort((a, b) => a.start - b.start);
  const tokens = [];
  let from = turn.textStart;
  for (const note of notes) {
    if (note.start > from) tokens.push(...tokensOf(source, from, Math.min(note.start, turn.textEnd)));
    from = Math.max(from, note.end);
  }
  if (from < turn.textEnd) tokens.push(...tokensOf(source, from, turn.textEnd));
  const words = foldTokens(source, tokens);
  const ends = sentencesOf(source, turn.textStart, turn.textEnd).map((sentence) => sentence.end);
  let number = 0;
  const sentence = words.map((word) => {
    while (number < ends.length - 1 && word.start >= (ends[number] as number)) number += 1;
    return number;
  });
  return { words, sentence };
}

export function startsSentence({ sentence }: TurnWords, index: number): boolean {
  return index === 0 || sentence[index - 1] !== sentence[index];
}

/** Do the words from `first` to `last` stand in one run, with commas only if allowed? */
export function isRun(words: readonly Word[], first: number, last: number, commas = false): boolean {
  for (let at = first + 1; at <= last; at += 1) {
    const joint = words[at]?.joint;
    if (joint !== 'tight' && !(commas && joint === 'comma')) return false;
  }
  return last < words.length;
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'number';
}
