import { expect, test } from 'vitest';
import { highlightNames, highlightSentences } from '../../src/api/search/highlights.ts';
import { isNear } from '../../src/api/search/is-near.ts';
import { asMisspelt, asTyped, searchWords } from '../../src/api/search/search-words.ts';

const typed = (text: string) => asTyped(searchWords(text));
const misspelt = (text: string) => asMisspelt(searchWords(text));

test('asks for every word; a longer one with a letter wrong, a long one with two', () => {
  expect(typed('UN Budapest vote')).toBe('un AND budapest AND vote');
  expect(misspelt('UN Budapest vote')).toBe('un AND (budapest^4 OR budapest~2) AND (vote^4 OR vote~1)');
});

test('lets nothing through that Lucene would read as an operator', () => {
  for (const query of [typed, misspelt]) {
    expect(query('a* OR "b":c\\ (d) [e TO f] -g +h ~i')).toBe('b AND c AND d AND e AND f AND g AND h AND i');
  }
});

test('leaves out words that the index leaves out', () => {
  expect(typed('the Treaty with them')).toBe('treaty AND them');
  expect(typed('the')).toBe('the');
});

test.each(['', ' ?!', 'x'.repeat(201)])('refuses %j', (text) => {
  expect(() => searchWords(text)).toThrow('Argument "text" must be 1 to 200 characters');
});

test.each([
  ['tretay', 'treaty', 1, true],
  ['capcaity', 'capacity', 1, true],
  ['goverment', 'government', 1, true],
  ['goevrnmnet', 'government', 2, true],
  ['goevrnmnet', 'government', 1, false],
  ['cert', 'certain', 2, false],
  ['cat', 'act', 1, true],
])('%s is %s with %d slips: %s', (word, meant, slips, near) => {
  expect(isNear(word, meant, slips)).toBe(near);
});

const parts = (found: { parts: readonly { text: string; isMatch: boolean }[] } | undefined) =>
  found?.parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

test('marks what was looked for, whatever its ending, in the sentences that hold most of it', () => {
  const text = 'A process began. Two processes, two forums. No word of it here. The forum’s processes.';
  const words = { words: searchWords('process forum'), misspelt: false };
  const found = highlightSentences(words, text, 100, 2);
  expect(found.map(parts)).toEqual(['Two [processes], two [forums].', 'The [forum’s] [processes].']);
  expect(found.map(({ start }) => start)).toEqual([100 + text.indexOf('Two'), 100 + text.indexOf('The forum')]);
});

test('marks the forms of a name, with letters wrong where that was needed', () => {
  const names = ['Budapest Convention', 'Convention on Cybercrime', 'CETS 185'];
  const sought = searchWords('conventoin');
  expect(highlightNames({ words: sought, misspelt: false }, names, 5)).toEqual([]);
  expect(highlightNames({ words: sought, misspelt: true }, names, 5).map(parts)).toEqual([
    'Budapest [Convention]',
    '[Convention] on Cybercrime',
  ]);
});
