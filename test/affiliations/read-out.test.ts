import { expect, test } from 'vitest';
import { groupsOfOmar } from './groups-of-omar.ts';

test.each([
  'One from Lakeland.  She writes, we counted the boats.  My students do it each year.',
  'One is from Ana Pereira.  I read.  At my university we counted the boats.',
  'Ana Pereira, from Lakeland, asks: "Who pays?  In my municipality it is the harbour."',
])('a comment that is read out tells nothing of whoever reads it: %s', (words) => {
  expect(groupsOfOmar('Omar, please.', words)).toEqual([]);
});

test.each([
  'She writes, we counted the boats.  End of quote.  My students do it each year.',
  'Ana Pereira asks: "Who pays for the boats?"  My students do it each year.',
  'My screen reader says "button, button".  My students do it each year.',
  'And he said, so remove the boats.  My students do it each year.',
])('behind its end, and where only a few words of another are told, it is said of himself: %s', (words) => {
  expect(groupsOfOmar('Omar, please.', words)).toEqual(['academia']);
});
