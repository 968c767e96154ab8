import { expect, test } from 'vitest';
import { searchArgument } from '../../src/api/arguments/search-argument.ts';

test('asks for every word, a longer one with one letter wrong', () => {
  expect(searchArgument('UN Budapest')).toBe('un AND (budapest^4 OR budapest~1)');
});

test('lets nothing through that Lucene would read as an operator', () => {
  expect(searchArgument('a* OR "b":c\\ (d) [e TO f]')).toBe('b AND c AND d AND e AND f');
});

test('leaves out words that the index leaves out', () => {
  expect(searchArgument('the Treaty with them')).toBe('(treaty^4 OR treaty~1) AND (them^4 OR them~1)');
  expect(searchArgument('the')).toBe('the');
});

test.each(['', ' ?!', 'x'.repeat(201)])('refuses %j', (text) => {
  expect(() => searchArgument(text)).toThrow('Argument "text" must be 1 to 200 characters');
});
