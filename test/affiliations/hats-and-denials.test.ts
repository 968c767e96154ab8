import { expect, test } from 'vitest';
import { groupsOfOmar, LONG } from './groups-of-omar.ts';

const of = (words: string): string[] => groupsOfOmar('Omar, please.', `Good morning. ${words}  ${LONG}`);
const presented = (before: string): string | undefined => groupsOfOmar(before, LONG)[0];

test.each([
  // whose it is
  ["Three of us count them, UNESCO, that's my shop, and two more.", 'intergovernmental-organisation'],
  ['They came to us, to UNESCO properly speaking, with a list.', 'intergovernmental-organisation'],
  ['I help run the Lakeland Internet Exchange.', 'technical-community'],
  ["I'm one of the three who began the Lakeland Women's Rights Collective.", 'civil-society'],
  ["Omar Salim, I'm writing for heise.", 'media'],
  ['My doctoral students count the boats.', 'academia'],
  ['It is a clause of the association of us providers.', 'private-sector'],
])('what somebody says of his own: %s', (words, group) => {
  expect(of(words)[0]).toBe(group);
});

test.each([
  ["UNESCO counts them, that's my question."],
  ['They came to us, for UNESCO is closed.'],
  ["I'm writing for others."],
  ['In the Lakeland Daily Study we followed the boats.'],
  ['We have the plan that the leaders endorsed, at UNESCO, in two thousand.'],
])('what is of others, or nobody: %s', (words) => {
  expect(of(words)).toEqual([]);
});

test('a department is of the union that is named beside it', () => {
  const secretary = 'and I am the secretary of a committee of UNESCO.';
  expect(of(`I work in the Information Society Department, ${secretary}`)).toEqual(['intergovernmental-organisation']);
  expect(of('I work in the Information Society Department.')).not.toContain('intergovernmental-organisation');
});

test('the hat that somebody says he speaks under counts before the other', () => {
  expect(of('I work at the University of Lakeland, but I talk as the co-chair of the RIPE IoT Working Group.')[0]).toBe(
    'technical-community',
  );
});

test('where somebody is not is told as well', () => {
  expect(presented('Omar, you come from UNESCO, please.')).toBe('intergovernmental-organisation');
  expect(
    presented('Omar, you come from the land of UNESCO, but you are not a member of UNESCO. Please.'),
  ).toBeUndefined();
});

test('for whom somebody speaks may stand behind his name', () => {
  expect(presented('Then we have Omar Salim, speaking for consumers. Omar, please.')).toBe('civil-society');
});

test('what is asked of somebody tells nothing of him', () => {
  expect(presented('And one remark, UNESCO has the tables, and nobody reads them.')).toBeUndefined();
  expect(presented('UNESCO has the floor.')).toBe('intergovernmental-organisation');
  expect(presented('Omar, what do you have from the Microsoft people?')).toBeUndefined();
});

test('whoever reports on the session speaks for nobody whom he quotes', () => {
  const messages =
    'Two messages. One, go where people are, with libraries and campaigns for older people. Two, help the older people more.';
  expect(of(`I'm Omar Salim, I'm reporting for the Geneva Internet Platform. ${messages}`)).toEqual([]);
});

test('a noun that belongs to whoever asks tells nothing of whom he asks', () => {
  expect(groupsOfOmar("My editor's question to Omar Salim is about the boats. Omar, please.", LONG)).toEqual([]);
});

test('a noun told of somebody else to a person by name is not of that person', () => {
  const long = `${LONG} ${LONG} ${LONG} ${LONG} ${LONG}`;
  expect(groupsOfOmar('And Omar Salim, somebody from the ministry is in this building. Omar, please.', long)).toEqual(
    [],
  );
});
