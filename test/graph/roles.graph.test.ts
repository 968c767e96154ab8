import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { testAddress } from '../support/store.ts';

const SCRIPT = readFileSync(new URL('../../cypher/roles/analyst.cypher', import.meta.url), 'utf8');

// Community has no roles: it reads such a statement to its end before it says so, and calls a wrong one a syntax error. What the
// statements do can only be seen on Enterprise.
test('every statement of the analysts’ role is one that Neo4j knows', async () => {
  const statements = SCRIPT.replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  expect(statements.length).toBeGreaterThan(5);
  const { uri, user, password } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const codeOf = (text: string): Promise<string> =>
    driver.executeQuery(text, {}, { database: 'system' }).then(
      () => 'accepted',
      (error: unknown) => (error instanceof neo4j.Neo4jError ? error.code : String(error)),
    );
  try {
    for (const text of statements)
      expect([text, await codeOf(text)]).toEqual([text, expect.stringMatching(/Unsupported/)]);
    expect(await codeOf('GRANT MATCHES {*} ON HOME GRAPH TO analyst')).toContain('SyntaxError');
  } finally {
    await driver.close();
  }
});
