import type { Token } from '../text/tokens.ts';
import type { FeatureWeights } from '../text/weights.ts';
import { LESSON_KINDS, type LessonKind } from './lesson.ts';
import { NumberPairs } from './number-pairs.ts';
import { wordOf } from './sentence-form.ts';
import type { SpeechUnit } from './speech-units.ts';

/**
 * The model as it stands in `seeds/lessons/model.json`: weights of logistic regressions, learned from annotated talk by
 * `bench/lessons/train.ts`.
 */
export interface LessonModelFile {
  /**
   * What speaks for a sentence being part of a lesson. Features are `word`, `word next` (`^` is the start, the stop comes last), `<word` and
   * `>word` for the sentences before and after, and the names of `sentence-form.ts`. Each counts as often as it is there.
   */
  readonly sentence: FeatureWeights;
  /** What speaks for each kind, of the words of a whole passage. */
  readonly kinds: Readonly<Record<LessonKind, FeatureWeights>>;
  /** A passage is a lesson from this chance of its best sentence on. */
  readonly threshold: number;
  /** A sentence beside it belongs to the passage from this chance on. */
  readonly joins: number;
  /** Turns the mean log-odds of a passage's sentences into the chance that a reader would take it. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** The model made ready for reading: its words numbered, so that each word of a sentence is looked up once for all that is asked of it. */
export interface LessonModel extends Omit<LessonModelFile, 'sentence' | 'kinds'> {
  readonly numbers: ReadonlyMap<string, number>;
  /** The places of the weights of pairs, by the numbers of both words. */
  readonly pairs: NumberPairs;
  readonly sentence: Weights;
  readonly kinds: KindWeights;
}

/** Weights of the words and pairs of a sentence, by their numbers. */
export interface Weights {
  readonly bias: number;
  readonly own: Float64Array;
  /** Of words in the sentence before. */
  readonly before: Float64Array;
  /** Of words in the sentence after. */
  readonly after: Float64Array;
  readonly pairs: Float64Array;
  readonly form: ReadonlyMap<string, number>;
}

/** Weights for all kinds side by side, in the order of `LESSON_KINDS`: rows of one weight for each kind. */
export interface KindWeights {
  readonly biases: Float64Array;
  readonly own: Float64Array;
  readonly pairs: Float64Array;
}

/** The number of a word that the model does not know. */
const UNKNOWN = -1;
const START = '^';

export function readLessonModel(file: LessonModelFile): LessonModel {
  const numbers = new Map<string, number>([[START, 0]]);
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const all = [file.sentence, ...LESSON_KINDS.map((kind) => file.kinds[kind])];
  const features = all.map(({ weights }) => Object.entries(weights).map(([name, weight]) => featureOf(name, weight)));
  const placed = features.map((own) =>
    own.map(({ word, next, ...feature }) => ({
      ...feature,
      word: word === undefined ? UNKNOWN : numberOf(word),
      next: next === undefined ? UNKNOWN : numberOf(next),
    })),
  );
  const pairs = new NumberPairs(
    numbers.size,
    placed.flat().filter(({ next }) => next !== UNKNOWN),
  );
  const [ofSentence = [], ...ofKinds] = placed;
  const sentence = {
    bias: file.sentence.bias,
    own: new Float64Array(numbers.size),
    before: new Float64Array(numbers.size),
    after: new Float64Array(numbers.size),
    pairs: new Float64Array(pairs.size),
    form: new Map<string, number>(),
  };
  for (const { name, place, word, next, weight } of ofSentence)
    if (place === 'form') sentence.form.set(name, weight);
    else if (next !== UNKNOWN) sentence.pairs[pairs.placeOf(word, next)] = weight;
    else sentence[place][word] = weight;
  const kinds = {
    biases: Float64Array.from(LESSON_KINDS, (kind) => file.kinds[kind].bias),
    own: new Float64Array(numbers.size * LESSON_KINDS.length),
    pairs: new Float64Array(pairs.size * LESSON_KINDS.length),
  };
  for (const [at, own] of ofKinds.entries())
    for (const { word, next, weight } of own)
      if (next === UNKNOWN) kinds.own[word * LESSON_KINDS.length + at] = weight;
      else kinds.pairs[pairs.placeOf(word, next) * LESSON_KINDS.length + at] = weight;
  return { ...file, numbers, pairs, sentence, kinds };
}

/** What a feature is of, told by its name. */
function featureOf(name: string, weight: number) {
  const [word = '', next] = name.split(' ');
  if (name.startsWith('#')) return { name, weight, place: 'form' } as const;
  if (next !== undefined) return { name, weight, place: 'own', word, next } as const;
  if (name.startsWith('<')) return { name, weight, place: 'before', word: name.slice(1) } as const;
  if (name.startsWith('>')) return { name, weight, place: 'after', word: name.slice(1) } as const;
  return { name, weight, place: 'own', word } as const;
}

/** The words of a sentence as the model numbers them. */
export function numbered({ numbers }: LessonModel, { tokens }: SpeechUnit): Int32Array {
  const own = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) own[at] = numbers.get(wordOf(tokens[at] as Token)) ?? UNKNOWN;
  return own;
}

