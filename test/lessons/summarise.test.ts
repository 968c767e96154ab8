import { expect, test } from 'vitest';
import { lessonsOf } from './transcript-of.ts';

const summaryOf = (words: string): string | undefined => lessonsOf(words)[0]?.summary;

test('leaves out leading words and fillers', () => {
  expect(summaryOf('And so, I think that governments should, you know, publish all contracts.')).toBe(
    'Governments should, publish all contracts.',
  );
  expect(summaryOf('Well, the main problem is that there is no kind of data on rural networks.')).toContain('no data');
});

test('keeps the same words where they mean something', () => {
  expect(summaryOf('We should ask which kind of network the community wants.')).toBe(
    'We should ask which kind of network the community wants.',
  );
});

test('of a sentence taken up again, the later words count', () => {
  expect(summaryOf('Governments should publish the second \u2011\u2011 the third round of the contracts.')).toBe(
    'Governments should publish the third round of the contracts.',
  );
});

test('cuts a long sentence where a clause ends, within the length a table can hold', () => {
  const words = `Governments should publish all contracts of the fund, because ${'the users pay for it every month and '.repeat(9)}that is all.`;
  expect(summaryOf(words)?.length).toBeLessThanOrEqual(240);
  expect(summaryOf(words)).toBe('Governments should publish all contracts of the fund.');
});
