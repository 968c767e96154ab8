import neo4j from 'neo4j-driver';
import { expect, inject, onTestFinished, test } from 'vitest';
import { isUnavailable } from '../../src/api/unavailable.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { openStore } from '../../src/graph/store.ts';
import type { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';

test('an index that an interrupted constraint left behind does not stand in its way', async () => {
  const { uri, user, password } = inject('neo4j');
  const store = await openStore(inject('neo4j'));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  onTestFinished(async () => {
    await driver.close();
    await store.close();
  });
  await prepareGraph(store, []);
  await driver.executeQuery('DROP CONSTRAINT event_id');
  await driver.executeQuery('CREATE INDEX event_id FOR (n:Event) ON (n.id)');

  await prepareGraph(store, []);
  const { records } = await driver.executeQuery(
    "SHOW CONSTRAINTS YIELD name, type WHERE name = 'event_id' RETURN type",
  );
  expect(records.map((record) => record.get('type'))).toEqual(['UNIQUENESS']);
});

test('while the indexes of search are not there, clients are told to come again', async () => {
  const store = await openStore(inject('neo4j'));
  onTestFinished(() => store.close());
  await prepareGraph(store, []);
  await store.write((tx) => tx.run('server/drop-index', { name: 'search_text' }));
  const search = () =>
    store.read('read/search', { query: 'trust', misspelt: 'trust~2', scopes: ['Turn'], first: 0, after: null });
  const problem = await search().catch((error: BpfGraphError) => error);
  expect(isUnavailable(problem as BpfGraphError)).toBe(true);

  await prepareGraph(store, []);
  expect(await search()).toMatchObject([{ misspelt: expect.any(Boolean) }]);
});
