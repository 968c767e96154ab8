import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import type { SessionRows } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import type { StakeholderGroup } from '../../src/knowledge/knowledge.ts';
import { emptyGraph } from '../support/store.ts';
import { dumpGraph } from './dump.ts';

/** Sessions one after the other into the graph; what it holds then. */
export async function loadInOrder(store: Store, sessions: readonly SessionRows[]): Promise<string[]> {
  for (const rows of sessions) await loadSession(store, rows);
  return dumpGraph();
}

/** The same into an empty graph. */
export async function loadFresh(
  store: Store,
  groups: readonly StakeholderGroup[],
  sessions: readonly SessionRows[],
): Promise<string[]> {
  await emptyGraph(store);
  await prepareGraph(store, groups);
  return loadInOrder(store, sessions);
}
