/** Weights of one logistic regression, by the names of its features. */
export interface FeatureWeights {
  /** Log-odds before anything is known. */
  readonly bias: number;
  /** Log-odds that a feature adds; one that is not listed says nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Log-odds of what has these features. */
export function oddsOf({ bias, weights }: FeatureWeights, features: readonly string[]): number {
  let odds = bias;
  for (const feature of features) odds += Object.hasOwn(weights, feature) ? (weights[feature] as number) : 0;
  return odds;
}

/** Weights of several logistic regressions over the same features: one number for each class, always in one order. */
export interface ClassWeights {
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The chance of each class for what has these features, each by itself: they need not make up one. */
export function chancesOf({ bias, weights }: ClassWeights, features: Iterable<string>): number[] {
  const odds = [...bias];
  for (const feature of features) {
    const own = Object.hasOwn(weights, feature) ? weights[feature] : undefined;
    if (own === undefined) continue;
    for (let at = 0; at < own.length; at += 1) odds[at] = (odds[at] as number) + (own[at] as number);
  }
  return odds.map(chanceOf);
}

/** The chance of what has these log-odds. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
