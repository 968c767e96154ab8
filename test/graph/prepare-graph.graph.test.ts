import neo4j from 'neo4j-driver';
import { expect, inject, onTestFinished, test } from 'vitest';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { openStore } from '../../src/graph/store.ts';

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
