import { expect, test } from 'vitest';
import { groupsOfOmar, LONG } from './groups-of-omar.ts';

test.each([
  [
    'Next is Omar Salim, who looks after the Child Online Protection initiative at the ITU.  Omar.',
    'intergovernmental-organisation',
  ],
  // on two lines
  ['Next is Omar\nSalim, who is with UNESCO.  Omar.', 'intergovernmental-organisation'],
])('whoever looks after something of a body is of the body: %s', (before, group) => {
  expect(groupsOfOmar(before, LONG)).toEqual([group]);
});

test.each([
  ["I'm with the National Boat Management Organization.", 'intergovernmental-organisation'],
  ['I was a teacher at a university, and I count the boats in my village.', 'academia'],
  ["I'm a fellow of the Youth School of Lakeland.", 'civil-society'],
])('what tells no such group: %s', (words, group) => {
  expect(groupsOfOmar('Omar, please.', `${words}  ${LONG}`)).not.toContain(group);
});

test('justice is no judge, and a list of letters hands over to nobody', () => {
  expect(groupsOfOmar('Omar Salim, you administer the justice.', LONG)).not.toContain('government');
  expect(groupsOfOmar('And for the European Commission: nine letters.', LONG)).toEqual([]);
});

test.each([
  ["I'm a research fellow at the School of Law of Example University.", 'academia'],
  ["I'm from a registrar in Lakeland.", 'private-sector'],
  ['We are an independent authority.', 'government'],
  ['And then my minister came back with five books.', 'government'],
])('what tells a group: %s', (words, group) => {
  expect(groupsOfOmar('Omar, please.', `${words}  ${LONG}`)).toEqual([group]);
});
