import type { StateStore } from './reads.ts';

/**
 * Tells one state of the graph from another. Whatever is asked of it is asked of Neo4j, so that it is never older than the request that asks,
 * however many programs write; but only one asks at a time: those that come meanwhile share the next answer.
 */
export class GraphVersion {
  readonly #store: StateStore;
  #asking: Promise<string | null> | null = null;
  #next: Promise<string | null> | null = null;
  #last: string | null = null;

  constructor(store: StateStore) {
    this.#store = store;
  }

  /** The version at some moment before now; null when none was asked for, or none could be told. Asks nothing. */
  get last(): string | null {
    return this.#last;
  }

  /** Noted of a statement that has just told it: whoever answers questions need not ask besides. */
  saw(version: string | null): void {
    this.#last = version;
  }

  /** The version at some moment from now on; null where Neo4j does not tell. */
  current(): Promise<string | null> {
    if (this.#asking === null) return this.#ask();
    this.#next ??= this.#asking.then(() => {
      this.#next = null;
      return this.#ask();
    });
    return this.#next;
  }

  #ask(): Promise<string | null> {
    const asking = this.#state().finally(() => {
      if (this.#asking === asking) this.#asking = null;
    });
    this.#asking = asking;
    return asking;
  }

  async #state(): Promise<string | null> {
    // Where the graph cannot be reached, whoever answers the question will tell.
    this.#last = await this.#store.state().catch(() => null);
    return this.#last;
  }
}
