import { expect, test } from 'vitest';
import { nameForm } from '../../src/speakers/person-name.ts';
import { Roster } from '../../src/speakers/roster.ts';

const peopleOf = (...names: readonly string[]): string[] =>
  new Roster(names.map(nameForm)).entries.map(({ name }) => name);

test.each([
  ['a short form of the first name', ['Oluwatobi Lind', 'Olu'], ['Oluwatobi Lind']],
  ['the family name first', ['KUO HSIN', 'Hsin Kuo'], ['Kuo Hsin']],
])('one person: %s', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test.each([
  ['a short form of two', ['Oluwatobi Lind', 'Oluwaseun Sow', 'Olu'], ['Oluwatobi Lind', 'Oluwaseun Sow']],
  ['two letters', ['Alina Lind', 'Al'], ['Alina Lind', 'Al']],
  ['a longer name', ['Ana Lind', 'Anabel'], ['Ana Lind', 'Anabel']],
])('nobody new, and nobody of the two: %s', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test('a short name printed again and again is somebody of its own', () => {
  const forms = ['Oluwatobi Lind', 'Olu'].map(nameForm);
  expect(new Roster(forms, ({ text }) => text === 'Olu').entries).toHaveLength(2);
});
