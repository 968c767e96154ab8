import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { Gate } from './gate.ts';
import { Planning } from './planning.ts';

/** A statement that takes longer is ended, by Neo4j itself. */
const STATEMENT_MS = 10_000;
/** One that it has yet to plan: that takes a busy machine seconds. */
const PLANNING_MS = 30_000;
/**
 * How long Neo4j may be silent towards all who wait, its tick being this long. Counted in ticks and not by the clock, as a tick is late where
 * the machine has more to do than it can: its Neo4j is then late as well, not gone.
 */
const TICK_MS = 50;
/** After so much silence it is asked whether it is there at all… */
const DOUBT_TICKS = 8;
/** …and after so much it is gone: less than the two seconds in which clients are to be told. */
const GONE_TICKS = 32;
/** …as when it was asked so often, one time after the other, and could not be. */
const REFUSALS = 2;
/** While it is gone, it is looked for that often. */
const LOOK_EVERY_MS = 500;
/** A whole session is written in a few seconds. */
const WRITE_MS = 60_000;
/** Statements under way at once: fewer than the driver has connections (100). */
const AT_ONCE = 50;

/** All that the API needs of the graph. */
export type ApiStore = Pick<Store, 'read' | 'write' | 'state' | 'ping'>;

/** Told of each statement: its name, how long it took, whether it was answered. */
export type OnRead = (name: string, seconds: number, answered: boolean) => void;

/**
 * The store as the API uses it. The driver tries for many seconds before it gives up: here whoever asks learns within two
 * seconds that the graph is gone, at once while it is known to be, and is answered again as soon as it is back.
 */
export function guardedStore(store: ApiStore, onRead: OnRead = () => undefined): ApiStore {
  const gate = new Gate(AT_ONCE);
  const planning = new Planning();
  const watch = new Watch(store);
  return {
    read: async (name, parameters = {}, options = {}) => {
      if (watch.isGone) throw gone();
      return planning.planned(name, parameters, (isNew) =>
        gate.pass(async () => {
          const started = performance.now();
          let answered = false;
          try {
            // Waiting at the gate may have taken a while.
            if (watch.isGone) throw gone();
            const limits = { ...options, timeoutMs: options.timeoutMs ?? (isNew ? PLANNING_MS : STATEMENT_MS) };
            const rows = await watch.unlessGone(store.read(name, parameters, limits));
            answered = true;
            return rows as never;
          } finally {
            onRead(name, (performance.now() - started) / 1000, answered);
          }
        }),
      );
    },
    ping: async () => {
      if (watch.isGone) throw gone();
      return store.ping();
    },
    // Past the gate: few at a time, and whoever waits for one wants to know at once.
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

/**
 * Knows whether the graph is gone: when it tells nothing to whoever waits, not even that it is there. An answer to anybody says that it is, however
 * long the others wait.
 */
class Watch {
  readonly #store: Pick<ApiStore, 'ping'>;
  readonly #waiting = new Set<(reason: unknown) => void>();
  #silent = 0;
  #refusals = 0;
  #isTicking = false;
  #asking: Promise<boolean> | null = null;
  isGone = false;

  constructor(store: Pick<ApiStore, 'ping'>) {
    this.#store = store;
    // Opens the connection by which it is asked from now on.
    void this.#isThere();
  }

  /** The answer; or a failure as soon as it is clear that there will be none. */
  unlessGone<T>(answer: Promise<T>): Promise<T> {
    if (this.#waiting.size === 0) this.#heard();
    return new Promise((done, fail) => {
      this.#waiting.add(fail);
      answer.then(
        (value) => {
          this.#waiting.delete(fail);
          this.#heard();
          done(value);
        },
        // When the graph is gone, this comes many seconds later: nobody waits for it any more.
        (reason: unknown) => {
          this.#waiting.delete(fail);
          fail(reason);
        },
      );
      if (!this.#isTicking) this.#tick();
    });
  }

  #heard(): void {
    this.#silent = 0;
    this.#refusals = 0;
  }

  #tick(): void {
    this.#isTicking = this.#waiting.size > 0;
    if (!this.#isTicking) return;
    void pause(TICK_MS).then(() => {
      this.#silent += 1;
      if (this.#silent >= GONE_TICKS || this.#refusals >= REFUSALS) this.#lose();
      else if (this.#silent >= DOUBT_TICKS) void this.#isThere();
      this.#tick();
    });
  }

  #isThere(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    try {
      await this.#store.ping();
      this.#heard();
      return true;
    } catch {
      this.#refusals += 1;
      return false;
    }
  }

  #lose(): void {
    for (const fail of this.#waiting) fail(gone());
    this.#waiting.clear();
    if (this.isGone) return;
    this.isGone = true;
    const look = async (): Promise<void> => {
      if (await this.#isThere()) this.isGone = false;
      else setTimeout(() => void look(), LOOK_EVERY_MS).unref();
    };
    setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  }
}

/** So late that what arrived while the program was busy is seen first */
function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(() => setImmediate(done), ms).unref();
  });
}
