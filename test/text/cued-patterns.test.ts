import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CuedPattern, CuedPatterns } from '../../src/text/cued-patterns.ts';
import { cuesOf } from '../../src/text/pattern-cues.ts';

/** Each choice as its words, `*` behind what is the beginning of one. */
const shown = (pattern: RegExp): string[] =>
  cuesOf(pattern).map((choice) => choice.map(({ text, isWhole }) => (isWhole ? text : `${text}*`)).join(' '));

describe('cuesOf', () => {
  test.each<[RegExp, string[]]>([
    [/\bon behalf of\b/i, ['behalf', 'on', 'of']],
    [/\bI(?:'m|\u2019m| am)\s/, ['i', 'm am']],
    [/\bm(?:y|ine) name/i, ['name*', 'my mine']],
    [/\borgani[sz]ations?\b/, ['organisation organization organisations organizations']],
    [/\bco[- ]?founder\b/, ['cofounder founder']],
    [/\bI\s+(?:also\s+|now\s+){0,2}work\b/, ['work', 'i']],
    [/\b(?:mic|the floor)\b/, ['mic floor']],
    [/^(?:and\s+)?from\s/, ['from']],
    [/\bwe\b[^.?!]{0,80}\bat\s/, ['we', 'at']],
    [/\bfor(?=\s+the)/, ['for*']],
    [/\bpass\w*\b/, ['pass*']],
    [/\u017ar\u00f3d\u0142o data\b/u, ['data', 'r', 'd', 'o']],
  ])('%s', (pattern, words) => expect(shown(pattern)).toEqual(words));

  // A part of a word, what may be left out, what is in one option only, many letters, what must not stand there.
  test.each([
    /name\b/,
    /\b(?:name )?\p{L}/u,
    /\bname|\p{Lu}/u,
    /\b[a-z]ame/,
    /(?!name)\p{Lu}/u,
    /(?<=name)x/,
    /[^n]ame/,
  ])('nothing is sure of %s', (pattern) => expect(shown(pattern)).toEqual([]));
});

const PATTERNS = [
  /\bI(?:'m|\u2019m| am)\s+(?:also\s+)?(?:an?|the)\s+(?:\p{L}{1,12}\s+){0,3}?(?:chair|co-?founder|member)\b/u,
  /\b(?:we|us),?\s(?:in|at)\s+(?:the\s+)?ministry/iu,
  /(?:^|[,;]\s+)as\s+an?\s+(?<what>[^,.]{2,20}),\s+we\b/u,
  /\bwe(?:'re)?\s+(?:ask|task)s?\b|\bin the chair\b/iu,
  /(?:my\s+){0,2}chair\b/u,
  /\bI\s+(?:am\s+)+the\b/u,
];
const PIECES = [
  "I'm",
  'I',
  'am',
  'also',
  'a',
  'the',
  'chair',
  'co-founder',
  'cofounder',
  'we',
  "we're",
  'WE',
  'as',
  'a\u017fk',
  'ta\u017fk',
  'tas\u212a',
  'my',
  'Ana',
  'us',
  'in',
  'at',
  'ministry',
  '\u00e7at',
];

// What is left out can not match: else rules would be lost without a sign of it.
test('the rules in a text hold every rule that matches', () => {
  const rules = new CuedPatterns(PATTERNS, (pattern) => [pattern]);
  const gap = fc.constantFrom(' ', ' ', ' ', ', ', '\n', '. ', '-');
  const text = fc.array(fc.tuple(fc.constantFrom(...PIECES), gap), { maxLength: 12 });
  let matches = 0;
  fc.assert(
    fc.property(text, (pieces) => {
      const words = pieces.flat().join('');
      const matching = PATTERNS.filter((pattern) => pattern.test(words));
      matches += matching.length;
      expect(rules.in(words)).toEqual(expect.arrayContaining(matching));
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(matches).toBeGreaterThan(100);
});

test('the rules keep their order, and those without their words stay out', () => {
  const rules = new CuedPatterns(['\\bthe chair\\b', '\\bpanel', '\\bchair\\b'], (source) => [new RegExp(source)]);
  expect(rules.in('The chair of the panellists')).toEqual(['\\bthe chair\\b', '\\bpanel', '\\bchair\\b']);
  expect(rules.in('A chair')).toEqual(['\\bchair\\b']);
  expect(rules.in('')).toEqual([]);
});

test('a pattern asked by its words', () => {
  const pattern = new CuedPattern(/\bgo ahead[.!]/);
  expect(pattern.test('Please go ahead.')).toBe(true);
  expect(pattern.test('Go a head.')).toBe(false);
  expect(pattern.test('go, ahead')).toBe(false);
});
