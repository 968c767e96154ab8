import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testAddress } from '../support/store.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed } from './load-seed.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed);
});
afterAll(() => graph.stop());

const CYPHER = join(import.meta.dirname, '../../cypher');
const byKey = readdirSync(join(CYPHER, 'read'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => `read/${file}`)
  .filter((file) => /\$keys\b|\$entity\b/.test(readFileSync(join(CYPHER, file), 'utf8')))
  .sort();

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}
const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

const SCANS = /^(?:AllNodesScan|NodeByLabelScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan)/;

test.each(byKey)('%s reaches what it is asked for by an index', async (file) => {
  const address = testAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const text = readFileSync(join(CYPHER, file), 'utf8').replace(/^\/\/.*$/gm, '');
    const parameters = {
      type: 'ECHOES',
      keys: ['gfce'],
      first: 5,
      after: null,
      sessions: null,
      kinds: null,
      minConfidence: 0,
      entity: 'gfce',
    };
    if (/key\[0\]/.test(text)) Object.assign(parameters, { keys: [['academia', 'gfce']] });
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, {
      database: address.database ?? 'neo4j',
    });
    const used = operators(summary.profile as unknown as Plan);
    expect(used.filter((operator) => SCANS.test(operator))).toEqual([]);
    expect(used.some((operator) => /Index|NodeById/.test(operator))).toBe(true);
  } finally {
    await driver.close();
  }
});
