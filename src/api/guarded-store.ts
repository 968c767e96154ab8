import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { ReadStore } from './reads.ts';

/** A statement that takes longer is ended, by Neo4j itself. */
const STATEMENT_MS = 10_000;
/** An answer that is not there by then makes one ask whether the graph is there at all… */
const DOUBT_AFTER_MS = 600;
/** …and it is gone when that is not answered by then: together less than the two seconds in which clients are to be told. */
const PROBE_MS = 1_000;
/** While it is gone, it is looked for that often. */
const LOOK_EVERY_MS = 500;
/** A whole session is written in a few seconds. */
const WRITE_MS = 60_000;
/** Statements under way at once: fewer than the driver has connections (100), so that a probe always finds one. */
const AT_ONCE = 50;

/** All that the API needs of the graph. */
export type ApiStore = Pick<Store, 'read' | 'write' | 'state'>;

/** Told of each statement: its name, how long it took, whether it was answered. */
export type OnRead = (name: string, seconds: number, answered: boolean) => void;

/**
 * The store as the API uses it. The driver tries for many seconds before it gives up: here whoever asks learns within two
 * seconds that the graph is gone, at once while it is known to be, and is answered again as soon as it is back.
 */
export function guardedStore(store: ApiStore, onRead: OnRead = () => undefined): ApiStore {
  const gate = new Gate(AT_ONCE);
  const watch = new Watch(store);
  return {
    read: async (name, parameters = {}, options = {}) => {
      if (watch.isGone) throw gone();
      await gate.enter();
      const started = performance.now();
      let answered = false;
      try {
        // Waiting at the gate may have taken a while.
        if (watch.isGone) throw gone();
        const limits = { ...options, timeoutMs: options.timeoutMs ?? STATEMENT_MS };
        const rows = await watch.unlessGone(store.read(name, parameters, limits));
        answered = true;
        return rows as never;
      } finally {
        gate.leave();
        onRead(name, (performance.now() - started) / 1000, answered);
      }
    },
    // Past the gate, as probes are: few at a time, and whoever waits for one wants to know at once.
    state: async () => {
      if (watch.isGone) throw gone();
      return watch.unlessGone(store.state({ timeoutMs: STATEMENT_MS }));
    },
    write: async (work, options = {}) => {
      if (watch.isGone) throw gone();
      return watch.unlessGone(store.write(work, { timeoutMs: options.timeoutMs ?? WRITE_MS }));
    },
  };
}

function gone(cause?: unknown): BpfGraphError {
  return new BpfGraphError('STORE_UNREACHABLE', 'the graph does not answer', 'See whether Neo4j runs', cause);
}

/** Lets so many through at once; the others wait in their order. */
class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async enter(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((done) => this.#waiting.push(done));
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}

/** Knows whether the graph is gone. */
class Watch {
  readonly #store: ReadStore;
  #probe: Promise<boolean> | null = null;
  isGone = false;

  constructor(store: ReadStore) {
    this.#store = store;
  }

  /** The answer; or a failure as soon as it is clear that there will be none. */
  async unlessGone<T>(answer: Promise<T>): Promise<T> {
    // When the graph is gone, this fails many seconds later: nobody waits for it.
    answer.catch(() => undefined);
    const settled = answer.then(
      () => true,
      () => true,
    );
    for (;;) {
      if (await Promise.race([settled, pause(DOUBT_AFTER_MS)])) return answer;
      const isThere = await Promise.race([settled, this.#isThere()]);
      if (!isThere) {
        this.#lookForIt();
        throw gone();
      }
    }
  }

  /** One probe serves all who are in doubt. */
  #isThere(): Promise<boolean> {
    this.#probe ??= this.#ask().finally(() => {
      this.#probe = null;
    });
    return this.#probe;
  }

  async #ask(): Promise<boolean> {
    const asked = this.#store.read('server/ready', {}, { timeoutMs: PROBE_MS }).then(
      () => true,
      () => false,
    );
    return Promise.race([asked, pause(PROBE_MS)]);
  }

  #lookForIt(): void {
    if (this.isGone) return;
    this.isGone = true;
    const look = async (): Promise<void> => {
      if (await this.#isThere()) this.isGone = false;
      else setTimeout(() => void look(), LOOK_EVERY_MS).unref();
    };
    setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  }
}

/** @returns false, so late that what arrived while the program was busy is seen first */
function pause(ms: number): Promise<false> {
  return new Promise((done) => {
    setTimeout(() => setImmediate(() => done(false)), ms).unref();
  });
}
