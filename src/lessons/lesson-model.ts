import { LESSON_KINDS, type LessonKind } from './lesson.ts';

/**
 * Weights of a logistic regression, learned from annotated transcripts (`bench/lessons/train.ts`) and kept in
 * `seeds/lessons/model.json`: how much each feature of `sentence-features.ts` speaks for a lesson, and for each kind.
 */
export interface LessonModel {
  readonly sentence: Weights;
  readonly kinds: Readonly<Record<LessonKind, Weights>>;
  /** A passage is a lesson from this chance of its best sentence on. */
  readonly threshold: number;
  /** A sentence beside it belongs to the passage from this chance on. */
  readonly joins: number;
  /** Turns the mean log-odds of a passage into the chance that a reader would take it: `slope * odds + offset`. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Log-odds of each feature; what is not listed says nothing. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

/** The model as it stands in its file. */
export interface LessonModelFile {
  readonly sentence: WeightsFile;
  readonly kinds: Readonly<Record<LessonKind, WeightsFile>>;
  readonly threshold: number;
  readonly joins: number;
  readonly calibration: { readonly slope: number; readonly offset: number };
}

export interface WeightsFile {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export function readLessonModel(file: LessonModelFile): LessonModel {
  const weightsOf = ({ bias, weights }: WeightsFile): Weights => ({ bias, of: new Map(Object.entries(weights)) });
  return {
    ...file,
    sentence: weightsOf(file.sentence),
    kinds: Object.fromEntries(LESSON_KINDS.map((kind) => [kind, weightsOf(file.kinds[kind])])) as Record<
      LessonKind,
      Weights
    >,
  };
}

/** Log-odds of something with these features. */
export function oddsOf({ bias, of }: Weights, features: readonly string[]): number {
  let odds = bias;
  for (const feature of features) odds += of.get(feature) ?? 0;
  return odds;
}

export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The kind whose words the features are most like. */
export function kindOf(model: LessonModel, features: readonly string[]): LessonKind {
  let best: LessonKind = 'LESSON';
  let most = Number.NEGATIVE_INFINITY;
  for (const kind of LESSON_KINDS) {
    const odds = oddsOf(model.kinds[kind], features);
    if (odds > most) [best, most] = [kind, odds];
  }
  return best;
}

/** The words of the sentence itself that speak most for a lesson, strongest first. */
export function reasonsOf({ of }: Weights, features: readonly string[], most: number): string[] {
  return features
    .filter((feature) => /^[\p{L}' ]+$/u.test(feature) && (of.get(feature) ?? 0) > 0)
    .sort((a, b) => (of.get(b) ?? 0) - (of.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, most);
}
