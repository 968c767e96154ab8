import { expect, test } from 'vitest';
import { FIELD, known, link, links, place } from './support/link.ts';

test.each([
  ['what opened the door was the Convention 169, Ana', 'Convention 169 > convention-169'],
  ['the rural operator exists by the Law 30083 and it works', 'Law 30083 > law-30083'],
  ['we wrote RFC 8280 last year', 'RFC 8280 > rfc-8280'],
  ['under Resolution 70/125 it says so', 'Resolution 70/125 > resolution-70-125'],
  ['the Law No. 164 on networks', 'Law No. 164 > law-no-164'],
  ['it is in Law 17.378 since then', 'Law 17.378 > law-17-378'],
])('finds what is known by its number in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual([expected]);
});

test.each(['as the law 30083 villages say', 'in Act 2 she sings', 'Article 19 says it', 'the Laws 12 of them'])(
  'finds no numbered name in %j',
  (text) => {
    expect(links(['and so on', text])).toEqual([]);
  },
);

const BODIES = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('crc-de', ['Rules Commission of Germany', { text: 'CRC', ambiguous: true, caseSensitive: true }], {
      country: 'de',
      context: ['Berlin'],
    }),
    known('crc-es', ['Rules Commission of Spain', { text: 'CRC', ambiguous: true, caseSensitive: true }], {
      country: 'es',
      context: ['Madrid'],
    }),
  ],
};

test('what the bodies of several countries are called is that of the country just named', () => {
  const turns = ['I give the floor to Spain.', 'Thank you. The CRC has done this for years.'];
  expect(links(turns, BODIES)).toContain('CRC > crc-es');
  const later = ['I give the floor to Spain.', 'Yes.', 'No.', 'Well.', 'The CRC has done this for years.'];
  expect(links(later, BODIES)).not.toContain('CRC > crc-es');
  expect(links('Spain and Germany know. The CRC has done it', BODIES)).not.toContain('CRC > crc-es');
});

test('a word in capitals where nothing else has them is a name, behind what stands in front of a body', () => {
  expect(links('The first thing: in my holidays I teach for FIRST, unpaid')).toContain('FIRST > first');
  expect(links('The first thing: YOU COME FIRST, always, and then FIRST')).not.toContain('FIRST > first');
});

test('what people of a country hold under a common name is theirs', () => {
  const field = {
    ...FIELD,
    entities: [...FIELD.entities, known('youth-igf', ['Youth IGF'], { kinds: ['INITIATIVE'] })],
    places: [...FIELD.places, place('gm', ['Gambia'])],
  };
  expect(links('I attend the Youth IGF of The Gambia since two years', field)).toEqual([
    'Youth IGF of The Gambia > youth-igf-gambia',
  ]);
  expect(links('the ITU of Spain', field)).toEqual(['ITU > itu', 'Spain > es']);
});

test('a called name goes on over the small words of other languages', () => {
  expect(links("we are an association and it's called Voces de Ruralia, in the south")).toEqual([
    'Voces de Ruralia > voces-de-ruralia',
  ]);
  expect(link(['It is called Vesna Trace. You know it']).mentions.map(({ surface }) => surface)).toEqual([
    'Vesna Trace',
  ]);
  expect(links("the act wasn't called as our form called it")).toEqual([]);
});

test('what is adopted under a number is known by that of where its entry comes from, in other languages too', () => {
  const law = { kinds: ['PROCESS'], processKind: 'legal-instrument', country: 'rr' } as const;
  const field = {
    ...FIELD,
    entities: [
      ...FIELD.entities,
      known('router-law', ['Ruralian Router Law'], { ...law, source: 'Ley 27.078' }),
      known('sea-act', ['Ruralian Sea Act'], { ...law, source: 'Act 843 of Ruralia' }),
      known('sand-act', ['Ruralian Sand Act'], { ...law, source: 'Act 2021' }),
    ],
    places: [...FIELD.places, place('rr', ['Ruralia'])],
  };
  expect(links('In Ruralia the Ley 27078 has it', field)).toContain('Ley 27078 > router-law');
  expect(links('In Ruralia the Law 27.078 has it', field)).toContain('Law 27.078 > router-law');
  expect(links('In Ruralia we registered under Act 843, Ana', field)).toContain('Act 843 > sea-act');
  expect(links('In Spain we registered under Act 843, Ana', field)).toContain('Act 843 > act-843');
  expect(links('In Ruralia the Act 2021 has it', field)).not.toContain('Act 2021 > sand-act');
});
