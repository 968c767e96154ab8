import { expect, test } from 'vitest';
import { quoted, quotedInText } from '../../src/report/print/quoted.ts';

const MARKS = { openQuote: '“', closeQuote: '”' };

test.each([
  ['We met.', false, '“We met.”'],
  ['we met.', false, '“[W]e met.”'],
  ['élan is needed', false, '“[É]lan is needed […]”'],
  ['They met,\nand', true, '“They met, and […]”'],
  ['Did they meet?)', false, '“Did they meet?)”'],
  ['55 members joined.', false, '“55 members joined.”'],
])('%j is quoted in running text with what was left out shown', (words, cut, expected) => {
  expect(quotedInText(words, cut, MARKS)).toBe(expected);
});

test('a note has the words as they are', () => {
  expect(quoted('we  met', MARKS)).toBe('“we met”');
});
