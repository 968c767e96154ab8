import { messagesOf } from './batch.ts';
import { foundIn } from './named-things.ts';
import { type Change, recordChange } from './record-change.ts';
import type { Row, SessionRows } from './rows.ts';
import {
  DERIVE_STATEMENTS,
  FINGERPRINTS_STATEMENT,
  LOAD_STATEMENTS,
  LOCK_STATEMENT,
  NAMED_STATEMENT,
  REMOVE_STATEMENTS,
} from './statement-order.ts';
import type { Store, WriteTransaction } from './store.ts';
import { knownLinks, linkRow, type ThingLinks } from './thing-links.ts';

type WriteStore = Pick<Store, 'read' | 'write'>;

export type LoadOutcome = 'added' | 'replaced' | 'unchanged';

/** Ids of what a session says something of, and other sessions may too. */
interface Named {
  readonly entities: readonly string[];
  readonly events: readonly string[];
}

// Ids a statement.
const BATCH = 2000;

/**
 * Write one session in one transaction: all of it or nothing. A session that is there with the same digest is left alone;
 * one that is there with another is replaced, and with it exactly what only it named. The graph is then the same as one into
 * which its sessions were loaded for the first time, in any order.
 * @param change who does so, to be written down; left out where nobody keeps count, as on the command line
 */
export async function loadSession(store: WriteStore, rows: SessionRows, change?: Change): Promise<LoadOutcome> {
  const [outcome] = await loadSessions(store, [rows], change);
  return outcome as LoadOutcome;
}

/**
 * Write several sessions as above, all in one transaction, which is several times quicker than one after the other.
 * @param sessions of different ids
 * @returns what became of each, in their order
 */
export async function loadSessions(
  store: WriteStore,
  sessions: readonly SessionRows[],
  change?: Change,
): Promise<LoadOutcome[]> {
  const known = await present(store.read, sessions);
  if (sessions.every((one) => isCurrent(one, known) && isNoted(one, known))) return sessions.map(() => 'unchanged');
  return store.write(async (tx) => {
    await tx.run(`load/${LOCK_STATEMENT}`);
    // Asked again: another writer may have been quicker.
    const there = await present(tx.run, sessions);
    const changed = sessions.filter((one) => !isCurrent(one, there));
    const before: Named[] = [];
    for (const { session } of changed) if (there.has(session)) before.push(...(await removeSession(tx, session)));
    for (const statement of LOAD_STATEMENTS)
      for (const message of messagesOf(statement, changed)) await tx.run(`load/${statement}`, message);
    await derive(tx, before, changed);
    const noted = sessions.flatMap(({ session, fingerprint }) => (fingerprint ? [{ session, fingerprint }] : []));
    if (noted.length > 0) await tx.run(`load/${FINGERPRINTS_STATEMENT}`, { sessions: noted });
    if (change !== undefined)
      for (const { session, digest } of changed) {
        const digests = { before: there.get(session)?.digest ?? null, after: digest };
        await recordChange(tx, change, { action: 'INGEST_TRANSCRIPT', session, ...digests });
      }
    return sessions.map((one) => {
      if (isCurrent(one, there)) return 'unchanged';
      return there.has(one.session) ? 'replaced' : 'added';
    });
  });
}

/** What is known of a session that is in the graph. */
interface Present extends Row {
  readonly session: string;
  readonly digest: string;
  readonly fingerprint: string | null;
}

async function present(
  run: WriteTransaction['run'],
  sessions: readonly SessionRows[],
): Promise<ReadonlyMap<string, Present>> {
  const rows = await run<Present>('read/session-digests', { sessions: sessions.map(({ session }) => session) });
  return new Map(rows.map((row) => [row.session, row]));
}

function isCurrent({ session, digest }: SessionRows, there: ReadonlyMap<string, Present>): boolean {
  return there.get(session)?.digest === digest;
}

function isNoted({ session, fingerprint }: SessionRows, there: ReadonlyMap<string, Present>): boolean {
  return fingerprint === undefined || there.get(session)?.fingerprint === fingerprint;
}

/**
 * Take one session out in one transaction, and with it exactly what only it named.
 * @returns whether it was there
 */
export async function deleteSession(store: WriteStore, session: string, change?: Change): Promise<boolean> {
  return store.write(async (tx) => {
    await tx.run(`load/${LOCK_STATEMENT}`);
    const [there] = await tx.run<Present>('read/session-digests', { sessions: [session] });
    if (there === undefined) return false;
    await derive(tx, await removeSession(tx, session), []);
    if (change !== undefined) {
      const digests = { before: there.digest, after: null };
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

/** Bring together what sessions say of shared things: of those that the loaded ones name and those that the removed ones named. */
async function derive(tx: WriteTransaction, before: readonly Named[], loaded: readonly SessionRows[]): Promise<void> {
  const entities = new Set([...before.flatMap((named) => named.entities), ...foundIn(loaded)]);
  const links = knownLinks(loaded);
  for (const ids of batches([...entities])) {
    await tx.run(`derive/${DERIVE_STATEMENTS.foundThings}`, { entities: ids });
    links.push(...(await tx.run<ThingLinks>(`derive/${DERIVE_STATEMENTS.foundLinks}`, { entities: ids })));
  }
  for (const things of batches(links.map(linkRow))) await tx.run(`derive/${DERIVE_STATEMENTS.links}`, { things });
  const events = new Set([...before.flatMap((named) => named.events), ...loaded.flatMap(({ rows }) => eventsIn(rows))]);
  if (events.size > 0) await tx.run(`derive/${DERIVE_STATEMENTS.events}`, { events: [...events] });
}

function eventsIn(rows: SessionRows['rows']): string[] {
  return (rows['01-event'] ?? []).map(({ id }) => String(id));
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
