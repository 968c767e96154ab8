import { tokensOf } from '../text/tokens.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { sentencesOfTurn, tokensOfTurn } from '../transcript/turn-text.ts';
import { type Form, foldTokens, type Word } from './fold-words.ts';
import { OpenTurns, TurnWords } from './turn-words.ts';
import { Vocabulary } from './vocabulary.ts';

export type { TurnWords, Vocabulary };

/** What all finders read: the session's words, and what its capitals can tell. */
export interface SessionWords {
  readonly source: string;
  readonly turns: readonly TurnWords[];
  readonly vocabulary: Vocabulary;
  /** `none` when the captions are all in capitals or all in small letters. */
  readonly capitals: 'tell' | 'none';
  /** Keys of words that somewhere stand in small letters: a capital at a sentence's start makes no name of them. */
  readonly lowerCase: ReadonlySet<string>;
}

const FEWEST_WORDS_THAT_TELL = 20;

/** "I", "I'm": printed so in captions all in small letters too. */
export function isFirstPerson(text: string): boolean {
  return text[0] === 'I' && (text.length === 1 || text[1] === "'" || text[1] === '\u2019');
}

export function readSessionWords(transcript: Transcript): SessionWords {
  const source = transcript.source.text;
  const open = new OpenTurns();
  const vocabulary = new Vocabulary();
  let capital = 0;
  let upper = 0;
  let all = 0;
  const turns = transcript.turns.map((turn): TurnWords => {
    const words = wordsOfTurn(transcript, turn);
    for (const { form } of words) {
      all += 1;
      const { shape } = form;
      if (shape === 'lower' || shape === 'number') continue;
      if (!isFirstPerson(form.letters)) capital += 1;
      if (shape === 'upper') upper += 1;
    }
    return new TurnWords(turn, words, sentencesOfTurn(transcript, turn), vocabulary, open);
  });
  const lowerCase = new Set(vocabulary.told(({ shape, spelling }) => (shape === 'lower' ? [spelling] : [])).flat());
  // Running English has a capital in one word of ten or so, captions by machine hardly any but "I". A few words without any tell nothing.
  const tell = all < FEWEST_WORDS_THAT_TELL || (capital >= all * 0.02 && upper <= all * 0.6);
  return { source, turns, vocabulary, capitals: tell ? 'tell' : 'none', lowerCase };
}

function wordsOfTurn(transcript: Transcript, turn: Turn): Word[] {
  const source = transcript.source.text;
  if (turn.notes.length === 0) return foldTokens(source, tokensOfTurn(transcript, turn));
  // Offsets of words in a note are skipped; the gap that is left is long or holds a bracket, so no name spans it.
  const notes = [...turn.notes].sort((a, b) => a.start - b.start);
  const tokens = [];
  let from = turn.textStart;
  for (const note of notes) {
    if (note.start > from)
      for (const token of tokensOf(source, from, Math.min(note.start, turn.textEnd))) tokens.push(token);
    from = Math.max(from, note.end);
  }
  if (from < turn.textEnd) for (const token of tokensOf(source, from, turn.textEnd)) tokens.push(token);
  return foldTokens(source, tokens);
}

export function startsSentence({ sentence }: TurnWords, index: number): boolean {
  return index === 0 || sentence[index - 1] !== sentence[index];
}

/** The word with a capital right before another, where no sentence asked for that; null without. */
export function capitalBefore(turn: TurnWords, at: number): Word | null {
  const [before, word] = [turn.words[at - 1], turn.words[at]];
  if (before?.shape !== 'title' || word?.joint !== 'tight') return null;
  return startsSentence(turn, at - 1) ? null : before;
}

/** Do the words from `first` to `last` stand in one run, with commas only if allowed? */
export function isRun(words: readonly Word[], first: number, last: number, commas = false): boolean {
  for (let at = first + 1; at <= last; at += 1) {
    const joint = words[at]?.joint;
    if (joint !== 'tight' && !(commas && joint === 'comma')) return false;
  }
  return last < words.length;
}

export function isCapital(word: Pick<Form, 'shape'> | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'number';
}
