import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow } from '../../src/text/narrow.ts';
import { wordsAt } from '../../src/text/words-at.ts';

test('any text stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(narrow(text)).toBe(text);
    }),
  );
});

test('the words of any place are those of the source, whichever was asked for before', () => {
  const sources = [
    'Ana, \u201cthe caf\u00e9\u201d is open. It is na\u00efve.',
    'Omar said so. He did not say more of it.',
  ];
  const place = fc.tuple(fc.constantFrom(...sources), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(fc.array(place), (places) => {
      for (const [source, start, length] of places)
        expect(wordsAt(source, { start, end: start + length })).toBe(source.slice(start, start + length));
    }),
  );
});
