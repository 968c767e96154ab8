import { expect, test } from 'vitest';
import type { GoldCase, GoldExchange } from '../../src/evaluation/gold.ts';
import { scoreExchanges } from '../../src/evaluation/score-exchanges.ts';
import type { Exchange, ExchangeKind } from '../../src/lessons/exchange.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';

// Turns of a hundred characters; lessons of twenty at their start and at 50.
const LESSONS = [0, 50, 100, 150, 200, 250].map((start): Lesson => {
  const fields = { quote: '', summary: '', kind: 'LESSON' as const, turn: 1, speaker: 'x', about: [], method: 'x' };
  return { ...fields, id: `l${start}`, start, end: start + 20, confidence: 0.9 };
});

function gold(...exchanges: readonly GoldExchange[]): GoldCase {
  const turns = [0, 100, 200].map((start) => ({ start, end: start + 100, speaker: null, mentions: [], lessons: [] }));
  return { path: 'gold.yaml', set: 'seed', people: [], things: [], turns, exchanges };
}

function pair(kind: ExchangeKind, from: number, to: number, optional = false): GoldExchange {
  const place = (start: number) => [{ start, end: start + 40 }];
  return { kinds: [kind], from: place(from), to: place(to), optional };
}

function found(kind: ExchangeKind, from: number, to: number): Exchange {
  return { kind, from: `l${from}`, to: `l${to}`, quote: '', start: 0, end: 0, method: 'stance', confidence: 0.7 };
}

test('pairs of the right kind in the right places; elsewhere in the same turns only the looser measure counts', () => {
  const told = gold(pair('ECHOES', 100, 0), pair('CHALLENGES', 200, 100), pair('ECHOES', 250, 0));
  const program = [found('ECHOES', 100, 0), found('CHALLENGES', 200, 150), found('CHALLENGES', 250, 0)];
  const { score, errors } = scoreExchanges(told, program, LESSONS);
  expect(score.pairs).toEqual({ right: 1, wrong: 2, found: 1, missed: 2 });
  expect(score.turns).toEqual({ right: 2, wrong: 1, found: 2, missed: 1 });
  expect(errors.map(({ outcome, from, to, gold, program }) => [outcome, from.start, to.start, gold, program])).toEqual([
    ['spurious', 200, 150, [], 'CHALLENGES'],
    ['missed', 200, 100, ['CHALLENGES'], null],
    ['wrong-kind', 250, 0, ['ECHOES'], 'CHALLENGES'],
  ]);
});

test('what is optional counts on neither side', () => {
  const told = gold(pair('ECHOES', 100, 0, true));
  const nothing = { right: 0, wrong: 0, found: 0, missed: 0 };
  expect(scoreExchanges(told, [found('ECHOES', 100, 0)], LESSONS).score.pairs).toEqual(nothing);
  expect(scoreExchanges(told, [], LESSONS).score.pairs).toEqual(nothing);
  expect(scoreExchanges(told, [found('CHALLENGES', 100, 0)], LESSONS).score.pairs).toEqual({ ...nothing, wrong: 1 });
});

test('any of several passages is right, however many of them the program has', () => {
  const place = (start: number) => ({ start, end: start + 20 });
  const either = { ...pair('ECHOES', 100, 0), from: [place(100), place(150)], to: [place(0), place(50)] };
  const program = [found('ECHOES', 100, 50), found('ECHOES', 150, 0)];
  expect(scoreExchanges(gold(either), program, LESSONS).score.pairs).toEqual({
    right: 2,
    wrong: 0,
    found: 1,
    missed: 0,
  });
});

test('nothing is counted where nobody looked', () => {
  const { score, errors } = scoreExchanges({ ...gold(), exchanges: null }, [found('ECHOES', 100, 0)], LESSONS);
  expect(score.pairs).toEqual({ right: 0, wrong: 0, found: 0, missed: 0 });
  expect(errors).toEqual([]);
});
