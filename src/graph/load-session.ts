import type { StakeholderGroup } from '../knowledge/knowledge.ts';
import type { Row, SessionRows } from './rows.ts';
import { LOAD_STATEMENTS, REMOVE_STATEMENTS, SCHEMA_STATEMENTS } from './statement-order.ts';
import type { Store } from './store.ts';

export type LoadOutcome = 'added' | 'replaced' | 'unchanged';

// Rows a statement: a long session's turns and mentions stay within a few megabytes a message.
const BATCH = 2000;

/** Create the constraints and indexes and the stakeholder groups; does nothing where they are there. */
export async function prepareGraph(store: Store, groups: readonly StakeholderGroup[]): Promise<void> {
  for (const statement of SCHEMA_STATEMENTS) await store.write((tx) => tx.run(`schema/${statement}`));
  const rows = groups.map(({ id, name, definition, source }) => ({ id, name, definition, source }));
  await store.write((tx) => tx.run('load/00-stakeholder-groups', { rows }));
}

/**
 * Write one session in one transaction: all of it or nothing. A session that is there with the same digest is left alone;
 * one that is there with another is replaced, and with it exactly what only it named.
 */
export async function loadSession(store: Store, { session, digest, rows }: SessionRows): Promise<LoadOutcome> {
  const [known] = await store.read<{ digest: string }>('read/session-digest', { session });
  if (known?.digest === digest) return 'unchanged';
  await store.write(async (tx) => {
    for (const statement of REMOVE_STATEMENTS) await tx.run(`remove/${statement}`, { session });
    for (const statement of LOAD_STATEMENTS) {
      for (const batch of batches(rows[statement] ?? [], statement)) {
        await tx.run(`load/${statement}`, { session, rows: batch });
      }
    }
  });
  return known === undefined ? 'added' : 'replaced';
}

function* batches(rows: readonly Row[], statement: string): Generator<readonly Row[]> {
  // The aliases are gathered from the graph itself and take no rows.
  if (statement === '18-person-aliases') yield [];
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
