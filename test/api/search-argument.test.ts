import { expect, test } from 'vitest';
import { searchArgument } from '../../src/api/arguments/search-argument.ts';

test('asks for every word, a longer one with one letter wrong', () => {
  expect(searchArgument('UN Budapest')).toBe('un AND (budapest^4 OR budapest~1)');
});

test('lets nothing through that Lucene would read as an operator', () => {
  expect(searchArgument('a* OR "b":c\\ (d) [e TO f]')).toBe('a AND or AND b AND c AND d AND e AND to AND f');
});

test.each(['', ' ?!', 'x'.repeat(201)])('refuses %j', (text) => {
  expect(() => searchArgument(text)).toThrow('Argument "text" must be 1 to 200 characters');
});
