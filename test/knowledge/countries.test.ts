import { expect, test } from 'vitest';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { readSeedFiles } from './seed-texts.ts';

const { places } = readKnowledge(readSeedFiles(), countries);
const place = (id: string) => places.find((candidate) => candidate.id === id);
const texts = (aliases: readonly { text: string }[] | undefined) => aliases?.map(({ text }) => text);

test('maps a country to its names, demonyms and regions', () => {
  expect(place('sn')).toEqual({
    id: 'sn',
    name: 'Senegal',
    region: 'Africa',
    partOf: '011',
    names: [
      { text: 'Senegal', ambiguous: false, caseSensitive: false },
      { text: 'Republic of Senegal', ambiguous: false, caseSensitive: false },
    ],
    demonyms: [{ text: 'Senegalese', ambiguous: false, caseSensitive: false }],
    capitals: ['Dakar'],
    towns: ['Saint-Louis', 'Thiès', 'Thies', 'Ziguinchor', 'Touba'],
  });
  expect(place('011')).toMatchObject({ name: 'Western Africa', region: 'Africa', partOf: '202' });
});

// The list of countries has "Island" for Iceland, "Mann" for the Isle of Man and "Dominique" for Dominica.
test('leaves out codes, native names and ordinary words that the list gives as spellings', () => {
  const all = places.flatMap(({ names }) => texts(names) ?? []);
  for (const word of ['IT', 'IN', 'Island', 'Mann', 'Dominique', 'Pleasant Island', 'Viti', 'Nippon'])
    expect(all).not.toContain(word);
  for (const { id, names } of places)
    for (const { text, caseSensitive } of names)
      expect(text.length > 3 || caseSensitive, `${text} of ${id}`).toBe(true);
});

test('gives a shared demonym to the one UN member, and marks one that several members share', () => {
  const holdersOf = (word: string) =>
    places.filter(({ demonyms }) => demonyms.some(({ text }) => text === word)).map(({ id }) => id);
  expect(holdersOf('French')).toEqual(['fr']);
  expect(holdersOf('Dutch')).toEqual(['nl']);
  expect(holdersOf('Indian')).toEqual(['in']);
  expect(holdersOf('American')).toEqual(['us']);
  expect(holdersOf('Congolese')).toEqual(['cd', 'cg']);
  expect(place('cd')?.demonyms).toEqual([{ text: 'Congolese', ambiguous: true, caseSensitive: false }]);
});

test('marks names that are also names of people, states and companies', () => {
  for (const id of ['ge', 'jo', 'td', 'je']) expect(place(id)?.names[0]?.ambiguous, id).toBe(true);
  expect(place('pl')?.demonyms).toEqual([{ text: 'Polish', ambiguous: false, caseSensitive: true }]);
  expect(texts(place('us')?.names)).toContain('U.S.');
});
