import { expect, test } from 'vitest';
import { attributionOf, FIELD, link, links, person } from './support/link.ts';

const PEOPLE = attributionOf(
  [
    person('ana-pereira', 'Ana Pereira', ['Ana']),
    person('omar-al-saqqaf', 'Omar Al-Saqqaf'),
    person('grace-mwangi', 'Grace Mwangi'),
    person('chiara-bianchi', 'Chiara Bianchi'),
    person('omar-diaz', 'Omar Díaz', ['CHAIR']),
  ],
  ['ana-pereira', null],
);

test.each([
  ['Thanks, Grace.', ['Grace > grace-mwangi']],
  ['as Omar Al\u2011Saqqaf said', ['Omar Al\u2011Saqqaf > omar-al-saqqaf']],
  ['as Mr Diaz said, and Diaz\u2019s point', ['Diaz > omar-diaz', 'Diaz > omar-diaz']],
  ['as Mwanghi said', ['Mwanghi > grace-mwangi']],
])('finds the people of %j', (text, expected) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual(expected);
});

test.each([
  'as Omar said', // two have the name
  'by the grace of Grace Miller',
  'thank you, Chair',
  'a clear and chiaro case',
])('finds nobody in %j', (text) => {
  expect(links(['Hello', text], FIELD, PEOPLE)).toEqual([]);
});

test('a speaker who says his own name mentions nobody', () => {
  expect(links(['My name is Ana Pereira. Grace, please.'], FIELD, PEOPLE)).toEqual(['Grace > grace-mwangi']);
});

test('a participant is an entity of kind PERSON', () => {
  const { entities } = link(['Hello', 'as Grace said'], FIELD, PEOPLE);
  expect(entities).toMatchObject([{ id: 'grace-mwangi', name: 'Grace Mwangi', kinds: ['PERSON'] }]);
});
