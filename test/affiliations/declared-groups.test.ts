import { expect, test } from 'vitest';
import { groupsOfOmar } from './groups-of-omar.ts';

test.each([
  [
    "Omar Salim, I'm with the Ruritanian guild of makers of software, RGMS, private sector, and I'll be brief.",
    'private-sector',
  ],
  ['Thank you, Chair. Omar Salim, Ruritania, government. I have one question.', 'government'],
  ['From civil society here, I would do the calls in Spanish.', 'civil-society'],
  ['Yes, from the technical community side, it is too late.', 'technical-community'],
])('who opens with "%s" names the own group', (words, group) => {
  expect(groupsOfOmar('Good morning. Welcome.', words)[0]).toBe(group);
});

test.each([
  'Good morning. We need more of everybody here, civil society, and soon.',
  'Good morning. The rules come from government, civil society, academia.',
  'I agree with the lady from civil society, private sector.',
  'It is late. It rains. It snows. Again. Cities, government.',
])('"%s" names a group of nobody in particular', (words) => {
  expect(groupsOfOmar('Good morning. Welcome.', words)).toEqual([]);
});
