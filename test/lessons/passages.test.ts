import { expect, test } from 'vitest';
import { lessonsIn, lessonsOf } from './transcript-of.ts';

test('a sentence is a lesson by its words, and of the kind that its words are most like', () => {
  const [advice, barrier, ...others] = lessonsOf(
    'Good morning.  Governments should publish the contracts.  I had some coffee.  The problem is the price.',
  );
  expect(advice).toMatchObject({ kind: 'RECOMMENDATION', quote: 'Governments should publish the contracts.' });
  expect(barrier).toMatchObject({ kind: 'BARRIER', quote: 'The problem is the price.' });
  expect(others).toEqual([]);
});

test('says which words speak for it, and how sure it is', () => {
  const [lesson] = lessonsOf('Governments should publish the contracts.');
  expect(lesson).toMatchObject({ method: 'words:should', confidence: 0.95 });
});

test('a passage takes along the sentence beside it that is nearly a lesson', () => {
  const words = 'We should involve the operators from the start.  Otherwise, they will not cooperate.';
  expect(lessonsOf(words).map(({ quote }) => quote)).toEqual([words]);
});

test('a sentence that is only nearly a lesson is none by itself', () => {
  expect(lessonsOf('Otherwise, they will not cooperate.')).toEqual([]);
});

test('a passage has at most four sentences', () => {
  const advice = 'Governments should publish the contracts.  Regulators should visit the villages.  ';
  const words = `${advice}Donors should wait.  Operators should share masts.  Schools should buy nothing alone.`;
  expect(lessonsOf(words).map(({ quote }) => quote.split('.').length - 1)).toEqual([4, 1]);
});

test('no passage goes over a note, and none quotes it', () => {
  const text = [
    '>> ANA PEREIRA: We should publish the data of all networks.',
    '',
    '(laughter)',
    '',
    'Otherwise nobody should trust the figures of the regulator.',
  ].join('\n');
  expect(lessonsIn(text).map(({ quote }) => quote)).toEqual([
    'We should publish the data of all networks.',
    'Otherwise nobody should trust the figures of the regulator.',
  ]);
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
    '>> ANA PEREIRA: So I would recommend that governments should publish the contracts of the fund.',
  ].join('\n\n');
  expect(lessonsIn(text)).toMatchObject([{ turn: 3, kind: 'RECOMMENDATION' }]);
});

test('ids count in the order of the source', () => {
  const text =
    '>> ANA PEREIRA: Governments should publish the contracts of the fund. Thank you. The problem is that the regulator has no staff.';
  expect(lessonsIn(text, 'igf-2030-main.txt').map(({ id }) => id)).toEqual([
    'igf-2030-main/l001',
    'igf-2030-main/l002',
  ]);
});
