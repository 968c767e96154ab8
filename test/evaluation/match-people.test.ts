import { expect, test } from 'vitest';
import { matchPeople } from '../../src/evaluation/match-people.ts';
import { speechWords } from '../../src/evaluation/speech-words.ts';
import type { AttributedTurn, Person } from '../../src/speakers/attribution.ts';
import { goldFrom, person, transcriptOf, turnOf } from './invented.ts';

const TEXT = '>> One two three.\n\n>> One two.\n\n>> One.\n\n>> One two three four.\n';

/** Gold people as written; `speakers` say who has the four turns of 3, 2, 1 and 4 words. */
function match(
  people: string,
  speakers: readonly string[],
  program: readonly Person[],
  turns: readonly AttributedTurn[],
) {
  const begins = ['One two three.', 'One two.', 'One.', 'One two three four.'];
  const yaml = `transcript: t\nset: seed\nannotation: by hand\npeople: [${people}]\nturns:\n${speakers
    .map((speaker, index) => `  - { begins: "${begins[index]}", speaker: ${speaker} }`)
    .join('\n')}\n`;
  const { gold } = goldFrom(yaml, TEXT);
  if (gold === null) throw new Error('wrong gold');
  const words = speechWords(transcriptOf(TEXT), gold.turns);
  return Object.fromEntries(matchPeople(gold, { people: program, turns, relations: [], claims: [] }, words));
}

const ANA = '{ key: ana, names: [Ana Pereira, Ana], groups: [] }';
const OTHER = '{ key: other, names: [Ana Silva, Ana], groups: [] }';
const GUEST = '{ key: guest, names: [], groups: [] }';

test('by a name or an alias, whatever the accents and the case', () => {
  const turns = [1, 2, 3, 4].map((turn) => turnOf(turn, 'x', 0.9));
  expect(match(ANA, ['ana', 'ana', 'ana', 'ana'], [person('x', 'A. P.', 'ANA PERÉIRA')], turns)).toEqual({ ana: 'x' });
  expect(match(ANA, ['ana', 'ana', 'ana', 'ana'], [person('x', 'Anna Pereira')], turns)).toEqual({});
});

test('titles are no part of a name', () => {
  const turns = [1, 2, 3, 4].map((turn) => turnOf(turn, 'x', 0.9));
  const gold = '{ key: ana, names: [Mrs Pereira, Ms. Perera], groups: [] }';
  expect(match(gold, ['ana', 'ana', 'ana', 'ana'], [person('x', 'Perera')], turns)).toEqual({ ana: 'x' });
});

test('by a surname alone, unless somebody else of the gold bears it', () => {
  const turns = [1, 2, 3, 4].map((turn) => turnOf(turn, 'x', 0.9));
  const all = ['ana', 'ana', 'ana', 'ana'];
  expect(match(ANA, all, [person('x', 'Pereira')], turns)).toEqual({ ana: 'x' });
  const sister = '{ key: sister, names: [Eva Pereira], groups: [] }';
  expect(match(`${ANA}, ${sister}`, all, [person('x', 'Pereira')], turns)).toEqual({});
});

test('by some words of a full name, unless somebody else of the gold has them all', () => {
  const turns = [1, 2, 3, 4].map((turn) => turnOf(turn, 'x', 0.9));
  const all = ['ana', 'ana', 'ana', 'ana'];
  const full = '{ key: ana, names: [Ana Pereira Lobo, Ana], groups: [] }';
  expect(match(full, all, [person('x', 'Ana Lobo')], turns)).toEqual({ ana: 'x' });
  expect(match(full, all, [person('x', 'Ana Silva')], turns)).toEqual({});
  const namesake = '{ key: namesake, names: [Ana Silva Lobo], groups: [] }';
  expect(match(`${full}, ${namesake}`, all, [person('x', 'Ana Lobo')], turns)).toEqual({});
});

test('of two program people with the name, the one with most of the words', () => {
  const program = [person('x', 'Ana'), person('y', 'Ana Pereira')];
  const turns = [turnOf(1, 'x', 0.9), turnOf(2, 'y', 0.9), turnOf(3, 'y', 0.9), turnOf(4, 'x', 0.9)];
  expect(match(ANA, ['ana', 'ana', 'ana', 'ana'], program, turns)).toEqual({ ana: 'x' });
});

test('one program person for two of the gold is right for the one with most words', () => {
  const turns = [1, 2, 3, 4].map((turn) => turnOf(turn, 'x', 0.9));
  expect(match(`${ANA}, ${OTHER}`, ['ana', 'ana', 'ana', 'other'], [person('x', 'Ana')], turns)).toEqual({ ana: 'x' });
});

test('without words in common the fullest name decides', () => {
  const program = [person('x', 'Ana Silva', 'Ana'), person('y', 'Ana Pereira', 'Ana')];
  expect(match(`${ANA}, ${OTHER}`, ['ana', 'ana', 'ana', 'other'], program, [])).toEqual({ ana: 'y', other: 'x' });
});

test('somebody never named is the unnamed person with most of the words, and nobody who has a name', () => {
  const program = [person('ana', 'Ana'), person('u1', 'Unnamed speaker (X)'), person('u2', 'Unnamed speaker (Y)')];
  const turns = [
    turnOf(1, 'ana', 0.9),
    turnOf(2, 'u1', 0.9, 'description'),
    turnOf(3, 'u2', 0.9, 'description'),
    turnOf(4, 'ana', 0.9),
  ];
  const speakers = ['guest', 'guest', 'guest', 'guest'];
  expect(match(GUEST, speakers, program, turns)).toEqual({ guest: 'u1' });
  // More turns may come to an unnamed person in other ways.
  const resumed = [...turns.slice(0, 3), turnOf(4, 'u2', 0.6, 'continuation')];
  expect(match(GUEST, speakers, program, resumed)).toEqual({ guest: 'u2' });
  expect(match(GUEST, speakers, program, [turnOf(1, 'ana', 0.9)])).toEqual({});
});
