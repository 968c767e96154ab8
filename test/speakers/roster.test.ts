import { expect, test } from 'vitest';
import { type NameForm, nameForm } from '../../src/speakers/person-name.ts';
import { Roster } from '../../src/speakers/roster.ts';

const peopleOf = (...names: readonly string[]): string[] =>
  new Roster(names.map(nameForm)).entries.map(({ name }) => name);

test.each([
  ['a short form of the first name', ['Oluwatobi Lind', 'Olu'], ['Oluwatobi Lind']],
  ['the family name first', ['KUO HSIN', 'Hsin Kuo'], ['Kuo Hsin']],
  ['the family name first, of three', ['KIM SU JIN', 'Su Jin Kim'], ['Kim Su Jin']],
  ['two letters changed about', ['IMOGEN GALLAGHER', 'Iomgen Gallagher'], ['Imogen Gallagher']],
  ['the last two letters changed about', ['Ines Saavedra', 'Inse Saavedra'], ['Ines Saavedra']],
  ['a letter doubled', ['SADE OWUSU', 'Saade Owusu'], ['Sade Owusu']],
  ['the surname by its first letter', ['Ana P.', 'Ana Pereira'], ['Ana Pereira']],
  ['the first name by its first letter', ['A. PEREIRA', 'Ana Pereira'], ['Ana Pereira']],
  ['two surnames by their first letters', ['Ana V-B', 'Ana Vilar-Bastos'], ['Ana Vilar-Bastos']],
  ['a short first name and an initial', ['Olu L', 'Oluwatobi Lind'], ['Oluwatobi Lind']],
  ['a first name spelt as it sounds', ['Kojo Owusu-Lind', 'Cojo Owusu'], ['Kojo Owusu-Lind']],
  ['a first name spelt otherwise', ['Raphael Lind', 'Rafael Lind'], ['Raphael Lind']],
  ['a first name that opens another', ['Olumide Lind', 'Olu Lind'], ['Olumide Lind']],
  ['a suffix of honour', ['Hiroto Tanaka', 'TANAKA-SAN'], ['Hiroto Tanaka']],
  ['another one', ['Anita Lind', 'Anita-ji'], ['Anita Lind']],
  ['a y for an i', ['EDUIN LINDANI', 'Edwin Lindany'], ['Eduin Lindani']],
  ['a first name with an s', ['George Lind', 'Georges Lind'], ['George Lind']],
  ['a surname by ear', ['Sonia Ben Lamarane', 'Sonya Ben Lomran'], ['Sonia Ben Lamarane']],
  ['a first name by ear', ['SUNITRA OWUSU', 'Sunethra Owusu'], ['Sunitra Owusu']],
  ['half of a double surname', ['Ana Lind-Hyde', 'Ana Lind-Hinds'], ['Ana Lind-Hyde']],
  ['a title of courtesy', ['Layth Owusu', 'Brother Laith Owusu'], ['Layth Owusu']],
  ['a first name with a long vowel or a silent h', ['SARAH OWUSU', 'Saara Owusu'], ['Sarah Owusu']],
  ['a letter left out', ['VERA GOUVEIA', 'Vra Gouveia'], ['Vera Gouveia']],
])('one person: %s', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test.each([
  ['a short form of two', ['Oluwatobi Lind', 'Oluwaseun Sow', 'Olu'], ['Oluwatobi Lind', 'Oluwaseun Sow']],
  ['two letters', ['Alina Lind', 'Al'], ['Alina Lind', 'Al']],
  ['an initial of two', ['Ana Pereira', 'Ana Pinto', 'Ana P.'], ['Ana Pereira', 'Ana Pinto']],
  ['another initial', ['Ana Pereira', 'Ana L.'], ['Ana Pereira', 'Ana L.']],
  ['a longer name', ['Ana Lind', 'Anabel'], ['Ana Lind', 'Anabel']],
  ['a letter behind', ['Lin Wei', 'Ling Wei'], ['Lin Wei', 'Ling Wei']],
  ['another letter', ['Dina Owusu', 'Dena Owusu'], ['Dina Owusu', 'Dena Owusu']],
  ['another vowel', ['Omar Owusu', 'Umar Owusu'], ['Omar Owusu', 'Umar Owusu']],
  ['a letter more', ['Jan Owusu', 'Jana Owusu'], ['Jan Owusu', 'Jana Owusu']],
  ['spelt as it sounds, of other surnames', ['Kojo Owusu', 'Cojo Lind'], ['Kojo Owusu', 'Cojo Lind']],
  ['a name that ends like a suffix', ['Min-ji Owusu', 'Min Lind'], ['Min-ji Owusu', 'Min Lind']],
  ['another vowel at the end', ['Martina Owusu', 'Martine Owusu'], ['Martina Owusu', 'Martine Owusu']],
  ['a vowel at the end', ['Robert Owusu', 'Roberto Owusu'], ['Robert Owusu', 'Roberto Owusu']],
  ['few consonants', ['Ana Rome', 'Ana Rumi'], ['Ana Rome', 'Ana Rumi']],
  ['two last names of two', ['Ana Maria Sow', 'Ana Maria Silva'], ['Ana Maria Sow', 'Ana Maria Silva']],
  ['the first letter', ['Dina Owusu', 'Idna Owusu'], ['Dina Owusu', 'Idna Owusu']],
  ['letters changed about in both names', ['Sade Owusu', 'Saed Owuus'], ['Sade Owusu', 'Saed Owuus']],
])('nobody new, and nobody of the two: %s', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test('a short name printed again and again is somebody of its own', () => {
  const forms = ['Oluwatobi Lind', 'Olu'].map(nameForm);
  const isOlu = ({ text }: NameForm): boolean => text === 'Olu';
  expect(new Roster(forms, { isSettled: isOlu, areTwo: () => false }).entries).toHaveLength(2);
  const alike = ['Sade Owusu', 'Saade Owusu'].map(nameForm);
  expect(new Roster(alike, { isSettled: () => true, areTwo: () => true }).entries).toHaveLength(2);
  expect(new Roster(alike, { isSettled: () => true, areTwo: () => false }).entries).toHaveLength(1);
});
