import type { FeatureWeights } from '../text/weights.ts';
import { LESSON_KINDS, type LessonKind } from './lesson.ts';

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

/** The model made ready for reading. */
export interface LessonModel extends Omit<LessonModelFile, 'sentence' | 'kinds'> {
  readonly sentence: Weights;
  readonly kinds: KindWeights;
}

/** Weights for all kinds side by side: a word is looked up once for all of them. */
export interface KindWeights {
  /** In rows of one weight for each kind, in the order of `LESSON_KINDS`; the first row is of the biases. */
  readonly weights: Float64Array;
  readonly words: ReadonlyMap<string, RowOfWord>;
}

/** Where the row of a word begins. */
interface RowOfWord {
  readonly own: number;
  /** And those of it with the word or the stop that follows: most words have none. */
  pairs: Map<string, number> | undefined;
}

/** Weights laid out so that a word is looked up once for all that it says. */
export interface Weights {
  readonly bias: number;
  readonly words: ReadonlyMap<string, WordWeights>;
  readonly form: ReadonlyMap<string, number>;
}

interface WordWeights {
  own: number;
  /** In the sentence before. */
  before: number;
  /** In the sentence after. */
  after: number;
  /** With the word or the stop that follows: most words have none. */
  pairs: Map<string, number> | undefined;
}

export function readLessonModel(file: LessonModelFile): LessonModel {
  return { ...file, sentence: layOut(file.sentence), kinds: layOutKinds(file.kinds) };
}

function layOutKinds(kinds: LessonModelFile['kinds']): KindWeights {
  const weights: number[] = LESSON_KINDS.map((kind) => kinds[kind].bias);
  const words = new Map<string, RowOfWord>();
  const newRow = (): number => weights.push(...LESSON_KINDS.map(() => 0)) - LESSON_KINDS.length;
  for (const [at, kind] of LESSON_KINDS.entries()) {
    for (const [name, weight] of Object.entries(kinds[kind].weights)) {
      const [first = '', second] = name.split(' ');
      const word = words.get(first) ?? { own: newRow(), pairs: undefined };
      words.set(first, word);
      const row = second === undefined ? word.own : (word.pairs?.get(second) ?? newRow());
      if (second !== undefined) pairsOf(word).set(second, row);
      weights[row + at] = weight;
    }
  }
  return { weights: Float64Array.from(weights), words };
}

function pairsOf(word: { pairs: Map<string, number> | undefined }): Map<string, number> {
  word.pairs ??= new Map();
  return word.pairs;
}

function layOut({ bias, weights }: FeatureWeights): Weights {
  const words = new Map<string, WordWeights>();
  const form = new Map<string, number>();
  const wordOf = (word: string): WordWeights => {
    const there = words.get(word) ?? { own: 0, before: 0, after: 0, pairs: undefined };
    words.set(word, there);
    return there;
  };
  for (const [name, weight] of Object.entries(weights)) {
    const [first = '', second] = name.split(' ');
    if (name.startsWith('#')) form.set(name, weight);
    else if (second !== undefined) pairsOf(wordOf(first)).set(second, weight);
    else if (name.startsWith('<')) wordOf(name.slice(1)).before = weight;
    else if (name.startsWith('>')) wordOf(name.slice(1)).after = weight;
    else wordOf(name).own = weight;
  }
  return { bias, words, form };
}

/** What the words of one sentence say of it and of the sentences beside it, in log-odds. */
export interface SaidByWords {
  readonly own: number;
  /** Of the sentence after this one. */
  readonly ofNext: number;
  /** Of the sentence before this one. */
  readonly ofLast: number;
}

export function saidBy({ words }: Weights, sentence: readonly string[], stop: string): SaidByWords {
  let own = 0;
  let ofNext = 0;
  let ofLast = 0;
  let last = words.get('^');
  for (const word of sentence) {
    own += last?.pairs?.get(word) ?? 0;
    last = words.get(word);
    if (last === undefined) continue;
    own += last.own;
    ofNext += last.before;
    ofLast += last.after;
  }
  return { own: own + (last?.pairs?.get(stop) ?? 0), ofNext, ofLast };
}

/** The kind that the words of a passage are most like. */
export function kindOf({ kinds }: LessonModel, words: readonly string[], stop: string): LessonKind {
  const { weights, words: rows } = kinds;
  const odds = weights.slice(0, LESSON_KINDS.length);
  const add = (row: number | undefined): void => {
    if (row === undefined) return;
    for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] as number) + (weights[row + at] as number);
  };
  let last = rows.get('^');
  for (const word of words) {
    add(last?.pairs?.get(word));
    last = rows.get(word);
    add(last?.own);
  }
  add(last?.pairs?.get(stop));
  return LESSON_KINDS[odds.indexOf(Math.max(...odds))] ?? 'LESSON';
}

/** The words and pairs of words of a sentence that speak most for a lesson, strongest first. */
export function reasonsOf({ words }: Weights, sentence: readonly string[], most: number): string[] {
  const reasons = new Map<string, number>();
  for (const [at, word] of sentence.entries()) {
    const weights = words.get(word);
    const next = sentence[at + 1] ?? '';
    if (weights === undefined) continue;
    if (weights.own > 0) reasons.set(word, weights.own);
    const pair = weights.pairs?.get(next) ?? 0;
    if (pair > 0) reasons.set(`${word} ${next}`, pair);
  }
  return [...reasons]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([reason]) => reason);
}
