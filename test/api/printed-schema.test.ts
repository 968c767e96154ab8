import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schemaText } from '../../src/api/schema-text.ts';

/** What clients build against, committed: a change shows in review, and one that breaks clients has to be meant. */
const FILE = join(import.meta.dirname, '../../docs/schema.graphql');

const schema = buildSchema(schemaText({ writing: true }));

// PRINT_SCHEMA=yes writes the file; with PRINT_SCHEMA=breaking even where clients break.
const wish = process.env.PRINT_SCHEMA ?? '';

test('nothing that clients use is taken away or narrowed (where it must be: PRINT_SCHEMA=breaking)', () => {
  if (wish === 'breaking') return;
  const changes = findBreakingChanges(buildSchema(readFileSync(FILE, 'utf8')), schema);
  expect(changes.map(({ description }) => description)).toEqual([]);
});

test('docs/schema.graphql is the schema that is served (else: PRINT_SCHEMA=yes npm test -- test/api/printed-schema.test.ts)', () => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  if (wish !== '') writeFileSync(FILE, printed);
  expect(readFileSync(FILE, 'utf8')).toBe(printed);
});

test('a field that is taken away counts as breaking', () => {
  const before = buildSchema('type Query { a: Int b: Int }');
  expect(findBreakingChanges(before, buildSchema('type Query { a: Int }'))).toHaveLength(1);
});
