import { expect, test } from 'vitest';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { doublesIn } from './doubles.ts';
import { smallSeedFiles } from './seed-texts.ts';

function doublesOf(...entries: readonly string[]): string[] {
  const text = entries.map((entry, at) => `- { id: e${at}, source: s, ${entry} }\n`).join('');
  return doublesIn(readKnowledge(smallSeedFiles({ 'organisations.yaml': text }), countries));
}

const ACRONYM = 'acronym: { text: XYZ, ambiguous: true }';

test.each([
  ['the country before and after', 'name: Kenyan Water Board, country: KE', 'name: Water Board of Kenya, country: KE'],
  ['a country that only one names', 'name: Waterline, country: KE', 'name: Waterline Kenya, country: KE'],
  ['a comma', 'name: "Water, Air and Soil Board"', 'name: Water Air and Soil Board'],
  ['words in another order', 'name: Nairobi Water Board, country: KE', 'name: Water Board Nairobi, country: KE'],
  ['a legal form', 'name: Waterline, country: KE', 'name: Waterline Limited, country: KE'],
  [
    'an acronym and a context word of the country',
    `name: Water Board, country: KE, ${ACRONYM}, context: [Kenya, Nairobi]`,
    `name: Bodi ya Maji, country: KE, ${ACRONYM}, context: [Kenya, board]`,
  ],
])('tells of one thing listed twice: %s', (_, one, other) => {
  expect(doublesOf(one, other)).toEqual([expect.stringMatching(/^"e0" and "e1" (are both|share) .*merge them/)]);
});

test.each([
  ['two countries', 'name: Kenyan Water Board, country: KE', 'name: Water Board of Ghana, country: GH'],
  ['one of another sort', 'name: Waterline, country: KE', 'name: Waterline Kenya, country: KE, kinds: [INITIATIVE]'],
  ['words between', 'name: University of Washington, country: US', 'name: American University Washington, country: US'],
  [
    'an acronym with context words that tell',
    `name: Water Board, country: KE, ${ACRONYM}, context: [river]`,
    `name: Bicycle Club, country: KE, ${ACRONYM}, context: [wheel]`,
  ],
  [
    'an acronym of two countries',
    `name: Water Board, country: KE, ${ACRONYM}, context: [board]`,
    `name: Bicycle Club, country: GH, ${ACRONYM}, context: [board]`,
  ],
])('lets two things be: %s', (_, one, other) => {
  expect(doublesOf(one, other)).toEqual([]);
});
