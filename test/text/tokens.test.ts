import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTokens, hasWords, tokensOf } from '../../src/text/tokens.ts';

const words = (source: string) => tokensOf(source).map((token) => token.text);

test.each([
  ['Hello,  world.', ['Hello', 'world']],
  ["the U.S. and R&D, don't", ['the', 'U.S', 'and', 'R&D', "don't"]],
  ['Al‑Saqaf co-chairs', ['Al', 'Saqaf', 'co', 'chairs']], // "Al Saqaf" is then compared alike
  ['3,000 at 4:30', ['3', '000', 'at', '4', '30']],
  ['‑‑ (?) >>', []],
  ['', []],
])('finds the words of %j', (source, expected) => {
  expect(words(source)).toEqual(expected);
});

test('counts offsets in the whole source, also of a part', () => {
  expect(tokensOf('>> Ana Pereira', 3, 6)).toEqual([{ text: 'Ana', key: 'ana', start: 3, end: 6 }]);
});

test('any text: tokens are slices of the source, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      let end = 0;
      for (const token of tokensOf(source)) {
        expect(source.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});

test('there are at least as many words as are counted, and no more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(6), fc.nat(20), (text, least, from) => {
      expect(hasWords(text, least, from)).toBe(countTokens(text, from) >= least);
    }),
  );
  expect(hasWords('one two, three', 3)).toBe(true);
  expect(hasWords('one two, three', 4)).toBe(false);
});
