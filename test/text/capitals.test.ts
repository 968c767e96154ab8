import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesAtCapitals, nextCapital } from '../../src/text/capitals.ts';

test('the next capital, of any alphabet', () => {
  expect(nextCapital('in Łódź and Ñandú', 0)).toBe(3);
  expect(nextCapital('in Łódź and Ñandú', 4)).toBe(12);
  expect(nextCapital('none, 123', 0)).toBe(-1);
});

test('any text: the matches are those of matchAll', () => {
  const piece = fc.constantFrom('Ana', ' ', 'de', "O'Neil", 'É', '\u{10400}', '\u{1F600}', '-', 'x', '.', '\ud800');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const shown = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, match[0]]);
      const expected = shown(text.matchAll(/\p{Lu}[\p{L}'-]{1,4}/gu));
      expect(shown(matchesAtCapitals(/\p{Lu}[\p{L}'-]{1,4}/uy, text))).toEqual(expected);
    }),
  );
});
