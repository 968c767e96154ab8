import { expect, test } from 'vitest';
import { quoteAround } from '../../src/text/quote-around.ts';

const SOURCE = 'Header\n>> One is here.  Two, with GFCE in it!\nThree of the U.N. GGE. Last';
const turn = { text: SOURCE.slice(10), textStart: 10 };

function around(words: string): string {
  const start = SOURCE.indexOf(words);
  const quote = quoteAround(turn, start, start + words.length);
  expect(SOURCE.slice(quote.start, quote.end)).toBe(quote.quote);
  return quote.quote;
}

test('gives the sentence in which a name stands', () => {
  expect(around('GFCE')).toBe('Two, with GFCE in it!');
  expect(around('One')).toBe('One is here.');
  expect(around('Last')).toBe('Last');
});

test('gives all sentences that a name reaches into', () => {
  expect(around('here.  Two')).toBe('One is here.  Two, with GFCE in it!');
  expect(around('U.N. GGE')).toBe('Three of the U.N. GGE.');
});

test('gives the words alone where they stand in no sentence', () => {
  expect(quoteAround({ text: '  \n', textStart: 5 }, 5, 6)).toEqual({ quote: ' ', start: 5, end: 6 });
});
