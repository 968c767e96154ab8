import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishReplacing, holdsDatabase, replaceDatabase } from '../../src/neo4j/replace-database.ts';
import { temporaryFolder } from '../support/temporary.ts';

const PARTS = ['databases/neo4j', 'transactions/neo4j'];

function dataOf(words: string): string {
  const folder = temporaryFolder();
  for (const part of PARTS) {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, 'file'), words);
  }
  return folder;
}

const wordsIn = (data: string) => PARTS.map((part) => readFileSync(join(data, part, 'file'), 'utf8'));

test('the one takes the place of the other, and of nothing', () => {
  const data = dataOf('old');
  replaceDatabase(data, dataOf('new'));
  expect(wordsIn(data)).toEqual(['new', 'new']);
  const empty = temporaryFolder();
  expect(holdsDatabase(empty)).toBe(false);
  replaceDatabase(empty, dataOf('new'));
  expect(wordsIn(empty)).toEqual(['new', 'new']);
  expect([...readdirSync(data), ...readdirSync(empty)]).not.toContain('replaced');
});

// The moves of `replaceDatabase`, cut off after each one.
test.each([
  [0, 'old'],
  [1, 'old'],
  [2, 'old'],
  [3, 'old'],
  [4, 'new'],
])('killed after %i of its four moves, the %s one is whole', (moves, expected) => {
  const data = dataOf('old');
  const from = dataOf('new');
  const [store = '', transactions = ''] = PARTS;
  const old = join(data, 'replaced');
  for (const folder of ['databases', 'transactions']) mkdirSync(join(old, folder), { recursive: true });
  const steps = [
    [join(data, store), join(old, store)],
    [join(data, transactions), join(old, transactions)],
    [join(from, transactions), join(data, transactions)],
    [join(from, store), join(data, store)],
  ] as const;
  for (const [before, after] of steps.slice(0, moves)) renameSync(before, after);
  finishReplacing(data);
  expect(wordsIn(data)).toEqual([expected, expected]);
  expect(readdirSync(data)).not.toContain('replaced');
});
