import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { CONNECT_MS, driverFor, isRouted, type StoreAddress, sessionOn } from './driver.ts';
import { Pinger } from './pinger.ts';
import { plainValue } from './plain-value.ts';
import { statement } from './statement.ts';
import { connectionProblem, queryProblem } from './store-problem.ts';

/** One row of an answer: a column a property, values as plain JSON (integers as numbers, dates as ISO 8601 strings). */
export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** Statements of one write transaction: all of them count, or none. */
export interface WriteTransaction {
  run<R extends Row = Row>(name: string, parameters?: Parameters): Promise<R[]>;
}

export interface ReadOptions {
  /** Neo4j ends the statement by itself when it takes longer. */
  readonly timeoutMs?: number;
  /** Once it aborts, Neo4j is told to end the statement, and the read fails with INTERRUPTED. */
  readonly signal?: AbortSignal;
  /** A state as `state` names them: the statement is begun when all that was committed by then can be read. */
  readonly after?: string | null;
  /** Told of the state at the end of the statement; null where none can be told, as of one that failed. */
  readonly onState?: (state: string | null) => void;
}

/** The connection to the graph. Statements are named files of `cypher/`, so an error can name its query. */
export interface Store {
  readonly address: { readonly uri: string; readonly user: string; readonly database: string | undefined };
  /** Version of the server, `5.26.30`. */
  readonly version: string;
  /** A read in a read transaction, tried again when the server asks for it. */
  read<R extends Row = Row>(name: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>;
  /**
   * Names the state of the database: another name after each transaction that anybody commits, and after nothing else. Null where
   * it has none, as in a cluster (`neo4j://`), whose members may be in different states.
   */
  state(options?: Pick<ReadOptions, 'timeoutMs'>): Promise<string | null>;
  /** Fails where the server does not answer, within seconds. By a connection of its own, so that it waits for no statement. Not tried again. */
  ping(): Promise<void>;
  /** The rows of a read one after the other, for answers too large to hold. Not tried again. */
  stream<R extends Row = Row>(name: string, parameters?: Parameters): AsyncGenerator<R>;
  /** Many statements in one write transaction. `work` runs again from its start when the server asks for it. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>;
  /** A statement that makes its own transactions (`CALL { … } IN TRANSACTIONS`) or changes the schema. Not tried again. */
  runAlone<R extends Row = Row>(name: string, parameters?: Parameters): Promise<R[]>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Told of every statement sent, retries too: how tests prove that a request costs a fixed number. */
  readonly onStatement?: (name: string) => void;
  /** The version of a server that has just answered a query under this address: it is not asked again. */
  readonly knownVersion?: string;
}

/** The oldest version whose Cypher the statements are written for: `CALL (variable) { … }` came with 5.23, 5.26 is the LTS line. */
export const OLDEST_VERSION = '5.26';

/**
 * Connect and make sure that the store can be used: it answers, the user may enter, the version is new enough, the database is there.
 * @throws STORE_WRONG_SCHEME, STORE_UNREACHABLE, STORE_WRONG_PASSWORD, STORE_TOO_OLD, STORE_DATABASE_MISSING
 */
export async function openStore(address: StoreAddress, options: StoreOptions = {}): Promise<Store> {
  const driver = driverFor(address);
  try {
    const version = options.knownVersion ?? (await withinTime(checkServer(driver, address), address));
    return storeOn(driver, address, version, options);
  } catch (error) {
    await driver.close();
    throw connectionProblem(error, address);
  }
}

/** @returns the version */
async function checkServer(driver: Driver, address: StoreAddress): Promise<string> {
  // A plain session and no transaction function: those try again for seconds what will not get better.
  const session = sessionOn(driver, address, neo4j.session.READ);
  try {
    const { records } = await session.run(statement('server/version'));
    const version = String(records[0]?.get('version') ?? '');
    if (isOlder(version, OLDEST_VERSION)) {
      throw new BpfGraphError(
        'STORE_TOO_OLD',
        `Neo4j at ${address.uri} is version ${version || 'unknown'}, ${OLDEST_VERSION} or later is needed`,
        'Upgrade that server, or unset NEO4J_URI to use the embedded one',
      );
    }
    return version;
  } finally {
    await session.close();
  }
}

/** `5.26.30`, `2025.10.1`, `5.27-aura`: by year and month or by major and minor, the numbers compare the same way. */
export function isOlder(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

async function withinTime<T>(work: Promise<T>, address: StoreAddress): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    const error = new Error(`no answer from ${address.uri} within ${CONNECT_MS / 1000} s`);
    timer = setTimeout(() => fail(error), CONNECT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Where the time was up, the work fails later by itself; nobody waits for it any more.
    work.catch(() => undefined);
  }
}

function storeOn(driver: Driver, address: StoreAddress, version: string, options: StoreOptions): Store {
  // One server alone has always seen what it has written.
  const bookmarks = isRouted(address) ? neo4j.bookmarkManager() : null;
  const pinger = new Pinger(address);
  const withSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    after: string | null = null,
  ): Promise<T> => {
    const session = sessionOn(driver, address, mode, bookmarks, after);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const run = async <R extends Row>(name: string, ask: (text: string) => PromiseLike<QueryResult>): Promise<R[]> => {
    const text = statement(name);
    options.onStatement?.(name);
    try {
      const { records } = await ask(text);
      return records.map((record) => plainValue(record.toObject()) as R);
    } catch (error) {
      throw nameQuery(error, name);
    }
  };
  const bounded = (limit: { timeoutMs?: number } = {}) =>
    limit.timeoutMs === undefined ? {} : { timeout: limit.timeoutMs };

  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw queryProblem(error, address);
    }
  };

  return {
    address: { uri: address.uri, user: address.user, database: address.database },
    version,
    read: <R extends Row>(
      name: string,
      parameters: Parameters = {},
      { signal, after, onState = () => undefined, ...limit }: ReadOptions = {},
    ) => {
      // There and back once. A transaction of its own goes there and back three times, which is worth it for what is tried again only.
      const once = async (session: Session) => {
        const rows = run<R>(name, (text) => session.run(text, parameters, bounded(limit)));
        const read = await unlessAborted(session, rows, signal);
        onState(stateAt(session, address));
        return read;
      };
      const work = (transaction: ManagedTransaction) => run<R>(name, (text) => transaction.run(text, parameters));
      const again = (session: Session) => unlessAborted(session, session.executeRead(work, bounded(limit)), signal);
      const read = withSession(neo4j.session.READ, once, after).catch((error: unknown) => {
        onState(null);
        if (signal?.aborted || !(error instanceof Error && neo4j.isRetryableError(error))) throw error;
        return withSession(neo4j.session.READ, again);
      });
      return told(read);
    },
    state: (limit) => told(withSession(neo4j.session.READ, stateOf(address, options, bounded(limit)))),
    stream: async function* <R extends Row>(name: string, parameters: Parameters = {}) {
      const session = sessionOn(driver, address, neo4j.session.READ, bookmarks);
      options.onStatement?.(name);
      try {
        for await (const record of session.run(statement(name), parameters)) yield plainValue(record.toObject()) as R;
      } catch (error) {
        throw queryProblem(nameQuery(error, name), address);
      } finally {
        await session.close();
      }
    },
    write: (work, limit) => {
      const inTransaction = (transaction: ManagedTransaction) =>
        work({ run: (name, parameters = {}) => run(name, (text) => transaction.run(text, parameters)) });
      return told(withSession(neo4j.session.WRITE, (session) => session.executeWrite(inTransaction, bounded(limit))));
    },
    runAlone: <R extends Row>(name: string, parameters: Parameters = {}) =>
      told(withSession(neo4j.session.WRITE, (session) => run<R>(name, (text) => session.run(text, parameters)))),
    ping: () => told(pinger.ping()),
    close: async () => void (await Promise.all([driver.close(), pinger.close()])),
  };
}

