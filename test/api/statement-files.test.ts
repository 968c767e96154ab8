import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../cypher/read');
const QUESTIONS = join(import.meta.dirname, '../../cypher/query');
const API = join(import.meta.dirname, '../../src/api');

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
const sources = readdirSync(API, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => readFileSync(join(API, file), 'utf8'))
  .join('\n');

/** Questions that the command line and the API ask with the same text. */
const shared = readdirSync(QUESTIONS).filter((file) => sources.includes(`'query/${file.replace('.cypher', '')}'`));

test('the API shares the questions of the command line', () => {
  expect(shared.length).toBeGreaterThanOrEqual(9);
});

test.each([
  ...files.map((file) => [file, join(FOLDER, file)] as const),
  ...shared.map((file) => [`query/${file}`, join(QUESTIONS, file)] as const),
])('%s says what it answers, its parameters and its columns', (_, path) => {
  const text = readFileSync(path, 'utf8');
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const named = /Parameters: .*?Returns: /.exec(header.join(' '))?.[0] ?? '';
  expect(header[0]).toMatch(/^\/\/ \S.*[.?]$|^\/\/ \S/);
  expect(header.join(' ')).toContain('Returns: ');
  const used = new Set([...text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
  for (const parameter of used) expect(named, parameter).toMatch(new RegExp(`\\b${parameter}\\b`));
});

test('no Cypher stands in the code of the API', () => {
  expect(sources).not.toMatch(/\b(?:MATCH|UNWIND|MERGE|DETACH)\b/);
});

// The digests are asked for by the loader.
test('every statement is asked for', () => {
  const unused = files
    .map((file) => `read/${file.replace(/\.cypher$/, '').replaceAll('\\', '/')}`)
    .filter((name) => name !== 'read/session-digests' && !sources.includes(`'${name}'`));
  expect(unused).toEqual([]);
});
