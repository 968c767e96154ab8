import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesOf, weightsOf } from '../../src/speakers/assign-speakers.ts';
import {
  type SpeakerModelFile,
  STEPS,
  type Step,
  TURN_SIGNS,
  type TurnSign,
} from '../../src/speakers/speaker-model.ts';
import type { TurnChain, TurnState } from '../../src/speakers/turn-states.ts';

const zero = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

function modelWith(signs: Partial<Record<TurnSign, number>>, steps: Partial<Record<Step, number>>): SpeakerModelFile {
  return {
    signs: { ...zero(TURN_SIGNS), ...signs },
    steps: { ...zero(STEPS), ...steps },
    calibration: { slope: 1 },
  };
}

function stateOf(speaker: string | null, clues: number): TurnState {
  const signs = new Float32Array(TURN_SIGNS.length);
  signs[TURN_SIGNS.indexOf('clues')] = clues;
  return { speaker, signs, basis: null, evidence: null };
}

function chainOf(states: readonly (readonly TurnState[])[], leader: string | null = null): TurnChain {
  return { states, leaders: states.map(() => leader), bare: states.map(() => true) };
}

test('a turn that nothing tells of follows from those beside it', () => {
  const unclear = [stateOf('ana', 0), stateOf('chair', 0), stateOf(null, 0)];
  const chain = chainOf(
    [[stateOf('ana', 3), stateOf(null, 0)], unclear, [stateOf('ana', 3), stateOf(null, 0)]],
    'chair',
  );
  const model = modelWith({ clues: 1 }, { 'stays-bare': -2, 'to-moderator': 2, 'from-moderator': 2 });
  const [, middle] = chancesOf(chain, weightsOf(model)).states;
  expect(middle?.[1]).toBeGreaterThan(0.8);
});

test('the chances are those of all ways through the turns', () => {
  const chance = fc.double({ min: -3, max: 3, noNaN: true });
  const turns = fc.array(fc.tuple(chance, chance, chance), { minLength: 1, maxLength: 5 });
  const step = fc.record(Object.fromEntries(STEPS.map((name) => [name, chance])) as Record<Step, typeof chance>);
  fc.assert(
    fc.property(turns, step, (scores, steps) => {
      const chain = chainOf(
        scores.map(([a, b, c]) => [stateOf('ana', a), stateOf('omar', b), stateOf(null, c)]),
        'omar',
      );
      const weights = weightsOf(modelWith({ clues: 1 }, steps));
      const name = (before: number, after: number): Step => {
        if (after === 2) return before === 2 ? 'between-others' : 'to-other';
        if (before === after) return 'stays-bare';
        if (after === 1) return 'to-moderator';
        return before === 2 ? 'from-other' : 'from-moderator';
      };
      // Every way through, one by one.
      let total = 0;
      const sums = scores.map(() => [0, 0, 0]);
      for (let way = 0; way < 3 ** scores.length; way += 1) {
        const path = scores.map((_, turn) => Math.floor(way / 3 ** turn) % 3);
        const score = path.reduce(
          (sum, state, turn) =>
            sum +
            Math.fround(scores[turn]?.[state] ?? 0) +
            (turn === 0 ? 0 : steps[name(path[turn - 1] as number, state)]),
          0,
        );
        total += Math.exp(score);
        for (const [turn, state] of path.entries())
          (sums[turn] as number[])[state] = (sums[turn]?.[state] ?? 0) + Math.exp(score);
      }
      const { states, eachStep } = chancesOf(chain, weights);
      for (const [turn, chances] of states.entries())
        for (const [state, value] of chances.entries())
          expect(value).toBeCloseTo((sums[turn]?.[state] ?? 0) / total, 6);
      let steps1 = 0;
      eachStep((_, value) => {
        steps1 += value;
      });
      expect(steps1).toBeCloseTo(scores.length - 1, 6);
    }),
    { numRuns: 60 },
  );
});
