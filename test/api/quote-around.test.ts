import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteAround, quoteIn } from '../../src/text/quote-around.ts';

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

test('a part of a turn gives the same quote as the whole, or none', () => {
  const pieces = [
    'We ran it. ',
    'Dr. Sow said, ',
    'why? ',
    'of the U.N. ',
    'and then ',
    '\n',
    '\r\n\r\n',
    'it was a line of fifty letters or more, wrapped\n',
  ];
  const parts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 9 })), {
    minLength: 1,
    maxLength: 120,
  });
  let given = 0;
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat({ max: 400 }), fc.nat({ max: 400 }), (words, place, before, behind) => {
      const text = words.join('');
      const from = place % text.length;
      const [start, end] = [Math.max(0, from - before), Math.min(text.length, from + 4 + behind)];
      const part = { text: text.slice(start, end), start: 7 + start, opens: start === 0, closes: end === text.length };
      const found = quoteIn(part, 7 + from, 7 + Math.min(end, from + 4));
      if (found === null) return;
      given += 1;
      expect(found).toEqual(quoteAround({ text, textStart: 7 }, 7 + from, 7 + Math.min(end, from + 4)));
    }),
    { numRuns: 500 },
  );
  expect(given).toBeGreaterThan(100);
});
