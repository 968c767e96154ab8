import { expect, test } from 'vitest';
import { compareKey } from '../../src/text/compare-key.ts';

test.each([
  ['Gonçalves', 'goncalves'],
  ['AL‑SAQAF', 'al-saqaf'], // captioners type U+2011
  ['D’Aubigné', "d'aubigne"],
  ['Commission’s', 'commission'],
  ["'quoted'", 'quoted'],
  ['ﬁrst', 'first'],
  ['Yıldız', 'yildiz'],
  ['YILDIZ', 'yildiz'],
  ['İZMİR', 'izmir'],
  ['Łukasz', 'lukasz'],
  ['Strauß', 'strauss'],
  ['2030', '2030'],
])('compares %s as %s', (word, key) => {
  expect(compareKey(word)).toBe(key);
});

test('leaves spellings and plurals apart', () => {
  expect(compareKey('centre')).not.toBe(compareKey('center'));
  expect(compareKey('forums')).not.toBe(compareKey('forum'));
});
