import { chancesOf, talkersOf, type Weights } from '../../src/speakers/assign-speakers.ts';
import { STEPS, TALKERS, TURN_SIGNS } from '../../src/speakers/speaker-model.ts';
import type { TurnChain, TurnState } from '../../src/speakers/turn-states.ts';
import type { Example } from './sessions.ts';

/** How weights are learned: how strongly they are held near what they would be by themselves, and how far they go at first. */
interface Manner {
  readonly penalty: number;
  readonly step: number;
}
/** Clues and steps first, by themselves. */
const CLUES: Manner = { penalty: 1, step: 0.15 };
const ROUNDS = 100;
/** Then what the talk says beside them, which is weak and easily learned by heart: words more so than traits of a turn as a whole. */
const CLUES_BESIDE: Manner = { penalty: 1, step: 0.05 };
const TRAITS: Manner = { penalty: 5, step: 0.05 };
const WORDS: Manner = { penalty: 80, step: 0.018 };
const ROUNDS_BESIDE = 60;
const isWord = (trait: string): boolean => trait.includes(':');
/** Traits of fewer turns, or of turns of fewer transcripts, are left out. */
const LEAST_TURNS = 40;
const LEAST_TRANSCRIPTS = 8;

/** Weights held near those that the clues alone give: 1 for their odds, and what nobody points at is unlikely. */
const PRIOR = {
  signs: Float64Array.from(TURN_SIGNS, (sign) => (sign === 'clues' ? 1 : sign === 'no-clue' ? -2 : 0)),
  steps: new Float64Array(STEPS.length + 1),
};

interface Parts {
  readonly signs: Float64Array;
  readonly steps: Float64Array;
  readonly talk: ReadonlyMap<string, Float64Array>;
}

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
  const weights = zeroWeights([]);
  weights.signs.set(PRIOR.signs);
  climb(pairs, weights, CLUES, ROUNDS);
  const beside = { ...weights, talk: zeroWeights(commonTraits(examples)).talk };
  climb(pairs, beside, CLUES_BESIDE, ROUNDS_BESIDE);
  return beside;
}

function climb(pairs: readonly Pair[], weights: Parts, clues: Manner, rounds: number): void {
  const traits = [...weights.talk.keys()];
  const squares = zeroWeights(traits);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = zeroWeights(traits);
    for (const { all, right, weight } of pairs) {
      addExpected(slopes, right, weights, weight);
      addExpected(slopes, all, weights, -weight);
    }
    // The last step has no weight.
    slopes.steps[STEPS.length] = 0;
    step(weights.signs, slopes.signs, squares.signs, clues, PRIOR.signs);
    step(weights.steps, slopes.steps, squares.steps, clues, PRIOR.steps);
    for (const [trait, own] of weights.talk)
      step(own, talkOf(slopes, trait), talkOf(squares, trait), isWord(trait) ? WORDS : TRAITS, NO_TALK);
  }
}

const NO_TALK = new Float64Array(TALKERS.length);

function zeroWeights(traits: readonly string[]): Parts {
  return {
    signs: new Float64Array(TURN_SIGNS.length),
    steps: new Float64Array(STEPS.length + 1),
    talk: new Map(traits.map((trait) => [trait, new Float64Array(TALKERS.length)])),
  };
}

function commonTraits(examples: readonly Example[]): string[] {
  const turns = new Map<string, number>();
  const transcripts = new Map<string, number>();
  const count = (counts: Map<string, number>, trait: string) => counts.set(trait, (counts.get(trait) ?? 0) + 1);
  for (const { evidence } of examples) {
    const all = evidence.chain.talk.flat();
    for (const trait of all) count(turns, trait);
    for (const trait of new Set(all)) count(transcripts, trait);
  }
  return [...turns.keys()]
    .filter((one) => (turns.get(one) ?? 0) >= LEAST_TURNS && (transcripts.get(one) ?? 0) >= LEAST_TRANSCRIPTS)
    .sort();
}

const talkOf = ({ talk }: Parts, trait: string): Float64Array => talk.get(trait) as Float64Array;

/** One step upwards: each weight by its own slope, less the further all its steps have led. */
function step(
  weights: Float64Array,
  slopes: Float64Array,
  squares: Float64Array,
  manner: Manner,
  prior: Float64Array,
): void {
  for (const [at, weight] of weights.entries()) {
    const slope = (slopes[at] as number) - manner.penalty * (weight - (prior[at] as number));
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = weight + (manner.step * slope) / Math.sqrt((squares[at] as number) + 1e-6);
  }
}

function addExpected(gradient: Parts, chain: TurnChain, weights: Weights, factor: number): void {
  const { states, eachStep } = chancesOf(chain, weights);
  for (const [turn, chances] of states.entries()) {
    const asTalker = new Float64Array(TALKERS.length);
    for (const [at, chance] of chances.entries()) {
      const state = chain.states[turn]?.[at] as TurnState;
      for (let sign = 0; sign < state.signs.length; sign += 1)
        gradient.signs[sign] = (gradient.signs[sign] as number) + factor * chance * (state.signs[sign] as number);
      for (const talker of talkersOf(state, chain.leaders[turn] ?? null))
        asTalker[talker] = (asTalker[talker] as number) + factor * chance;
    }
    for (const trait of chain.talk[turn] ?? []) {
      const own = gradient.talk.get(trait);
      if (own === undefined) continue;
      for (let talker = 0; talker < own.length; talker += 1)
        own[talker] = (own[talker] as number) + (asTalker[talker] as number);
    }
  }
  eachStep((step, chance) => {
    gradient.steps[step] = (gradient.steps[step] as number) + factor * chance;
  });
}
