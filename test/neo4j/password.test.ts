import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeOf, makeHome } from '../../src/neo4j/home.ts';
import { readOrMakePassword, writeInitialPassword } from '../../src/neo4j/password.ts';
import { temporaryFolder } from '../support/temporary.ts';

function newHome() {
  const home = homeOf(temporaryFolder());
  makeHome(home);
  return home;
}

test('is made up once, for this user alone to read', () => {
  const home = newHome();
  const password = readOrMakePassword(home);
  expect(password).toMatch(/^[\w-]{32}$/);
  expect(readOrMakePassword(home)).toBe(password);
  expect(readOrMakePassword(newHome())).not.toBe(password);
  expect(statSync(home.passwordFile).mode & 0o777).toBe(0o600);
});

test('is told to Neo4j as a salted hash', () => {
  const home = newHome();
  const password = readOrMakePassword(home);
  writeInitialPassword(home, password);
  const file = join(home.data, 'dbms/auth.ini');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/);
  expect(text).not.toContain(password);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a new one is not made up for databases that know another', () => {
  const home = newHome();
  readOrMakePassword(home);
  mkdirSync(join(home.data, 'databases/system'), { recursive: true });
  rmSync(home.passwordFile);
  expect(() => readOrMakePassword(home)).toThrow(/password file .* is gone/);
});
