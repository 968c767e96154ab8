import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import type { SpeechUnit } from './speech-units.ts';

/** What a sentence stands in, as far as the model asks. */
export interface SentenceContext {
  /** True where the speaker leads the session. */
  readonly moderator: boolean;
  /** True for a short turn of a moderator, who mostly runs the meeting. */
  readonly moderates: boolean;
  /** Words of the whole turn. */
  readonly turnWords: number;
  /** How many things of the field are named in the sentence. */
  readonly named: number;
}

/**
 * What a model sees of one sentence besides words: its length and place, who says it, how the sentences beside it end.
 * @param units the sentences of one turn
 * @returns names of features, as they stand in the model's file
 */
export function formOf(units: readonly SpeechUnit[], at: number, context: SentenceContext): string[] {
  const form = [
    LENGTH[bucket(units[at]?.tokens.length ?? 0, LENGTHS)] as string,
    TURN[bucket(context.turnWords, TURN_WORDS)] as string,
    NAMED[Math.min(context.named, 2)] as string,
    before(units[at - 1]?.stop ?? 'nothing'),
    after(units[at + 1]?.stop ?? 'nothing'),
  ];
  if (at < 2) form.push(`#place ${at}`);
  if (at >= units.length - 2) form.push(`#place ${at - units.length}`);
  if (context.moderator) form.push('#moderator');
  if (context.moderates) form.push('#moderates');
  return form;
}

/** The words of a sentence as the model knows them. Figures are alike: what counts is that there is one. */
export function wordsOf({ tokens }: SpeechUnit): string[] {
  return tokens.map(wordOf);
}

export function wordOf({ key }: Token): string {
  return isDigit(key.charCodeAt(0)) ? '0' : key;
}

const LENGTHS = [4, 8, 13, 20, 30];
const TURN_WORDS = [30, 80, 160, 320, 640];

// Made once: a name put together anew for each sentence would be hashed anew as well.
const LENGTH = [...LENGTHS, 0].map((_, at) => `#length ${at}`);
const TURN = [...TURN_WORDS, 0].map((_, at) => `#turn ${at}`);
const NAMED = [0, 1, 2].map((number) => `#named ${number}`);
const before = remembered((stop) => `#before ${stop}`);
const after = remembered((stop) => `#after ${stop}`);

function bucket(value: number, borders: readonly number[]): number {
  let number = 0;
  while (number < borders.length && value >= (borders[number] as number)) number += 1;
  return number;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
