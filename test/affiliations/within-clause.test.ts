import { expect, test } from 'vitest';
import { groupsOfOmar } from './groups-of-omar.ts';

test.each([
  'My name is Omar Salim, and since March I have been what UNESCO calls a lead expert.  I run the Example Trust for children.',
  "I'm a member there, it's free, and in Lakeland we have the old tower of UNESCO.  My NGO counts boats.",
])("a body in another clause is nobody's: %s", (words) => {
  expect(groupsOfOmar('Omar, please.', words)[0]).toBe('civil-society');
});

test.each([
  ['I work at home, and in Paris I have been with UNESCO.', 'intergovernmental-organisation'],
  ["I'm with Boats Daily, it's a newspaper.", 'media'],
])('one in a clause that tells of himself is his: %s', (words, group) => {
  expect(groupsOfOmar('Omar, please.', words)).toEqual([group]);
});
