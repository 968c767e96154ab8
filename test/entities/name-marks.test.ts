import { expect, test } from 'vitest';
import { FIELD, known, links, place } from './support/link.ts';

const KNOWN = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('what-magazine', ['What? magazine', 'What?']),
    known('dot-ruralia', ['.ruralia']),
    known('the-ledger', [{ text: 'The Ledger', caseSensitive: true }]),
    known('ruralian-cert', ['RUCERT-In']),
  ],
  places: [...FIELD.places, place('rr', ['Ruralia'])],
};

test.each([
  ['We at What? have tested it, Ana', ['What > what-magazine']],
  ['the domain .ruralia, Ana', ['ruralia > dot-ruralia']],
  ['In Ruralia it works', ['Ruralia > rr']],
  ['I write for The Ledger, Ana', ['Ledger > the-ledger']],
  ['the people of RUCERT-In came, Ana', ['RUCERT-In > ruralian-cert']],
])('finds what keeps its marks in %j', (text, expected) => {
  expect(links(text, KNOWN)).toEqual(expected);
});

test.each([
  'They know what it does, Ana, and I asked, What is it',
  'What? Nobody knows, Ana',
  'there is a Ledger of Sites, Ana, and the Ledger of Names',
  'they have a RUCERT in the town, Ana',
])('finds nothing that only folds alike in %j', (text) => {
  expect(links(text, KNOWN)).toEqual([]);
});
