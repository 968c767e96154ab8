import neo4j, { type BookmarkManager, type Config, type Driver, type Session } from 'neo4j-driver';
import { wrongScheme } from './store-problem.ts';

/** Where the graph lies and who asks. */
export interface StoreAddress {
  /** `bolt://`, `neo4j://` (routing), each with `+s` or `+ssc` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database when left out. */
  readonly database?: string | undefined;
}

/** Nobody waits longer than this for a connection, whatever hangs. */
export const CONNECT_MS = 8_000;
/** How long a transaction is tried again after a deadlock or a change of leader. */
const RETRY_MS = 15_000;
const SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i;

/**
 * The driver for an address. It connects when it is first used.
 * @throws STORE_WRONG_SCHEME
 */
export function driverFor(address: StoreAddress, config: Config = {}): Driver {
  if (!SCHEMES.test(address.uri)) throw wrongScheme(address);
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      // Counts and offsets stay far below 2^53.
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS - 3_000,
      connectionAcquisitionTimeout: CONNECT_MS - 1_000,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'bpf-graph',
      telemetryDisabled: true,
      ...config,
    });
  } catch (error) {
    throw wrongScheme(address, error);
  }
}

/**
 * @param bookmarks of what was written before, which the member of a cluster that answers must have seen
 * @param after a state that it must have reached
 */
export function sessionOn(
  driver: Driver,
  address: StoreAddress,
  mode: 'READ' | 'WRITE',
  bookmarks: BookmarkManager | null = null,
  after: string | null = null,
): Session {
  const database = address.database === undefined || address.database === '' ? {} : { database: address.database };
  const causal = bookmarks === null ? {} : { bookmarkManager: bookmarks };
  return driver.session({
    ...database,
    ...causal,
    ...(after === null ? {} : { bookmarks: after }),
    defaultAccessMode: mode,
  });
}

/** In a cluster the members may be in different states. */
export function isRouted({ uri }: Pick<StoreAddress, 'uri'>): boolean {
  return /^neo4j(?:\+s|\+ssc)?:/i.test(uri);
}
