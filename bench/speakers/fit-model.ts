import { chancesOf, type Weights } from '../../src/speakers/assign-speakers.ts';
import { STEPS, TURN_SIGNS } from '../../src/speakers/speaker-model.ts';
import type { TurnChain } from '../../src/speakers/turn-states.ts';
import type { Example } from './sessions.ts';

const ROUNDS = 100;
const STEP = 0.15;
const PENALTY = 2.5;

/** Weights held near those that the clues alone give: 1 for their odds, and what nobody points at is unlikely. */
const PRIOR: Weights = {
  signs: Float64Array.from(TURN_SIGNS, (sign) => (sign === 'clues' ? 1 : sign === 'no-clue' ? -2 : 0)),
  steps: new Float64Array(STEPS.length + 1),
};

interface Pair {
  readonly all: TurnChain;
  readonly right: TurnChain;
  readonly weight: number;
}

function pairOf({ evidence, right, weight }: Example): Pair {
  const { chain } = evidence;
  const states = chain.states.map((own, turn) => {
    const fitting = right[turn];
    return fitting == null ? own : own.filter((_, at) => fitting.has(at));
  });
  return { all: chain, right: { ...chain, states }, weight };
}

/** Weights of a conditional random field over the turns of a session, by gradient ascent with a step of its own for each. */
export function fitModel(examples: readonly Example[]): Weights {
  const pairs = examples.map(pairOf);
  const weights: Weights = { signs: PRIOR.signs.slice(), steps: PRIOR.steps.slice() };
  const parts = [
    { of: weights.signs, prior: PRIOR.signs, squares: new Float64Array(TURN_SIGNS.length).fill(1e-6) },
    { of: weights.steps, prior: PRIOR.steps, squares: new Float64Array(STEPS.length + 1).fill(1e-6) },
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient: Weights = { signs: new Float64Array(TURN_SIGNS.length), steps: new Float64Array(STEPS.length + 1) };
    for (const { all, right, weight } of pairs) {
      addExpected(gradient, right, weights, weight);
      addExpected(gradient, all, weights, -weight);
    }
    for (const [part, { of, prior, squares }] of parts.entries()) {
      const slopes = part === 0 ? gradient.signs : gradient.steps;
      // The last step has no weight.
      const learned = part === 0 ? of.length : STEPS.length;
      for (let at = 0; at < learned; at += 1) {
        const slope = (slopes[at] as number) - PENALTY * ((of[at] as number) - (prior[at] as number));
        squares[at] = (squares[at] as number) + slope * slope;
        of[at] = (of[at] as number) + (STEP * slope) / Math.sqrt(squares[at] as number);
      }
    }
  }
  return weights;
}

function addExpected(gradient: Weights, chain: TurnChain, weights: Weights, factor: number): void {
  const { states, eachStep } = chancesOf(chain, weights);
  for (const [turn, chances] of states.entries())
    for (const [at, chance] of chances.entries()) {
      const signs = chain.states[turn]?.[at]?.signs as Float32Array;
      for (let sign = 0; sign < signs.length; sign += 1)
        gradient.signs[sign] = (gradient.signs[sign] as number) + factor * chance * (signs[sign] as number);
    }
  eachStep((step, chance) => {
    gradient.steps[step] = (gradient.steps[step] as number) + factor * chance;
  });
}
