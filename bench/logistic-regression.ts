import { type ClassWeights, chanceOf, type FeatureWeights } from '../src/text/weights.ts';

/** One example: the features it has, whether it is one, and how much it counts. */
export interface Example {
  readonly features: readonly string[];
  readonly is: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Map<string, number>;
}

export interface FitOptions {
  /** How strongly weights are held near 0. */
  readonly penalty: number;
  /** Features that fewer examples have are left out. */
  readonly rarest: number;
  /** What a feature counts where it is there; 1 when left out. Smaller values need stronger evidence. */
  readonly scaleOf?: (feature: string) => number;
}

const ROUNDS = 300;
const STEP = 0.3;

/** Logistic regression with a quadratic penalty, by gradient descent with a step of its own for each weight (AdaGrad). */
export function fitLogistic(examples: readonly Example[], { penalty, rarest, scaleOf = () => 1 }: FitOptions): Fit {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const scale = Float64Array.from(names, scaleOf);
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? [])));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const gradient = new Float64Array(names.length);
  let bias = 0;
  let biasSquares = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    gradient.fill(0);
    let biasGradient = 0;
    for (const [at, row] of rows.entries()) {
      const example = examples[at] as Example;
      let odds = bias;
      for (const index of row) odds += (weights[index] as number) * (scale[index] as number);
      const error = (chanceOf(odds) - Number(example.is)) * example.weight;
      biasGradient += error;
      for (const index of row) gradient[index] = (gradient[index] as number) + error * (scale[index] as number);
    }
    biasSquares += biasGradient * biasGradient;
    bias -= (STEP * biasGradient) / Math.sqrt(biasSquares);
    for (let index = 0; index < weights.length; index += 1) {
      const slope = (gradient[index] as number) + penalty * (weights[index] as number);
      squares[index] = (squares[index] as number) + slope * slope;
      weights[index] = (weights[index] as number) - (STEP * slope) / Math.sqrt(squares[index] as number);
    }
  }
  return {
    bias,
    weights: new Map(names.map((name, index) => [name, (weights[index] as number) * (scale[index] as number)])),
  };
}

/** How fits are written down: rounded to so many parts of one, by name, without weights that hardly say anything. */
export interface Written {
  readonly smallest: number;
  readonly parts: number;
}

export function asFile({ bias, weights }: Fit, { smallest, parts }: Written): FeatureWeights {
  const round = roundTo(parts);
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      [...weights]
        .filter(([, weight]) => Math.abs(weight) >= smallest)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, weight]) => [name, round(weight)]),
    ),
  };
}

/** The fits of several classes as one file. A feature stays where it says something of one of them. */
export function asClasses(fits: readonly Fit[], { smallest, parts }: Written): ClassWeights {
  const round = roundTo(parts);
  const features = [...new Set(fits.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const rows = features
    .map((name) => [name, fits.map(({ weights }) => weights.get(name) ?? 0)] as const)
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= smallest));
  return {
    bias: fits.map(({ bias }) => round(bias)),
    weights: Object.fromEntries(rows.map(([name, weights]) => [name, weights.map(round)])),
  };
}

function roundTo(parts: number): (value: number) => number {
  return (value) => Math.round(value * parts) / parts;
}
