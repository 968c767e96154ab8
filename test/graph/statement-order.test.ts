import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as order from '../../src/graph/statement-order.ts';

const FOLDER = join(import.meta.dirname, '../../cypher');

test.each([
  ['schema', [...order.SCHEMA_STATEMENTS, ...order.SEARCH_STATEMENTS, order.READY_STATEMENT]],
  ['load', [order.LOCK_STATEMENT, order.GROUPS_STATEMENT, ...order.LOAD_STATEMENTS, order.FINGERPRINTS_STATEMENT]],
  ['remove', [order.NAMED_STATEMENT, ...order.REMOVE_STATEMENTS]],
  ['people', Object.values(order.PEOPLE_STATEMENTS)],
  ['derive', Object.values(order.DERIVE_STATEMENTS)],
  ['log', [order.RECORD_STATEMENT]],
])('every statement of cypher/%s/ runs, in the order of its number', (folder, statements) => {
  const files = readdirSync(join(FOLDER, folder)).sort();
  expect(statements.map((name) => `${name}.cypher`)).toEqual(files);
});

test('every file of cypher/ is a statement that begins with what it answers', () => {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const strange = entries.filter(({ name, parentPath }) => {
    return !name.endsWith('.cypher') || !/^\/\/ \S/.test(readFileSync(join(parentPath, name), 'utf8'));
  });
  expect(entries.length).toBeGreaterThan(0);
  expect(strange.map(({ parentPath, name }) => join(parentPath, name))).toEqual([]);
});