/** What the words of one sentence say of it and of the sentences beside it, in log-odds. */
export interface SaidByWords {
  readonly own: number;
  /** Of the sentence after this one. */
  readonly ofNext: number;
  /** Of the sentence before this one. */
  readonly ofLast: number;
}

/** @param words by {@link numbered} */
export function saidBy(model: LessonModel, words: Int32Array, stop: string): SaidByWords {
  const { pairs, sentence } = model;
  let own = 0;
  let ofNext = 0;
  let ofLast = 0;
  let last = model.numbers.get(START) ?? UNKNOWN;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    const pair = pairs.placeOf(last, word);
    if (pair >= 0) own += sentence.pairs[pair] as number;
    last = word;
    if (word === UNKNOWN) continue;
    own += sentence.own[word] as number;
    ofNext += sentence.before[word] as number;
    ofLast += sentence.after[word] as number;
  }
  const closing = pairs.placeOf(last, model.numbers.get(stop) ?? UNKNOWN);
  return { own: closing >= 0 ? own + (sentence.pairs[closing] as number) : own, ofNext, ofLast };
}

/**
 * The kind that the words of a passage are most like.
 * @param sentences its words by {@link numbered}
 */
export function kindOf(model: LessonModel, sentences: readonly Int32Array[], stop: string): LessonKind {
  const { numbers, pairs, kinds } = model;
  const odds = kinds.biases.slice();
  const add = (rows: Float64Array, row: number): void => {
    if (row < 0) return;
    const from = row * odds.length;
    for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] as number) + (rows[from + at] as number);
  };
  let last = numbers.get(START) ?? UNKNOWN;
  for (const words of sentences)
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as number;
      add(kinds.pairs, pairs.placeOf(last, word));
      add(kinds.own, word);
      last = word;
    }
  add(kinds.pairs, pairs.placeOf(last, numbers.get(stop) ?? UNKNOWN));
  return LESSON_KINDS[odds.indexOf(Math.max(...odds))] ?? 'LESSON';
}

/**
 * The words and pairs of words of a sentence that speak most for a lesson, strongest first.
 * @param own the same words by {@link numbered}
 */
export function reasonsOf(
  { pairs, sentence }: LessonModel,
  words: readonly string[],
  own: Int32Array,
  most: number,
): string[] {
  const reasons: { readonly reason: string; readonly odds: number }[] = [];
  const add = (odds: number, word: number, isPair: boolean): void => {
    const least = reasons.length < most ? 0 : (reasons[most - 1]?.odds ?? 0);
    if (odds <= 0 || odds < least) return;
    const reason = isPair ? `${words[word]} ${words[word + 1]}` : (words[word] as string);
    if (reasons.some((other) => other.reason === reason)) return;
    const at = reasons.findIndex((other) => other.odds < odds || (other.odds === odds && reason < other.reason));
    reasons.splice(at < 0 ? reasons.length : at, 0, { reason, odds });
    reasons.length = Math.min(reasons.length, most);
  };
  for (let at = 0; at < own.length; at += 1) {
    const word = own[at] as number;
    if (word === UNKNOWN) continue;
    add(sentence.own[word] as number, at, false);
    const pair = at + 1 < own.length ? pairs.placeOf(word, own[at + 1] as number) : UNKNOWN;
    if (pair >= 0) add(sentence.pairs[pair] as number, at, true);
  }
  return reasons.map(({ reason }) => reason);
}