/**
 * What any statement is answered with besides its rows: a bookmark, which names the last transaction that the server has committed.
 * (Neo4j Driver Manual, "Coordinate parallel transactions".)
 */
function stateOf(address: StoreAddress, { onStatement }: StoreOptions, limit: { timeout?: number }) {
  return async (session: Session): Promise<string | null> => {
    if (isRouted(address)) return null;
    onStatement?.('server/ready');
    await session.run(statement('server/ready'), {}, limit);
    return stateAt(session, address);
  };
}

/** At the end of the last statement of this session. */
function stateAt(session: Session, address: StoreAddress): string | null {
  return isRouted(address) ? null : session.lastBookmarks().join() || null;
}

/** To close a session with a statement under way makes the driver reset the connection, which ends the statement in Neo4j too. */
async function unlessAborted<T>(session: Session, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return work;
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, fail) => {
    abort = () => {
      fail(new BpfGraphError('INTERRUPTED', 'nobody waits for the answer any more', 'Ask again'));
      void session.close().catch(() => undefined);
    };
  });
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  // Whichever comes second is of no interest.
  work.catch(() => undefined);
  aborted.catch(() => undefined);
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** The driver's own error must come through as it is, or the driver would not see that it may try again: only mark it. */
function nameQuery(error: unknown, name: string): unknown {
  if (error instanceof Error) Object.assign(error, { statementName: name });
  return error;
}
