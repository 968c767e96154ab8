import { expect, test } from 'vitest';
import { FIELD, known, links } from './support/link.ts';

test.each([
  ['and Zero Salt Spain, that is a group', ['Zero Salt Spain > zero-salt-spain']],
  ['we are with Okavra Link. At Okavra we know', ['Okavra Link > okavra-link', 'Okavra > okavra-link']],
])('finds what is called after a country, and a brand by its first word, in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  ['in Spain the time and in Spain Tomorrow', ['Spain > es', 'Spain > es']],
  ["I'm with Port Elvaro, and I'm from Saint Ruvo too", []],
  ['we had Big Data and Open Link, and Public Cloud, and the okavra', []],
  ['they saw the Pacific Games. A boat on the Pacific, far', ['Pacific Games > pacific-games']],
])('leaves alone what looks so in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  ['say it in the Congress and they nod', ['Congress > congress']],
  ['it went to our High Court, in May', ['High Court > high-court']],
  ['in Spain there is in the Labour Code an article', ['Spain > es', 'Labour Code > labour-code']],
  ['in Spain it was against the Constitution, they said', ['Spain > es', 'Constitution > constitution']],
])('finds what every state has one of in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  'what the Constitution says, any of you know',
  'in the Big Congress Hall, and the Senate Inquiry Room',
  'a constitution, and a Congress is what we need',
])('finds no state in %j', (text) => {
  expect(links(['and so on', text]).filter((link) => /constitution|congress|senate/.test(link))).toEqual([]);
});

test.each([
  ['the Linha Clara, it means a clear line', ['Linha Clara > linha-clara']],
  ['I am with Voces del Valle, which is an association', ['Voces del Valle > voces-del-valle']],
])('finds for what somebody works and what is explained in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  'I work at Ruvo, Elvaro, on the hill, and she works at Ruvo in the north',
  'we have a fund, the other fund, and a breakfast, the late breakfast',
  'a network, and the networks, the new network, are far',
  'the founder of it, Ana, an engineer at night',
])('finds no name in %j', (text) => {
  expect(links(['and so on', text]).filter((link) => !link.includes('> ana'))).toEqual([]);
});

test('captions in small letters but for "I" have no capitals that tell', () => {
  const text = `I think I said that I'm from spain and i work there, ${'and so we go on with it as I said. '.repeat(4)}`;
  expect(links(text)).toContain('spain > es');
  const told = `${'Ana said it to Bill in May. And Tom said it. '.repeat(4)} I am from spain, I think`;
  expect(links(told).filter((link) => link.endsWith('> es'))).toEqual([]);
});

test('a plus sign joins a name', () => {
  const field = {
    ...FIELD,
    entities: [...FIELD.entities, known('igf-10', ['IGF+10 Review', 'IGF+10'], { kinds: ['PROCESS'] })],
  };
  expect(links('that came in the IGF+10 review, Ana', field)).toEqual(['IGF+10 review > igf-10']);
});
