import { expect, test } from 'vitest';
import { mayName } from '../../src/speakers/may-name.ts';

const COMMON = new Set(['so', "it's", 'it', 'will', 'that', "that's"]);
const may = (words: string): boolean => mayName(words, (word) => COMMON.has(word.toLowerCase()));

test.each(['So I think we should.', "It's what I've said.", "That's all.", 'and then we left.', 'Will you?', ''])(
  'no name can stand in %j',
  (words) => {
    expect(may(words)).toBe(false);
  },
);

test.each([
  'Ana, please.',
  'So thank you, Ana.',
  "It's Ana.",
  'So I agree with IGF.',
  'So-and-so, please.',
  "Ana's point.",
  '"Ana, please."',
  'So, as \u00c9lise said.',
])('a name may stand in %j', (words) => {
  expect(may(words)).toBe(true);
});
