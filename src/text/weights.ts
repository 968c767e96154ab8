/** FeatureWeights of one logistic regression, by the names of its features. */
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

export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
