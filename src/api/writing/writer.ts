import { randomUUID } from 'node:crypto';
import { deleteSession, type LoadOutcome, loadSession } from '../../graph/load-session.ts';
import type { Change } from '../../graph/record-change.ts';
import type { SessionRows } from '../../graph/rows.ts';
import type { Store } from '../../graph/store.ts';
import type { Problem } from '../../problem/problem.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { holderOf, type Token } from './tokens.ts';

/** What a transcript says, ready to be written, and what a person should check in it. */
export interface ReadTranscript {
  readonly rows: SessionRows;
  readonly problems: readonly Problem[];
}

/** All that changing the graph takes. */
export interface Writing {
  readonly tokens: readonly Token[];
  /**
   * Read a transcript away from the thread that answers requests: it takes seconds.
   * @param file name with its ending, no folders
   * @throws BpfGraphError INPUT_…
   */
  readonly readTranscript: (file: string, bytes: Uint8Array) => Promise<ReadTranscript>;
}

export type IngestedRow = Pick<ReadTranscript, 'problems'> & {
  readonly outcome: LoadOutcome;
  /** Id. */
  readonly session: string;
};

/** Makes the writers of requests that carry a token. */
export class Writers {
  readonly #store: Pick<Store, 'read' | 'write'>;
  readonly #writing: Writing;
  readonly #queue = new OneAtATime();

  constructor(store: Pick<Store, 'read' | 'write'>, writing: Writing) {
    this.#store = store;
    this.#writing = writing;
  }

  /** @returns null for a request without a token that somebody holds */
  writerOf(authorization: string | undefined, request: string): Writer | null {
    const by = holderOf(this.#writing.tokens, authorization);
    return by === null ? null : new Writer(this.#store, this.#writing, this.#queue, by, request);
  }
}

/** Changes the graph in the name of somebody: one change at a time, each written down with who made it. */
export class Writer {
  readonly #store: Pick<Store, 'read' | 'write'>;
  readonly #writing: Writing;
  readonly #queue: OneAtATime;
  readonly #by: string;
  readonly #request: string;

  constructor(store: Pick<Store, 'read' | 'write'>, writing: Writing, queue: OneAtATime, by: string, request: string) {
    this.#store = store;
    this.#writing = writing;
    this.#queue = queue;
    this.#by = by;
    this.#request = request;
  }

  ingest(file: string, bytes: Uint8Array): Promise<IngestedRow> {
    return this.#queue.run(async () => {
      const { rows, problems } = await this.#writing.readTranscript(file, bytes);
      const outcome = await loadSession(this.#store, rows, this.#change());
      return { outcome, session: rows.session, problems };
    });
  }

  /** @returns whether it was there */
  deleteSession(id: string): Promise<boolean> {
    return this.#queue.run(() => deleteSession(this.#store, id, this.#change()));
  }

  #change(): Change {
    return { id: randomUUID(), at: new Date().toISOString(), by: this.#by, request: this.#request };
  }
}
