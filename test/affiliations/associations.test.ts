import { expect, test } from 'vitest';
import { groupsOfOmar } from './groups-of-omar.ts';

const OMAR = 'Omar, please.';

test.each([
  ["I'm from the union of the employees in the call centres.", 'civil-society'],
  ["I'm with a community radio association on the coast.", 'civil-society'],
  ["I'm from the association Boats and Tides.", 'civil-society'],
  ["I'm with a group for the rights of sailors.", 'civil-society'],
  ['I coordinate the boats in an island association which is called Tides.', 'civil-society'],
  ["I'm here for a federation of software companies.", 'private-sector'],
  ["I'm with the association of hotel owners.", 'private-sector'],
  ["I'm with an association of registries.", 'technical-community'],
  ['I coordinate boats at Tides and Moons, the anti-noise society.', 'civil-society'],
])('"%s": an association is told by its noun', (words, group) => {
  expect(groupsOfOmar(OMAR, words)).toEqual([group]);
});

test.each([
  'I read the chat for the coalition, and it is long.',
  "I'm in a working group on boats.",
  'I came with the group of yesterday.',
  "I'm here for an open society that counts boats.",
])('"%s" tells of no association', (words) => {
  expect(groupsOfOmar(OMAR, words)).toEqual([]);
});

test.each([
  ["I'm the cyber envoy in our Ministry of Boats.", 'government'],
  ['My wife and me, we run a wireless ISP on the coast.', 'private-sector'],
  ["We're six people, at a daily newspaper.", 'media'],
  ["I'm writing for Marea Alta in the capital.", 'media'],
  ['I write on boats for Marea Alta.', 'media'],
  ["I'm the compliance officer at a credit union on the coast.", 'private-sector'],
  ["I'm from a small group, Tides and Moons.", 'civil-society'],
  ["We're 60 volunteers with little boxes.", 'civil-society'],
])('"%s": where one works', (words, group) => {
  expect(groupsOfOmar(OMAR, words)).toEqual([group]);
});

test.each([
  "I'm a big fan of Boats and Tides Limited.",
  "I'm a teacher in a government school on the coast.",
  'I teach primary three on the coast of Lakeland State.',
  'I write software for Marea Alta.',
  'In the customs union where we are, nobody counts boats.',
])('"%s" tells nothing', (words) => {
  expect(groupsOfOmar(OMAR, words)).toEqual([]);
});

test.each([
  ['Now the boats. The chief executive of Nowhere Cable Limited. Omar, what did you see?', 'private-sector'],
  ['Somebody is here who counts boats, she runs a desk of fact checkers. Omar, please.', 'media'],
  ['Omar Salim has a start-up in Nowhere. Omar, please.', 'private-sector'],
  ['Omar Salim is with the boat people and also a lecturer at a university. Omar, please.', 'academia'],
])('"%s" presents who speaks next', (before, group) => {
  expect(groupsOfOmar(before, 'The tide is late this year.')).toEqual([group]);
});

test('what is asked of another tells nothing of who asks', () => {
  expect(groupsOfOmar(OMAR, 'Tell us how it is to be on air.')).toEqual([]);
});
