import { inject } from 'vitest';
import type { StoreAddress } from '../../src/graph/driver.ts';
import { openStore, type Store, type StoreOptions } from '../../src/graph/store.ts';

/** Where the one Neo4j of this test run answers. */
export function testAddress(): StoreAddress {
  return inject('neo4j');
}

/** A connection to the one Neo4j of this test run. Close it in `afterAll`. */
export async function openTestStore(options: StoreOptions = {}): Promise<Store> {
  return openStore(testAddress(), options);
}

/** Remove every node and relationship: call it in `beforeAll`, as the files of a run share one database. */
export async function emptyGraph(store: Store): Promise<void> {
  await store.runAlone('server/clear');
}
