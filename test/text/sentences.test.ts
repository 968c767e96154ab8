import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (source: string) => sentencesOf(source).map(({ start, end }) => source.slice(start, end));

test.each([
  ['ends at stops', 'One.  Two?  Three!', ['One.', 'Two?', 'Three!']],
  [
    'keeps closers and runs of stops',
    'He said "no."  Really?!  Yes...  Well.',
    ['He said "no."', 'Really?!', 'Yes...', 'Well.'],
  ],
  [
    'no end in a number or an address',
    'It is 99.9 percent of example.org today.',
    ['It is 99.9 percent of example.org today.'],
  ],
  [
    'no end at a title',
    'Thank you, Mr. Okonkwo.  Dr. Haddad is next.',
    ['Thank you, Mr. Okonkwo.', 'Dr. Haddad is next.'],
  ],
  [
    'no end at an initial',
    'I saw J. Smith and the U.S. government there.',
    ['I saw J. Smith and the U.S. government there.'],
  ],
  [
    'an end where a capital follows the letters',
    'At 1:00 p.m. It is workshop 132.',
    ['At 1:00 p.m.', 'It is workshop 132.'],
  ],
  ['"no." is a word, "no. 4" is not', 'I said no.  Item no. 4 stays.', ['I said no.', 'Item no. 4 stays.']],
  ['"I." ends', 'So do I.  Good.', ['So do I.', 'Good.']],
  ['a blank line ends', 'A heading\n\nand a line', ['A heading', 'and a line']],
  ['nothing of nothing', ' \n\n ', []],
])('%s', (_, source, expected) => {
  expect(split(source)).toEqual(expected);
});

// Captions of 2006 to 2010: a name or "I work for ..." runs over the line's end.
test('joins lines wrapped at a fixed width', () => {
  const source =
    ' I would like to say before we start that my name is Astrid\r\n Lindqvist, and that I work for the Ministry of Economic Affairs\r\n Of Ruralia.\r\n Good.';
  expect(split(source)).toHaveLength(2);
});

test('a short line, a note and a blank line are not wrapped into the next', () => {
  expect(split('Thank you\nNext speaker')).toEqual(['Thank you', 'Next speaker']);
  expect(split('This is what we did in all of the schools there\n(laughter)\nWell')).toHaveLength(3);
  expect(split('This is what we did in all of the schools there\n\nWe went on')).toHaveLength(2);
});

test('counts offsets in the whole source, also of a part', () => {
  expect(sentencesOf('>> A b.  C d.', 3)).toEqual([
    { start: 3, end: 7 },
    { start: 9, end: 13 },
  ]);
});

test('any text: sentences are in order, apart, without blanks at their ends, and hold every word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '\r', '"', '(', '\u00a0', 'é') }),
      (source) => {
        const sentences = sentencesOf(source);
        expect(
          sentences
            .map(({ start, end }) => source.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(source.replace(/\s/g, ''));
        for (const [index, { start, end }] of sentences.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
        }
      },
    ),
  );
});
