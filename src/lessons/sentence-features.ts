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
 * What a model sees of one sentence: its words and pairs of words, its length and place, who says it, and the words of the
 * sentences beside it. Names of features, each there or not; `^` is the start, `<` and `>` mark the sentence before and after.
 * @param units the sentences of one turn
 * @param words of each of them, by `wordsOf`
 */
export function featuresOf(
  units: readonly SpeechUnit[],
  words: readonly (readonly string[])[],
  at: number,
  context: SentenceContext,
): string[] {
  const own = words[at] ?? [];
  const features = ownWords(own, units[at]?.stop ?? '');
  features.push(`#length ${bucket(own.length, LENGTHS)}`, `#turn ${bucket(context.turnWords, TURN_WORDS)}`);
  features.push(`#named ${Math.min(context.named, 2)}`);
  if (at < 2) features.push(`#place ${at}`);
  if (at >= units.length - 2) features.push(`#place ${at - units.length}`);
  if (context.moderator) features.push('#moderator');
  if (context.moderates) features.push('#moderates');
  for (const [beside, sign] of [
    [at - 1, '<'],
    [at + 1, '>'],
  ] as const) {
    const unit = units[beside];
    if (unit === undefined) features.push(`${sign}none`);
    else {
      features.push(`${sign}${unit.stop}`);
      for (const word of new Set(words[beside])) features.push(sign + word);
    }
  }
  return features;
}

/** The words and pairs of words of one sentence or of several, each once. */
export function ownWords(words: readonly string[], stop: string): string[] {
  const features = new Set<string>();
  let before = '^';
  for (const word of words) {
    features.add(word);
    features.add(`${before} ${word}`);
    before = word;
  }
  features.add(`${before} ${stop}`);
  return [...features];
}

/** Figures are alike: what counts is that there is one. */
export function wordsOf({ tokens }: SpeechUnit): string[] {
  return tokens.map(({ key }) => (isDigit(key.charCodeAt(0)) ? '0' : key));
}

const LENGTHS = [4, 8, 13, 20, 30];
const TURN_WORDS = [30, 80, 160, 320, 640];

function bucket(value: number, borders: readonly number[]): number {
  return borders.filter((border) => value >= border).length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
