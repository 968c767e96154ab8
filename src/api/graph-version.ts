import { createHash } from 'node:crypto';
import type { ReadStore } from './reads.ts';

/** Sessions that another program loads show in the version that much later at most. */
const KEPT_MS = 1_000;

/** Tells one state of the graph from another: a hash over the digests of its sessions, asked for once a second at most. */
export class GraphVersion {
  readonly #store: ReadStore;
  #asked: { readonly at: number; readonly version: Promise<string> } | null = null;

  constructor(store: ReadStore) {
    this.#store = store;
  }

  current(): Promise<string> {
    const now = performance.now();
    if (this.#asked === null || now - this.#asked.at > KEPT_MS) this.#asked = { at: now, version: this.#ask() };
    return this.#asked.version;
  }

  /** The graph was changed by this very program. */
  forget(): void {
    this.#asked = null;
  }

  async #ask(): Promise<string> {
    const [row] = await this.#store.read<{ digests: readonly string[] }>('read/graph-version');
    return createHash('sha256').update(JSON.stringify(row?.digests)).digest('base64url');
  }
}
