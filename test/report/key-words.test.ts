import { expect, test } from 'vitest';
import { keyWords } from '../../src/report/key-words.ts';

test.each([
  ['So, and we have to start early.', 'we have to start early.'],
  ['Like I said, this is possible.', 'Like I said, this is possible.'],
  ['And so on.', 'And so on.'],
])('%s is quoted as %s', (quote, text) => {
  expect(keyWords(quote, quote)).toEqual({ text, cut: false });
});

test('a short passage is quoted whole, a long one around the sentence of its summary, always verbatim', () => {
  const filler = (word: string): string => `${Array.from({ length: 40 }, () => word).join(' ')}.`;
  const quote = `${filler('before')}  Trust takes time.  ${filler('after')}`;
  expect(keyWords('Trust takes time.  It does.', 'Trust takes time.').text).toBe('Trust takes time.  It does.');
  const { text } = keyWords(quote, 'Trust takes time.');
  expect(quote).toContain(text);
  expect(text).toContain('Trust takes time.');
  expect(text).not.toContain('after');
});

test('a long sentence is quoted to its end, where what matters may stand; not what the captioner noted between sentences', () => {
  const long = `We ask for ${Array.from({ length: 100 }, () => 'very').join(' ')} open doors.`;
  expect(keyWords(long, long)).toEqual({ text: long, cut: false });
  expect(keyWords('I say this. (Ana speaking).  Trust takes time.', 'Trust takes time.').text).toBe(
    'Trust takes time.',
  );
});

test('a sentence that nobody could follow ends at a comma, and says that it goes on', () => {
  const part = Array.from({ length: 30 }, () => 'word').join(' ');
  const { text, cut } = keyWords(`${part}, ${part}, ${part}, ${part}, ${part}.`, part);
  expect([text, cut]).toEqual([`${part}`.concat(`, ${part}`).slice(0, text.length), true]);
  expect(text.endsWith('word')).toBe(true);
});
