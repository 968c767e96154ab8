import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_SUMMARY } from '../../src/lessons/summarise.ts';
import { compareKey } from '../../src/text/compare-key.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { SMALL_MODEL } from './small-model.ts';
import { lessonsIn, lessonsOf, transcriptOf } from './transcript-of.ts';

// Words that speak for a lesson, and others, in any order, so that passages are found often, and any characters between them.
const tellingWords = [...SMALL_MODEL.numbers.keys()].filter((word) => word !== '^');
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...tellingWords, 'government', 'networks', 'I', 'the') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('. ', '? ', '.\n\n', '\n', ' \u2011\u2011 ', ' (laughter) ', '\u00a0', ', '),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n>> ANA PEREIRA: ', '\n>> ', '\n>>CHAIR:   ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const speech = fc.array(piece, { maxLength: 300 }).map((pieces) => `>> ANA PEREIRA: ${pieces.join(' ')}`);

test('any text: whole, verbatim, ordered, in one turn, never in a note, summarised in its own words', () => {
  fc.assert(
    fc.property(speech, (text) => {
      const { turns } = transcriptOf(text);
      let end = 0;
      for (const lesson of lessonsIn(text)) {
        expect(text.slice(lesson.start, lesson.end)).toBe(lesson.quote);
        expect(lesson.quote.trim()).not.toBe('');
        expect(lesson.start).toBeGreaterThanOrEqual(end);
        end = lesson.end;
        const turn = turns[lesson.turn - 1];
        expect(lesson.start >= (turn?.textStart ?? 0) && lesson.end <= (turn?.textEnd ?? 0)).toBe(true);
        for (const note of turn?.notes ?? []) expect(lesson.start >= note.start && lesson.start < note.end).toBe(false);
        expect(lesson.confidence).toBeGreaterThanOrEqual(0.5);
        expect(lesson.confidence).toBeLessThan(1);
        expect(lesson.summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
        const own = new Set(tokensOf(lesson.quote).map(({ key }) => key));
        const cut = lesson.summary.endsWith('\u2026');
        for (const { text: word } of tokensOf(lesson.summary).slice(0, cut ? -1 : undefined)) {
          expect(own.has(compareKey(word))).toBe(true);
        }
      }
    }),
    {
      numRuns: 300,
      // Notes one after the other before the first word.
      examples: [['>> ANA PEREIRA:  (laughter)   (laughter)  We should share the data. (applause) (laughter)']],
    },
  );
});

test.each([
  ['a sentence without an end', `We should ${'share the data and '.repeat(100_000)}`],
  ['commas without end', `We should share ${','.repeat(1_000_000)} the data.`],
  ['notes without end', '(laughter) We should share the data. '.repeat(20_000)],
  ['stops without end', `We should share the data${'.'.repeat(1_000_000)}`],
])('does not hang on %s', (_, words) => {
  expect(cpuTime(() => lessonsOf(words))).toBeLessThan(15_000);
});

test('the time grows with the text, not with its square', () => {
  const turn =
    '>> ANA PEREIRA: Governments should publish all contracts because, if you want trust, it is important.\n\n';
  const time = (times: number): number => cpuTime(() => lessonsIn(turn.repeat(times)));
  time(200);
  const once = Math.min(...[1, 2, 3].map(() => time(1000)));
  const eightfold = Math.min(...[1, 2].map(() => time(8000)));
  // Eight times the text; the square would be sixty-four times the time.
  expect(eightfold / once).toBeLessThan(24);
});
