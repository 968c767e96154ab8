import type { StakeholderGroup } from '../knowledge/knowledge.ts';
import { type Change, recordChange } from './record-change.ts';
import type { Row, SessionRows } from './rows.ts';
import {
  DERIVE_STATEMENTS,
  EVENTS_STATEMENT,
  GROUPS_STATEMENT,
  LOAD_STATEMENTS,
  LOCK_STATEMENT,
  NAMED_STATEMENT,
  REMOVE_STATEMENTS,
  SCHEMA_STATEMENTS,
} from './statement-order.ts';
import type { Store, WriteTransaction } from './store.ts';

type WriteStore = Pick<Store, 'read' | 'write'>;

export type LoadOutcome = 'added' | 'replaced' | 'unchanged';

/** Ids of what a session says something of, and other sessions may too. */
interface Named {
  readonly entities: readonly string[];
  readonly events: readonly string[];
}

// Rows a statement: a long session's turns and mentions stay within a few megabytes a message.
const BATCH = 2000;

/** Create the constraints and indexes and the stakeholder groups; does nothing where they are there. */
export async function prepareGraph(store: Store, groups: readonly StakeholderGroup[]): Promise<void> {
  for (const statement of SCHEMA_STATEMENTS) await store.write((tx) => tx.run(`schema/${statement}`));
  const rows = groups.map(({ id, name, definition, source }) => ({ id, name, definition, source }));
  await store.write((tx) => tx.run(`load/${GROUPS_STATEMENT}`, { rows }));
}

/**
 * Write one session in one transaction: all of it or nothing. A session that is there with the same digest is left alone;
 * one that is there with another is replaced, and with it exactly what only it named. The graph is then the same as one into
 * which its sessions were loaded for the first time, in any order.
 * @param change who does so, to be written down; left out where nobody keeps count, as on the command line
 */
export async function loadSession(store: WriteStore, sessionRows: SessionRows, change?: Change): Promise<LoadOutcome> {
  const { session, digest } = sessionRows;
  const [known] = await store.read<{ digest: string }>('read/session-digest', { session });
  if (known?.digest === digest) return 'unchanged';
  return store.write(async (tx) => {
    await tx.run(`load/${LOCK_STATEMENT}`);
    // Asked again: another writer may have been quicker.
    const [present] = await tx.run<{ digest: string }>('read/session-digest', { session });
    if (present?.digest === digest) return 'unchanged';
    const before = present === undefined ? [] : await removeSession(tx, session);
    const now = await writeSession(tx, sessionRows);
    await derive(tx, [...before, now]);
    if (change !== undefined) {
      const digests = { before: present?.digest ?? null, after: digest };
      await recordChange(tx, change, { action: 'INGEST_TRANSCRIPT', session, ...digests });
    }
    return present === undefined ? 'added' : 'replaced';
  });
}

/**
 * Take one session out in one transaction, and with it exactly what only it named.
 * @returns whether it was there
 */
export async function deleteSession(store: WriteStore, session: string, change?: Change): Promise<boolean> {
  return store.write(async (tx) => {
    await tx.run(`load/${LOCK_STATEMENT}`);
    const [present] = await tx.run<{ digest: string }>('read/session-digest', { session });
    if (present === undefined) return false;
    await derive(tx, await removeSession(tx, session));
    if (change !== undefined) {
      const digests = { before: present.digest, after: null };
      await recordChange(tx, change, { action: 'DELETE_SESSION', session, ...digests });
    }
    return true;
  });
}

async function removeSession(tx: WriteTransaction, session: string): Promise<Named[]> {
  const named = await tx.run<Named & Row>(`remove/${NAMED_STATEMENT}`, { session });
  const entities = named.flatMap((some) => some.entities);
  for (const statement of REMOVE_STATEMENTS) await tx.run(`remove/${statement}`, { session, entities });
  return named;
}

async function writeSession(tx: WriteTransaction, { session, rows }: SessionRows): Promise<Named> {
  for (const statement of LOAD_STATEMENTS) {
    for (const batch of batches(rows[statement] ?? [])) {
      await tx.run(`load/${statement}`, { session, rows: batch });
    }
  }
  return { entities: idsOf(rows['05-entities']), events: idsOf(rows['01-event']) };
}

async function derive(tx: WriteTransaction, named: readonly Named[]): Promise<void> {
  for (const entities of batches([...new Set(named.flatMap((some) => some.entities))])) {
    for (const statement of DERIVE_STATEMENTS) await tx.run(`derive/${statement}`, { entities });
  }
  const events = [...new Set(named.flatMap((some) => some.events))];
  if (events.length > 0) await tx.run(`derive/${EVENTS_STATEMENT}`, { events });
}

function idsOf(rows: readonly Row[] = []): string[] {
  return rows.map(({ id }) => String(id));
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
