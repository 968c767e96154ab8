import { expect, test } from 'vitest';
import { groupsOfOmar, LONG } from './groups-of-omar.ts';

const of = (words: string): string[] => groupsOfOmar('Omar, please.', `${words}  ${LONG}`);

test.each([
  ["We're part of the Lakeland Weavers Union, nine villages.", 'civil-society'],
  ['We are Rivernet, Rivernet Egyesület, five people and a dog.', 'civil-society'],
  ['And OSIPTEL, where I head the technical unit, got a call.', 'government'],
  [
    'I have done this too long, the last six years in UNESCO, and before that elsewhere.',
    'intergovernmental-organisation',
  ],
  ['I have twenty-two years in the Lakeland Police, and I count.', 'government'],
  ['So we show the boats at the Lakeland University.', 'academia'],
  ['I keep a small NGO alive on the coast.', 'civil-society'],
])('whose the body is: %s', (words, group) => {
  expect(of(words)[0]).toBe(group);
});

test.each([
  ['We looked with much attention at UNESCO.'],
  ['We have one from Ana Pereira, at UNESCO in Paris.'],
  ['We show the boats, the Boat Language Unit at Lakeland University did the spelling for us.'],
  ['The Committee has me as the secretary, I am the secretary, with Orange, with the churches and with UNESCO.'],
  ["I'm here on a fellowship of the Internet Society."],
  ['Ana Pereira, whom most of us had as a teacher at some point.'],
  ['Our regulator, OSIPTEL, gives us no licence.'],
  ['OSIPTEL, our regulator, publishes each complaint.'],
  ['There we all were. And OSIPTEL, our regulator, publishes each complaint.'],
  ['We are Europeans, and we are many.'],
  ['We are part of the problem.'],
  ['OSIPTEL, where I met Ana, has a garden.'],
])('somebody else is of the body: %s', (words) => {
  expect(of(words)).toEqual([]);
});

test('of two bodies the one counts for which somebody says to speak', () => {
  expect(of("I'm a student at Lakeland University, but I'm speaking here for a group of activists.")[0]).toBe(
    'civil-society',
  );
  expect(groupsOfOmar('Omar Salim sits at Lakeland University but works for UNESCO. Omar.', LONG)[0]).toBe(
    'intergovernmental-organisation',
  );
});

test('a title of old days tells nothing', () => {
  expect(groupsOfOmar('And Colonel Omar Salim, retired from the army and now with UNESCO, please.', LONG)[0]).toBe(
    'intergovernmental-organisation',
  );
});

test('whoever hands over may tell where something comes from', () => {
  expect(groupsOfOmar('The list went around, it is from the UNESCO registration here.', LONG)).toEqual([]);
});

test('those who act upon a body are not of it', () => {
  expect(of("I'm with the book centre that our governments made.")).toEqual([]);
  expect(of("I'm with a company that sells boats.")).toEqual(['private-sector']);
});
