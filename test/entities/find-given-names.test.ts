import { expect, test } from 'vitest';
import { attributionOf, FIELD, links, person } from './support/link.ts';

const CHAIRED = attributionOf(
  [
    person('test-pereira', 'Pereira'),
    person('bill-woods', 'Bill Woods'),
    person('christopher-okoye', 'Christopher Okoye'),
  ],
  ['test-pereira', 'bill-woods', 'test-pereira', 'christopher-okoye'],
);

test('whoever is thanked twice by a first name bears it, when only a surname was known', () => {
  const turns = ['We begin. Mr Woods?', 'Thank you, Marta. It works.', 'Good. Mr Okoye?', 'Thanks, Marta, and hello.'];
  expect(links(turns, FIELD, CHAIRED).filter((link) => link.startsWith('Marta'))).toEqual([
    'Marta > test-pereira',
    'Marta > test-pereira',
  ]);
});

test('thanked once, nobody knows', () => {
  const turns = ['We begin. Mr Woods?', 'Thank you, Marta. It works.', 'Good.', 'Thanks.'];
  expect(links(turns, FIELD, CHAIRED)).not.toContain('Marta > test-pereira');
});

test('a short form of a first name is that person\u2019s', () => {
  const turns = ['We begin.', 'Hello. I heard', 'Good.', 'Hello, people say Chris. I work here.'];
  expect(links(turns, FIELD, CHAIRED)).toContain('Chris > christopher-okoye');
});

test('what an unnamed speaker is said to be is no name', () => {
  const people = attributionOf([person('test-turn-1-speaker', 'Unnamed speaker (ISP)')], ['test-turn-1-speaker']);
  expect(links('Hello, I run an ISP in the hills.', FIELD, people)).toEqual([]);
});

test.each([
  ['I have a colleague for this, Marta, she\u2019ll write to you', 'Marta > marta'],
  ['There is a small question from the chat, from Marta: where is it', 'Marta > marta'],
  ['and in Bill\u2019s case it is a kitchen', 'Bill > bill-woods'],
  ['and that one is for Bill I guess', 'Bill > bill-woods'],
])('finds who is spoken of in passing in %j', (text, expected) => {
  expect(links(['We begin. I heard', 'Hello.', text], FIELD, CHAIRED)).toContain(expected);
});

test('behind "in" without more it may be a place', () => {
  expect(links(['We met in Bill last year'], FIELD, CHAIRED)).toEqual([]);
});
