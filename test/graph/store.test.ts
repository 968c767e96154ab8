import { expect, test } from 'vitest';
import { statement } from '../../src/graph/statement.ts';
import { isOlder } from '../../src/graph/store.ts';

test('versions compare by number, by major and minor as by year and month', () => {
  expect(['5.25.9', '4.4.0', '5.5.0', ''].filter((version) => !isOlder(version, '5.26'))).toEqual([]);
  expect(['5.26.0', '5.26.30', '5.27-aura', '2025.10.1'].filter((version) => isOlder(version, '5.26'))).toEqual([]);
});

test('a statement is read with its header', () => {
  expect(statement('server/ready')).toMatch(/^\/\/ Does the database answer\?[\s\S]*RETURN 1 AS answer\n$/);
});

test('a statement that is not there is named with its file', () => {
  expect(() => statement('server/nothing')).toThrow(/"server\/nothing" cannot be read from .*nothing\.cypher/);
  expect(() => statement('../package')).toThrow(/not the name of a statement/);
});
