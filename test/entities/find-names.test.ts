import { expect, test } from 'vitest';
import { attributionOf, FIELD, known, links, person } from './support/link.ts';

test.each([
  ['the GFCE meets', ['GFCE > gfce']],
  ['the GFCE\u2019s board', ['GFCE > gfce']],
  ['I am with the center for democracy and technology here', ['center for democracy and technology > cdt']],
  ['I am with the Centre for Democracy & Technology', ['Centre for Democracy & Technology > cdt']],
  ['the global forum of cyber expertise', ['global forum of cyber expertise > gfce']],
  ['the Global Forum on Cyber\u2011Expertise', ['Global Forum on Cyber\u2011Expertise > gfce']],
  ['the Global Forum on\u00a0Cyber Expertise', ['Global Forum on\u00a0Cyber Expertise > gfce']],
  ['the global conference on cyber space', ['global conference on cyber space > gccs']],
  ['a good talk with the council of Europe', ['council of Europe > coe']],
  ['with the council of europe in this room, Ana', ['council of europe > coe']],
  ['In Geneva the Icann people and the ITU met', ['ITU > itu']],
  ['the U.N. and the UN', ['U.N. > un', 'UN > un']],
])('finds %j', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test.each([
  'first we talk about the first point. First, the second.',
  'FIRST of all, thank you all for this, Ana.',
  'on the level of council, African, in any case',
  'it can change, and we can access now what Ana wrote. Access now is good.',
  'it is up to us, and who knows',
  'the forum, on cyber. Expertise is what counts',
  'the global forum met (Laughter) on cyber expertise',
  'the freedom we have online. Coalition building is hard',
])('leaves %j alone', (text) => {
  expect(links(text)).toEqual([]);
});

test('takes an ambiguous acronym with its context words near, or where the session gives the long form', () => {
  expect(links('FIRST brings incident response teams together, Ana says')).toEqual(['FIRST > first']);
  expect(links(['We like FIRST very much, says Ana', 'the Forum of Incident Response and Security Teams'])).toEqual([
    'FIRST > first',
    'Forum of Incident Response and Security Teams > first',
  ]);
});

test('takes the longest of nested names', () => {
  const entities = [...FIELD.entities, known('coe-committee', ['Council of Europe Committee on Media'])];
  expect(links('the Council of Europe Committee on Media', { ...FIELD, entities })).toEqual([
    'Council of Europe Committee on Media > coe-committee',
  ]);
});

test('links nothing where one name stands for two things alike', () => {
  const two = ['a', 'b'].map((id) =>
    known(id, [{ text: 'CCG', ambiguous: true, caseSensitive: true }], { context: ['team'] }),
  );
  expect(links('Ana is with CCG and its team', { ...FIELD, entities: two })).toEqual([]);
});

test('knows captions in capitals and in small letters only', () => {
  const shout =
    'THANK YOU. WE ASK US AND THEM FIRST WHAT THE COUNCIL OF EUROPE DOES IN CANADA WITH THE GLOBAL FORUM ON CYBER EXPERTISE';
  expect(links(shout)).toEqual(['COUNCIL OF EUROPE > coe', 'CANADA > ca', 'GLOBAL FORUM ON CYBER EXPERTISE > gfce']);
  const small = `${'well we think that this is so and go on. '.repeat(6)}the council of europe works in canada, tell us first who it is`;
  expect(links(small)).toEqual(['council of europe > coe', 'canada > ca']);
});

test('names a topic once a sentence, and not where it is a verb', () => {
  expect(links('Cyber crime and cybercrime. Cybercrime again. We want to trust them, Ana, with trust')).toEqual([
    'Cyber crime > cybercrime',
    'Cybercrime > cybercrime',
    'trust > trust',
  ]);
});

test('without capitals, no word is taken for an acronym that only capitals tell', () => {
  const filler = 'well we think that this is so and go on. '.repeat(6);
  const text = `${filler}the forum of incident response and security teams. first of all, the first incident response is csirt work`;
  expect(links(text)).toEqual(['forum of incident response and security teams > first']);
  expect(links(`${filler}the gfce and gfce people. it is up to us, the un said`)).toEqual([
    'gfce > gfce',
    'gfce > gfce',
  ]);
});

const ACTS = ['de', 'ca'].map((country) =>
  known(`${country}-act`, [`${country === 'de' ? 'Germany' : 'Canada'} Data Storage Act`], {
    kinds: ['PROCESS'],
    processKind: 'legal-instrument',
    country,
  }),
);

const WITH_ACTS = { ...FIELD, entities: ACTS };

test.each([
  ['And since Canada has the Data Storage Act, it works', 'Data Storage Act > ca-act'],
  ['And since Germany has the data storage act, it works', 'data storage act > de-act'],
])('links what two countries have to the one in mind: %j', (text, expected) => {
  const turns = ['Ana has been to Germany and to Canada', 'so she says', 'go on', 'and on', text];
  expect(links(turns, WITH_ACTS)).toContain(expected);
});

test('links what two countries have to that of the country that the speaker named first', () => {
  const turns = [
    'I am from Germany',
    'and in Canada',
    'go on',
    'and on',
    'so it is',
    'now we have the Data Storage Act',
  ];
  const people = attributionOf([person('ana', 'Ana')], ['ana', null, null, null, null, 'ana']);
  expect(links(turns, WITH_ACTS, people)).toContain('Data Storage Act > de-act');
});

test('links what two countries have to neither where both are in mind alike', () => {
  const found = links('Germany and Canada have the Data Storage Act', WITH_ACTS);
  expect(found).not.toContain('Data Storage Act > de-act');
  expect(found).not.toContain('Data Storage Act > ca-act');
});

test('a town brings its country to mind', () => {
  const towns = { ...FIELD, entities: [...FIELD.entities, ...ACTS], places: withTown('de', 'Newport') };
  const act = (text: string) => links(text, towns).filter((one) => one.includes('Act'));
  expect(act('I live in Newport and we have the Data Storage Act, Ana')).toEqual(['Data Storage Act > de-act']);
  expect(act('Newport said so. The Data Storage Act, Ana')).toEqual(['Data Storage Act > data-storage-act']);
});

function withTown(country: string, town: string) {
  return FIELD.places.map((one) => (one.id === country ? { ...one, towns: [town] } : one));
}

test('what belongs to a union is called without it where the union is named', () => {
  const union = {
    ...FIELD,
    entities: [
      ...FIELD.entities,
      known('un-water-compact', ['UN Water Compact'], { kinds: ['PROCESS'], processKind: 'policy' }),
    ],
  };
  expect(links('the UN has the Water Compact, Ana', union)).toEqual(['UN > un', 'Water Compact > un-water-compact']);
  expect(links('what the Water Compact says, Ana', union).join()).not.toContain('un-water-compact');
});
