import { expect, test } from 'vitest';
import { type Appearance, partNamesakes } from '../../src/graph/namesakes.ts';
import { idApart, nameOf } from '../../src/speakers/person-id.ts';

type Told = Partial<Record<string, number>>;

/** Somebody introduced as of these bodies, of whom these groups are told. */
function met(
  session: string,
  told: Told,
  bodies: readonly string[] = [],
  method = 'introduced-by-another',
): Appearance {
  return {
    session,
    groups: Object.entries(told).map(([group, confidence = 0]) => ({ group, basis: 'organisation', confidence })),
    bodies: bodies.map((organisation) => ({ organisation, method })),
  };
}

function parted(...appearances: readonly Appearance[]): Record<string, string | null> {
  return Object.fromEntries(partNamesakes(appearances));
}

test('of whom the same group, or nothing, is told is one person', () => {
  expect(parted(met('a', { academia: 0.9 }), met('b', { academia: 0.7 }), met('c', {}))).toEqual({
    a: null,
    b: null,
    c: null,
  });
  expect(parted(met('a', {}), met('b', {}, ['lacnic']))).toEqual({ a: null, b: null });
  expect(parted()).toEqual({});
});

test('people of different groups are two: the one who is met more often keeps the id of the name', () => {
  const government = met('a', { government: 0.9 });
  expect(parted(government, met('b', { academia: 0.9 }), met('c', { academia: 0.8 }))).toEqual({
    a: 'government',
    b: null,
    c: null,
  });
  // As often: the first in the alphabet.
  expect(parted(government, met('b', { academia: 0.9 }))).toEqual({ a: 'government', b: null });
});

test('sessions that go with one body are one person, whatever groups they tell', () => {
  const one = met('a', { government: 0.9 }, ['ministry']);
  expect(parted(one, met('b', { academia: 0.95 }, ['university']))).toEqual({ a: 'government', b: null });
  expect(parted(one, met('b', { academia: 0.95 }, ['ministry']))).toEqual({ a: null, b: null });
});

test('a body that sessions of both name in passing joins nobody, one that a person decided does', () => {
  const apart = [met('a', { academia: 0.9 }, ['academia', 'forum']), met('b', { academia: 0.9 }, ['academia'])];
  const others = [met('c', { media: 0.9 }, ['radio', 'forum']), met('d', { media: 0.9 }, ['radio'])];
  expect(parted(...apart, ...others)).toEqual({ a: null, b: null, c: 'media', d: 'media' });
  const decided = met('e', {}, ['academia', 'radio'], 'curated');
  expect(parted(...apart, ...others, decided)).toEqual({ a: null, b: null, c: null, d: null, e: null });
});

test('a body that somebody names in passing in one session makes nobody else', () => {
  const known = met('a', { academia: 0.9 }, ['university']);
  expect(parted(known, met('b', { government: 0.75 }, ['bundestag'], 'self-introduction'))).toEqual({
    a: null,
    b: null,
  });
  expect(parted(known, met('b', { government: 0.85 }, ['bundestag'], 'self-introduction'))).toMatchObject({
    b: 'government',
  });
  expect(parted(known, met('b', { government: 0.75 }, ['bundestag']))).toMatchObject({ b: 'government' });
  expect(parted(known, met('b', { government: 0.55 }, ['bundestag']))).toMatchObject({ b: null });
});

test('who tells nothing is the one whom nearly all sessions mean, else somebody unknown', () => {
  const often = ['a', 'b', 'c', 'd', 'e'].map((session) => met(session, { academia: 0.9 }));
  const other = met('g', { media: 0.9 });
  expect(parted(...often, other, met('h', {}))).toMatchObject({ g: 'media', h: null });
  expect(parted(...often.slice(1), other, met('h', {}))).toMatchObject({ g: 'media', h: 'in-h' });
  const together = [met('h', {}, ['club']), met('i', {}, ['club'])];
  expect(parted(met('a', { academia: 0.9 }), other, ...together)).toMatchObject({ h: 'in-h', i: 'in-h' });
});

test('the order of the sessions does not matter', () => {
  let seed = 5;
  const upTo = (end: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor(seed / 65536) % end;
  };
  const groups = ['academia', 'government', 'media'];
  const methods = ['self-introduction', 'introduced-by-another'];
  let several = 0;
  for (let round = 0; round < 300; round += 1) {
    const all = Array.from({ length: 2 + upTo(8) }, (_, at) => {
      const told = Object.fromEntries(
        Array.from({ length: upTo(3) }, () => [groups[upTo(3)], 0.5 + upTo(50) / 100]),
      ) as Told;
      const bodies = Array.from({ length: upTo(3) }, () => `body-${upTo(9)}`);
      return met(`s${at}`, told, bodies, methods[upTo(2)]);
    });
    const once = parted(...all);
    if (new Set(Object.values(once)).size > 1) several += 1;
    for (let times = 0; times < 3; times += 1) {
      const shuffled = all.map((one) => ({ one, at: upTo(1000) })).sort((a, b) => a.at - b.at);
      expect(parted(...shuffled.map(({ one }) => one))).toEqual(once);
    }
  }
  expect(several).toBeGreaterThan(50);
});

test('an id tells its name', () => {
  expect(idApart('maria-silva', null)).toBe('maria-silva');
  expect(idApart('maria-silva', 'media')).toBe('maria-silva--media');
  expect(nameOf('maria-silva--media')).toBe('maria-silva');
  expect(nameOf('maria-silva')).toBe('maria-silva');
});
