import { type SpeakerModelFile, STEPS, type Step, TURN_SIGNS } from './speaker-model.ts';
import type { TurnChain } from './turn-states.ts';

const STEP = Object.fromEntries(STEPS.map((step, at) => [step, at])) as Record<Step, number>;
// A label printed again with nobody between: what that is worth, its clue tells.
const NO_STEP = STEPS.length;

function stepName(before: string | null, after: string | null, leader: string | null): Step {
  if (after === null) return before === null ? 'between-others' : 'to-other';
  if (after === leader) return 'to-moderator';
  if (before === null) return 'from-other';
  return before === leader ? 'from-moderator' : 'between-people';
}

export interface Weights {
  readonly signs: Float64Array;
  readonly steps: Float64Array;
}

export function weightsOf(file: Pick<SpeakerModelFile, 'signs' | 'steps'>): Weights {
  return {
    signs: Float64Array.from(TURN_SIGNS, (sign) => file.signs[sign]),
    steps: Float64Array.of(...STEPS.map((step) => file.steps[step]), 0),
  };
}

/** What the chain of turns says of each state. */
export interface Chances {
  /** By turn and state; those of a turn add up to 1. */
  readonly states: readonly Float64Array[];
  /** The chance of each step between two states, by its place in `STEPS`. */
  eachStep(visit: (step: number, chance: number) => void): void;
}

/** The chance of each state of each turn, given the whole session: forwards and backwards through the turns, in linear time. */
export function chancesOf(chain: TurnChain, { signs, steps }: Weights): Chances {
  const { states: turns } = chain;
  const own = turns.map((states) => Float64Array.from(states, (state) => dot(state.signs, signs)));
  const stepped = turns.map((_, turn) => stepsInto(chain, turn));
  const step = (turn: number, before: number, after: number): number =>
    steps[(stepped[turn] as Uint8Array)[before * (own[turn] as Float64Array).length + after] as number] as number;
  const forwards: Float64Array[] = [];
  for (const [turn, scores] of own.entries()) {
    const last = forwards[turn - 1];
    forwards.push(
      scores.map((score, after) =>
        last === undefined ? score : score + logSum(last.map((chance, before) => chance + step(turn, before, after))),
      ),
    );
  }
  const backwards: Float64Array[] = own.map((scores) => new Float64Array(scores.length));
  for (let turn = own.length - 2; turn >= 0; turn -= 1) {
    const next = own[turn + 1] as Float64Array;
    const after = backwards[turn + 1] as Float64Array;
    backwards[turn] = (own[turn] as Float64Array).map((_, at) =>
      logSum(next.map((score, to) => score + (after[to] as number) + step(turn + 1, at, to))),
    );
  }
  const logTotal = logSum(forwards.at(-1) ?? new Float64Array(1));
  return {
    states: forwards.map((scores, turn) =>
      scores.map((score, at) => Math.exp(score + ((backwards[turn] as Float64Array)[at] as number) - logTotal)),
    ),
    eachStep(visit) {
      for (let turn = 1; turn < own.length; turn += 1) {
        const [last, scores, rest] = [forwards[turn - 1], own[turn], backwards[turn]] as [
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        for (let before = 0; before < last.length; before += 1)
          for (let after = 0; after < scores.length; after += 1)
            visit(
              (stepped[turn] as Uint8Array)[before * scores.length + after] as number,
              Math.exp(
                (last[before] as number) +
                  step(turn, before, after) +
                  (scores[after] as number) +
                  (rest[after] as number) -
                  logTotal,
              ),
            );
      }
    },
  };
}

/** The steps from each state of the turn before to each of a turn, row by row. */
function stepsInto({ states, leaders, bare }: TurnChain, turn: number): Uint8Array {
  const [before, after] = [states[turn - 1] ?? [], states[turn] ?? []];
  const same = bare[turn] ? STEP['stays-bare'] : bare[turn - 1] ? STEP['stays-printed'] : NO_STEP;
  const steps = new Uint8Array(before.length * after.length);
  for (const [at, { speaker }] of before.entries())
    for (const [to, next] of after.entries())
      steps[at * after.length + to] =
        speaker !== null && speaker === next.speaker
          ? same
          : STEP[stepName(speaker, next.speaker, leaders[turn] ?? null)];
  return steps;
}

function dot(a: Float32Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
