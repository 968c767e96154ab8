import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { messagesOf } from './batch.ts';
import { foundIn } from './named-things.ts';
import { type Change, recordChange } from './record-change.ts';
import type { Row, SessionRows } from './rows.ts';
import { type SettledPeople, settlePeople } from './settle-people.ts';
import {
  DERIVE_STATEMENTS,
  FINGERPRINTS_STATEMENT,
  LOAD_STATEMENTS,
  LOCK_STATEMENT,
  NAMED_STATEMENT,
  REMOVE_STATEMENTS,
  SOURCE_STATEMENTS,
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

/** Who writes, and what is decided thereby. */
export interface Loading {
  /** To be written down; left out where nobody keeps count, as on the command line. */
  readonly change?: Change;
  /** The curation file that the graph is to keep of the session, in place of the one before. */
  readonly keeps?: string;
}

/**
 * Write one session in one transaction: all of it or nothing. A session that is there with the same digest is left alone;
 * one that is there with another is replaced, and with it exactly what only it named. The graph is then the same as one into
 * which its sessions were loaded for the first time, in any order.
 * @throws STORE_FAILED where somebody has decided something about the session since its rows were made
 */
export async function loadSession(store: WriteStore, rows: SessionRows, loading: Loading = {}): Promise<LoadOutcome> {
  const [outcome] = await loadSessions(store, [rows], loading);
  return outcome as LoadOutcome;
}

/**
 * Write several sessions as above, all in one transaction, which is several times quicker than one after the other.
 * @param sessions of different ids; one alone where something is decided
 * @returns what became of each, in their order
 */
export async function loadSessions(
  store: WriteStore,
  sessions: readonly SessionRows[],
  { change, keeps }: Loading = {},
): Promise<LoadOutcome[]> {
  const known = await present(store.read, sessions);
  const isUnchanged = sessions.every((one) => isCurrent(one, known) && isNoted(one, known));
  if (isUnchanged && keeps === undefined) return sessions.map(() => 'unchanged');
  return store.write(async (tx) => {
    await tx.run(`load/${LOCK_STATEMENT}`);
    await checkKept(tx, sessions);
    // Asked again: another writer may have been quicker.
    const there = await present(tx.run, sessions);
    const changed = sessions.filter((one) => !isCurrent(one, there));
    const before: Named[] = [];
    for (const { session } of changed) if (there.has(session)) before.push(...(await removeSession(tx, session)));
    const settled = await settlePeople(tx, entitiesOf(before), changed);
    await sendAll(tx, settled.sessions);
    await derive(tx, before, settled);
    // Read from something else that says the same: the next decision is to build on that.
    await replaceSources(
      tx,
      sessions.filter((one) => isCurrent(one, there) && !isNoted(one, there)),
    );
    const noted = sessions.flatMap(({ session, fingerprint }) => (fingerprint ? [{ session, fingerprint }] : []));
    if (noted.length > 0) await tx.run(`load/${FINGERPRINTS_STATEMENT}`, { sessions: noted });
    const decided = sessions.filter(({ kept }) => keeps !== undefined && keeps !== kept);
    for (const { session } of decided) await tx.run('curation/keep', { session, yaml: keeps });
    if (change !== undefined)
      for (const { session, digest } of new Set([...changed, ...decided])) {
        const action = keeps === undefined ? 'INGEST_TRANSCRIPT' : 'CURATE_SESSION';
        await recordChange(tx, change, { action, session, before: there.get(session)?.digest ?? null, after: digest });
      }
    return sessions.map((one) => {
      if (isCurrent(one, there)) return 'unchanged';
      return there.has(one.session) ? 'replaced' : 'added';
    });
  });
}

/** Write what sessions say: a message is made and sent while the server is at work on the one before. */
async function sendAll(tx: WriteTransaction, sessions: readonly SessionRows[]): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const statement of LOAD_STATEMENTS)
    for (const message of messagesOf(statement, sessions)) {
      const sent = tx.run(`load/${statement}`, message);
      // Where the one before fails, this one fails too, and nobody waits for it.
      sent.catch(() => undefined);
      await before;
      before = sent;
    }
  await before;
}

async function replaceSources(tx: WriteTransaction, sessions: readonly SessionRows[]): Promise<void> {
  for (const { session } of sessions) await tx.run(`remove/${SOURCE_STATEMENTS.remove}`, { session });
  for (const message of messagesOf(SOURCE_STATEMENTS.load, sessions))
    await tx.run(`load/${SOURCE_STATEMENTS.load}`, message);
}

/** What is kept must be what the rows were made with: from here on writers take turns. */
async function checkKept(tx: WriteTransaction, sessions: readonly SessionRows[]): Promise<void> {
  const made = sessions.filter(({ kept }) => kept !== undefined);
  if (made.length === 0) return;
  const rows = await tx.run<KeptRow>('curation/decisions', { sessions: made.map(({ session }) => session) });
  const found = new Map(rows.map(({ session, yaml }) => [session, yaml]));
  for (const { session, kept } of made)
    if ((found.get(session) ?? null) !== kept)
      throw new BpfGraphError('STORE_FAILED', `somebody decided about ${session} at the same time`, 'Try again.');
}

/** A row of `curation/decisions`. */
export interface KeptRow extends Row {
  readonly session: string;
  readonly yaml: string;
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
    const before = await removeSession(tx, session);
    await derive(tx, before, await settlePeople(tx, entitiesOf(before), []));
    if (change !== undefined) {
      const digests = { before: there.digest, after: null };
      await recordChange(tx, change, { action: 'DELETE_SESSION', session, ...digests });
    }
    return true;
  });
}

async function removeSession(tx: WriteTransaction, session: string): Promise<Named[]> {
  const named = await tx.run<Named & Row>(`remove/${NAMED_STATEMENT}`, { session });
  const entities = entitiesOf(named);
  for (const statement of REMOVE_STATEMENTS) await tx.run(`remove/${statement}`, { session, entities });
  return named;
}

function entitiesOf(named: readonly Named[]): string[] {
  return named.flatMap(({ entities }) => entities);
}

/** Bring together what sessions say of shared things: of those that the loaded ones name and those that the removed ones named. */
async function derive(
  tx: WriteTransaction,
  before: readonly Named[],
  { sessions: loaded, moved }: SettledPeople,
): Promise<void> {
  const entities = new Set([...entitiesOf(before), ...moved, ...foundIn(loaded)]);
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
