import { expect, test } from 'vitest';
import { narrowMarks, withNarrowMarks } from '../../src/text/narrow-marks.ts';

const TEXTS = [
  'I\u2019m Ana Al\u2011Rashid \u2013 hello',
  "I'm Ana",
  '\u201cAna\u201d \u2026',
  'Ana \u0141uczak\u2019s',
];

test('a pattern finds in narrow marks what it finds in the marks', () => {
  for (const pattern of [
    "I(?:'|\\u2019)m",
    '\\p{L}+[-\\u2010\\u2011]\\p{L}+',
    '[\\u2013\\u2014]',
    '\\u201c[^\\u201d]+\\u201d',
    '\\p{L}\\u2019s',
  ])
    for (const text of TEXTS) {
      const found = new RegExp(withNarrowMarks(pattern), 'u').exec(narrowMarks(text));
      const plain = new RegExp(pattern, 'u').exec(text);
      expect(found?.index, `${pattern} in ${text}`).toBe(plain?.index);
      expect(found?.[0].length).toBe(plain?.[0].length);
    }
});

test('texts without marks stay as they are, and all keep their length', () => {
  expect(narrowMarks("I'm Ana")).toBe("I'm Ana");
  for (const text of TEXTS) expect(narrowMarks(text)).toHaveLength(text.length);
});
