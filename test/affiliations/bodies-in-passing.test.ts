import { expect, test } from 'vitest';
import { groupsOfOmar, LONG } from './groups-of-omar.ts';

const of = (words: string): string | undefined => groupsOfOmar('Omar, please.', `${words} ${LONG}`)[0];

test.each([
  ['Three of us came from the Ministry of Tides.', 'government'],
  ["We're six from the University of Lakeland who do this.", 'academia'],
  ['I was hired by the IGF Secretariat in May to hold the pen.', 'intergovernmental-organisation'],
  ['And this law made our institute, the Ministry of Tides.', 'government'],
  ['At the Ministry of Tides, as some of you know, we count boats.', 'government'],
  ["I'm one of those who organise LakeNOG, on the coast.", 'technical-community'],
  [
    'I look after the safety of boats, on the team on the coast, which since March is called Microsoft.',
    'private-sector',
  ],
  ['I as staff of UNESCO have no opinion.', 'intergovernmental-organisation'],
  ['We are a state corporation with nine branches.', 'government'],
  ['We are a platform of three hundred social organisations.', 'civil-society'],
  ['Now I edit the politics section of a weekly.', 'media'],
])('%s is told of %s', (words, group) => {
  expect(of(words)).toBe(group);
});

test.each([
  'Three of us met people of the Ministry of Tides.',
  'Somebody was hired by UNESCO in May.',
  'Our question, the Ministry of Tides does not answer it.',
  'People write that I am from the Ministry of Tides and it is not true.',
  "That is in our Irish regulator's rules as well.",
])('%s tells nothing', (words) => {
  expect(of(words)).toBeUndefined();
});

test('what is told of somebody else to a person by name is not of that person', () => {
  expect(groupsOfOmar('And Omar, somebody from UNESCO is in this building. Omar Salim, please.', LONG)).toEqual([]);
  expect(groupsOfOmar('We have Omar Salim from UNESCO. Omar Salim, please.', LONG)).toEqual([
    'intergovernmental-organisation',
  ]);
});

test('a title tells less than the body for which an envoy speaks, and the same however often', () => {
  const union = groupsOfOmar(
    'Ambassador Omar Salim, please. We want to hear you, Ambassador Omar Salim.',
    `At the African Union Commission, we have counted the boats. ${LONG}`,
    'AMB. OMAR SALIM',
  );
  expect(union[0]).toBe('intergovernmental-organisation');
  expect(groupsOfOmar('Ambassador Omar Salim, please.', LONG, 'AMB. OMAR SALIM')).toEqual(['government']);
});

test('a message read out is of whoever wrote it', () => {
  const written = '"I salute you. The fund came to us at the University of Lakeland only to ask."';
  expect(of(`First the chat, this is from Ana Pereira in Lakeland: ${written} That was it.`)).toBeUndefined();
  expect(of('The fund came to us at the University of Lakeland only to ask.')).toBe('academia');
});

test('the words of a name that tells its group as a whole tell none', () => {
  expect(groupsOfOmar('Omar, please.', `We're the Lakeland Federation of Radio Schools. ${LONG}`)).toEqual([
    'civil-society',
  ]);
  expect(of("I'm with Radio Lacustre, on the coast.")).toBe('media');
});

test('who says what he is says it of himself, and of nobody with the name of the place', () => {
  const words = "I'm a volunteer at the Lakeland Weavers Union, since ten years.";
  expect(groupsOfOmar('Lakeland Weavers, please be brief. Omar, please.', `${words} ${LONG}`)).toEqual([
    'civil-society',
  ]);
});

test('what somebody says of what he and his are counts before what a name sounds like', () => {
  const mission = 'I work at the National Electoral Mission.';
  expect(of(mission)).toBe('government');
  expect(of(`${mission} We are a platform of three hundred social organisations.`)).toBe('civil-society');
});

test.each([
  ['I keep the network of a cable cooperative on the coast running.', 'technical-community'],
  ['I keep the books of a cable cooperative on the coast.', 'civil-society'],
  ['My association is Zeltuna, it is the software companies, we are seventy members.', 'private-sector'],
  ['I run the Public Library Programme at UNESCO.', 'intergovernmental-organisation'],
])('%s is told of %s', (words, group) => {
  expect(of(words)).toBe(group);
});
