import DataLoader from 'dataloader';
import type { Store } from '../graph/store.ts';
import type { PageRows, PageWish } from './paging.ts';

/** All that the API needs of the graph: statements of `cypher/`, run in read mode. */
export type ReadStore = Pick<Store, 'read'>;

/** Tells whether the graph is there. */
export type PingStore = Pick<Store, 'ping'>;

/** Tells in which state the graph is. */
export type StateStore = Pick<Store, 'state'>;

/** Neo4j gives a statement one processor: more keys than this are asked for by several statements at once. */
const KEYS_AT_ONCE = 2_000;

interface KeyedRow {
  readonly key: unknown;
}

/**
 * The reads of one request. Whatever the fields of one level ask with the same statement and the same arguments goes to the
 * graph as one statement with all their keys (as several where they are thousands), so that the number of statements
 * depends on a question's depth alone.
 */
export class Reads {
  readonly #store: ReadStore;
  readonly #loaders = new Map<string, DataLoader<unknown, KeyedRow | null, string>>();

  constructor(store: ReadStore) {
    this.#store = store;
  }

  /** Rows of a statement that takes no keys. */
  async rows<T>(statement: string, parameters: Record<string, unknown>): Promise<readonly T[]> {
    return (await this.#store.read(statement, parameters)) as readonly unknown[] as readonly T[];
  }

  /** The node that a key leads to; null when it leads nowhere. */
  async node<T>(statement: string, key: unknown): Promise<T | null> {
    const row = (await this.#loaderOf(statement, {}).load(key)) as { readonly node: T } | null;
    return row?.node ?? null;
  }

  /** All that a key leads to, in the order of the statement. */
  async items<T>(statement: string, key: unknown, parameters: Record<string, unknown> = {}): Promise<readonly T[]> {
    const row = (await this.#loaderOf(statement, parameters).load(key)) as { readonly items: readonly T[] } | null;
    return row?.items ?? [];
  }

  /** A page of what a key leads to. */
  async page<T>(
    statement: string,
    key: unknown,
    wish: PageWish,
    parameters: Record<string, unknown> = {},
  ): Promise<PageRows<T>> {
    const row = await this.#loaderOf(statement, { ...parameters, ...wish }).load(key);
    return (row as PageRows<T> | null) ?? { total: 0, page: [] };
  }

  /** A page of a list that hangs on nothing. */
  async list<T>(statement: string, wish: PageWish, parameters: Record<string, unknown> = {}): Promise<PageRows<T>> {
    const [row] = await this.rows<PageRows<T>>(statement, { ...parameters, ...wish });
    return row ?? { total: 0, page: [] };
  }

  /** What was read before the graph was changed is not what it holds now. */
  forget(): void {
    this.#loaders.clear();
  }

  #loaderOf(statement: string, parameters: Record<string, unknown>): DataLoader<unknown, KeyedRow | null, string> {
    const name = `${statement} ${JSON.stringify(parameters)}`;
    const known = this.#loaders.get(name);
    if (known !== undefined) return known;
    const loader = new DataLoader((keys: readonly unknown[]) => this.#readKeys(statement, parameters, keys), {
      cacheKeyFn: keyText,
      maxBatchSize: KEYS_AT_ONCE,
    });
    this.#loaders.set(name, loader);
    return loader;
  }

  async #readKeys(statement: string, parameters: Record<string, unknown>, keys: readonly unknown[]) {
    const rows = await this.rows<KeyedRow>(statement, { ...parameters, keys });
    const byKey = new Map(rows.map((row) => [keyText(row.key), row]));
    return keys.map((key) => byKey.get(keyText(key)) ?? null);
  }
}

/** A key is an id, or a list of ids and numbers. */
function keyText(key: unknown): string {
  return JSON.stringify(key);
}
