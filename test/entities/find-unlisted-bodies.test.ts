import { expect, test } from 'vitest';
import { FIELD, known, links, place } from './support/link.ts';

test.each([
  ['then the competition authority, QXTP, closed it', 'QXTP > qxtp'],
  ['and the national agency, the QXTP, I did not know', 'QXTP > qxtp'],
  ['because the QXTP, our regulator, looks to it', 'QXTP > qxtp'],
  ['I am from the QXTP, it is the authority for data', 'QXTP > qxtp'],
  ['the agency that looks after it is QXTP. You should go', 'QXTP > qxtp'],
  ['we had a project, years ago, it was QXTP, with a law', 'QXTP > qxtp'],
])('an acronym said once is a body where the words beside it say so in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual([expected]);
});

test.each([
  'it was a parish or a QXTP, a savings group',
  'the regulators, QXTP, and the others came',
  'so we paid for the VSAT, a network in the schools',
  'the agency said so. It is QXTP now',
  'the company is far, and what we want, you know, at the end of the long and wide day, is QXTP',
])('finds no body in %j', (text) => {
  expect(links(['and so on', text])).toEqual([]);
});

test.each([
  ['then the engineer from QuantaNIC said it', ['QuantaNIC > quantanic']],
  ['we learned from a pilot, euTrust, that it works', ['euTrust > eutrust']],
  ['and the cables are 3Rivers and others', ['3Rivers > 3rivers']],
  ['and QuantaNIC does it, all in QuantaNIC say', ['QuantaNIC > quantanic', 'QuantaNIC > quantanic']],
])('finds what only a body writes so in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  'he sent it from his iPhone on IPv6 over VoIP',
  'then McAllister spoke, and Ana DeSouza, and MacArthur',
  'we saw an eForm and a QuantaNIC here',
  'a long PhD on EdTech, in isiZulu',
  'it is in the QuantaNIC Room',
])('finds no name in the capitals of %j', (text) => {
  expect(links(['and so on', text]).filter((link) => !link.includes('ana'))).toEqual([]);
});

test.each([
  ['I write for the Spain Monitor on farms', ['Spain Monitor > spain-monitor']],
  ['and the Spain Cocoa Board makes a list', ['Spain Cocoa Board > spain-cocoa-board']],
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
  ['so my friend works at Perimeta and she knows', ['Perimeta > perimeta']],
  ['I spoke to the founder of Lumigrad about it', ['Lumigrad > lumigrad']],
  ['the Linha Clara, it means a clear line', ['Linha Clara > linha-clara']],
  ['I am with Voces del Valle, which is an association', ['Voces del Valle > voces-del-valle']],
  ['we have a breakfast, the Ruvo Spam Breakfast, on Monday', ['Ruvo Spam Breakfast > ruvo-spam-breakfast']],
  ['we have also the fund, the rural water fund, and a lot in it', ['rural water fund > rural-water-fund']],
  [
    'the Spain Cocoa Board makes a list, so ask the Cocoa Board',
    ['Spain Cocoa Board > spain-cocoa-board', 'Cocoa Board > spain-cocoa-board'],
  ],
])('finds whom somebody works for, what is explained and what is said again, in %j', (text, expected) => {
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

test('an acronym that one body has is its, where it is said to be a body and nothing else tells', () => {
  const short = { text: 'QXTP', ambiguous: true, caseSensitive: true };
  const field = {
    ...FIELD,
    entities: [...FIELD.entities, known('quick-exchange', ['Quick Exchange of Trade', short], { context: ['Porto'] })],
  };
  expect(links('but the QXTP, our regulator, knows it', field)).toEqual(['QXTP > quick-exchange']);
  expect(links('but the QXTP knows it', field)).toEqual([]);
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

test('a chapter in a country is named after its whole', () => {
  const field = { ...FIELD, places: [...FIELD.places, place('bz', ['Belize'])] };
  expect(links('and so on, from the Freedom Online Coalition Belize Chapter. I want', field)).toEqual([
    'Freedom Online Coalition Belize Chapter > freedom-online-coalition-belize-chapter',
  ]);
});
