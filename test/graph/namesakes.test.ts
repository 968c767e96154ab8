import { expect, test } from 'vitest';
import { type Appearance, partNamesakes } from '../../src/graph/namesakes.ts';
import { idApart, nameOf } from '../../src/speakers/person-id.ts';

type Told = Partial<Record<string, number>>;

/** Somebody introduced as of these bodies, by the words that tell these groups. */
function met(
  session: string,
  told: Told,
  bodies: readonly string[] = [],
  method = 'introduced-by-another',
): Appearance {
  return saying('Maria Silva has come to us from there.', session, told, bodies, method);
}

/** Somebody who names these bodies in passing, or tells these groups so. */
function heard(session: string, told: Told, bodies: readonly string[] = []): Appearance {
  return saying('There we also sit in the working group.', session, told, bodies, 'self-introduction');
}

function saying(
  quote: string,
  session: string,
  told: Told,
  bodies: readonly string[] = [],
  method = 'self-introduction',
): Appearance {
  return {
    session,
    groups: Object.entries(told).map(([group, confidence = 0]) => ({
      group,
      basis: 'organisation',
      confidence,
      quote,
    })),
    bodies: bodies.map((organisation) => ({ organisation, method, quote })),
  };
}

function parted(...appearances: readonly Appearance[]): Record<string, string | null> {
  return Object.fromEntries(partNamesakes('maria-silva', appearances));
}

/** One session that says the one and the other. */
function both(one: Appearance, other: Appearance): Appearance {
  return { ...one, groups: [...one.groups, ...other.groups], bodies: [...one.bodies, ...other.bodies] };
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
  const apart = [
    both(met('a', { academia: 0.9 }, ['academia']), heard('a', {}, ['forum'])),
    met('b', { academia: 0.9 }, ['academia']),
  ];
  const others = [
    both(met('c', { media: 0.9 }, ['radio']), heard('c', {}, ['forum'])),
    met('d', { media: 0.9 }, ['radio']),
  ];
  expect(parted(...apart, ...others)).toEqual({ a: null, b: null, c: 'media', d: 'media' });
  // Two of two bodies are told as often: the first in the alphabet counts, and the other one joins nobody.
  const misheard = [met('a', { academia: 0.9 }, ['school', 'university']), met('b', { media: 0.9 }, ['university'])];
  expect(parted(...misheard, met('c', { media: 0.9 }, ['school']))).toMatchObject({ b: 'media', c: null });
  const decided = met('e', {}, ['academia', 'radio'], 'curated');
  expect(parted(...apart, ...others, decided)).toEqual({ a: null, b: null, c: null, d: null, e: null });
});

test.each([
  ['I am from the Example Union.', true],
  ['Yes, thank you.  I work\n for the Example Union.', true],
  ["Good morning, I'm here for the Example Union.", true],
  ['My name is María, Example Union.', true],
  ['I represent the Example Union.', true],
  ['I work with the Example Union twice a year.', false],
  ['Of those groups I am in the one with the Example Union.', false],
  ['We also sit in the Example Union.', false],
  ['There I met Sil from the Example Union.', false],
])('is this an introduction? %s', (quote, is) => {
  const often = ['a', 'b', 'c', 'd', 'e'].map((session) => met(session, { academia: 0.9 }));
  expect(parted(...often, saying(quote, 'f', { media: 0.7 }, ['union']))).toMatchObject({ f: is ? 'media' : null });
});

test('what is told in passing makes somebody else only where it is surer than the name is often met', () => {
  const known = met('a', { academia: 0.9 }, ['university']);
  expect(parted(known, heard('b', { government: 0.7 }, ['bundestag']))).toEqual({ a: null, b: null });
  expect(parted(known, heard('b', { government: 0.85 }, ['bundestag']))).toMatchObject({ b: 'in-b' });
  expect(parted(known, heard('b', { government: 0.97 }, ['bundestag']))).toMatchObject({ b: 'government' });
  const often = ['c', 'd', 'e', 'f'].map((session) => met(session, {}, ['university']));
  expect(parted(known, ...often, heard('b', { government: 0.9 }))).toMatchObject({ b: null });
  // Of two who are known it tells which.
  const other = met('g', { government: 0.9 });
  expect(parted(known, other, heard('b', {}))).toMatchObject({ b: 'in-b' });
  expect(parted(known, other, heard('b', { government: 0.8 }))).toMatchObject({ b: 'government' });
});

test('where nobody is introduced, what is surely told in passing tells them apart', () => {
  expect(parted(heard('a', { academia: 0.85 }), heard('b', { media: 0.85 }))).toEqual({ a: null, b: 'media' });
  expect(parted(heard('a', { academia: 0.85 }), heard('b', { media: 0.7 }))).toEqual({ a: null, b: null });
});

test('who tells nothing is the one whom three of four sessions mean, else somebody unknown', () => {
  const often = ['a', 'b', 'c'].map((session) => met(session, { academia: 0.9 }));
  const other = met('g', { media: 0.9 });
  expect(parted(...often, other, heard('h', {}))).toMatchObject({ g: 'media', h: null });
  expect(parted(...often.slice(1), other, heard('h', {}))).toMatchObject({ g: 'media', h: 'in-h' });
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
      return upTo(2) === 0 ? heard(`s${at}`, told, bodies) : met(`s${at}`, told, bodies, methods[upTo(2)]);
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
