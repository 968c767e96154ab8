import { expect, test } from 'vitest';
import { lessonsIn, lessonsOf } from './transcript-of.ts';

test('an announcement is quoted with the sentence that holds the content, which makes the summary', () => {
  const [lesson, ...others] = lessonsOf(
    "That was the first lesson.  If you're patient, the ministry listens.  Next slide.",
  );
  expect(others).toEqual([]);
  expect(lesson?.quote).toBe("That was the first lesson.  If you're patient, the ministry listens.");
  expect(lesson).toMatchObject({ kind: 'LESSON', summary: "If you're patient, the ministry listens." });
});

test('an announcement without content beside it is no lesson', () => {
  expect(lessonsOf('That was the first lesson.')).toEqual([]);
  expect(lessonsOf('My question is to the gentleman from the ministry.')).toEqual([]);
});

test('a passage takes along the short sentence that gives its reason', () => {
  const words = 'We must involve the operators from the start.  Otherwise, they will not cooperate.';
  expect(lessonsOf(words).map(({ quote }) => quote)).toEqual([words]);
});

test('no passage goes over a note, and none quotes it', () => {
  const text = [
    '>> ANA PEREIRA: We should publish the data of all networks.',
    '',
    '(laughter)',
    '',
    'Otherwise nobody can trust the figures of the regulator.',
  ].join('\n');
  for (const { quote } of lessonsIn(text)) expect(quote).not.toContain('laughter');
});

test('lines wrapped at a fixed width are read as one sentence', () => {
  const text = '>>ANA PEREIRA:   I would recommend every registry\n to sign its zone\n before the next audit.\n';
  expect(lessonsIn(text)).toMatchObject([
    {
      quote: 'I would recommend every registry\n to sign its zone\n before the next audit.',
      summary: 'I would recommend every registry to sign its zone before the next audit.',
    },
  ]);
});

test('what a speaker says twice is kept once, where it is clearest', () => {
  const text = [
    '>> ANA PEREIRA: Governments should publish the contracts of the fund.',
    '>> OLE LUND: Hm.',
    '>> ANA PEREIRA: So I would strongly recommend that governments should publish the contracts of the fund.',
  ].join('\n\n');
  expect(lessonsIn(text)).toMatchObject([{ turn: 3, kind: 'RECOMMENDATION' }]);
});

test('ids count in the order of the source', () => {
  const text =
    '>> ANA PEREIRA: Governments should publish the contracts of the fund. The main problem is that the regulator has no staff.';
  expect(lessonsIn(text, 'igf-2030-main.txt').map(({ id }) => id)).toEqual([
    'igf-2030-main/l001',
    'igf-2030-main/l002',
  ]);
});
