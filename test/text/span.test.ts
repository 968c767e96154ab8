import { expect, test } from 'vitest';
import { isBlank, quoteOf } from '../../src/text/span.ts';

test('cuts a quote without the blanks at its ends', () => {
  const source = '>>\u00a0\u200b  Hello there. \r\n>>';
  expect(quoteOf(source, 2, source.length - 2)).toEqual({ quote: 'Hello there.', start: 6, end: 18 });
});

test('gives an empty quote for blanks alone', () => {
  expect(quoteOf('   ', 0, 3).quote).toBe('');
});

test('counts as blank what captioners put between words', () => {
  for (const blank of [' ', '\t', '\r', '\n', '\f', '\u00a0', '\u200b', '\ufeff'])
    expect(isBlank(blank.charCodeAt(0))).toBe(true);
  for (const word of ['a', '-', '\u2011', '>', '']) expect(isBlank(word.charCodeAt(0))).toBe(false);
});
