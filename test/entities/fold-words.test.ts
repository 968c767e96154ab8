import { expect, test } from 'vitest';
import { foldedWordsOf } from '../../src/entities/fold-words.ts';

test.each([
  ['cyber space', ['cyberspace']],
  ['Cyber\u2011space', ['cyberspace']],
  ['cyberspace', ['cyberspace']],
  ['multi-stakeholder', ['multistakeholder']],
  ['cyber and space', ['cyber', 'and', 'space']],
  ['co\u2011chair', ['cochair']],
  ['co chair', ['co', 'chair']],
  ['U.S.', ['us']],
  ['Organisations', ['organization']],
  ['the Centre\u2019s policies', ['the', 'center', 'policy']],
  ['Paris, Swiss, status', ['paris', 'swiss', 'status']],
])('folds %j', (text, keys) => {
  expect(foldedWordsOf(text).map((word) => word.key)).toEqual(keys);
});

test('tells how a word is written and what stands before it', () => {
  const words = foldedWordsOf('The GFCE, APrIGF. CERTs in 2016 \u2011\u2011 a');
  expect(words.map((word) => word.shape)).toEqual(['title', 'upper', 'mixed', 'upper', 'lower', 'number', 'lower']);
  expect(words.map((word) => word.joint)).toEqual(['tight', 'tight', 'comma', 'break', 'tight', 'tight', 'break']);
});

test('a word is cut without its possessive and with the stop of its acronym', () => {
  const text = 'Canada\u2019s and U.S.';
  expect(foldedWordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual(['Canada', 'and', 'U.S.']);
});
