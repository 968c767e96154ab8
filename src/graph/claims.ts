import { randomUUID } from 'node:crypto';
import type { Store } from './store.ts';

/** After so long without a sign of life a program counts as gone, and others take over what it held. */
const HELD_SECONDS = 60;
const RENEWALS_A_TERM = 4;

/**
 * Sessions that this program is at work on, told in the graph, so that other programs at work on the same transcripts, on this machine or
 * another, take other ones. A claim only saves work: whoever comes twice to one session writes the same.
 */
export class Claims {
  readonly #store: Store;
  readonly #holder = randomUUID();
  readonly #seconds: number;
  readonly #renewing: NodeJS.Timeout;

  private constructor(store: Store, seconds: number) {
    this.#store = store;
    this.#seconds = seconds;
    const renew = (): void => {
      // Where that fails the claim runs out, and somebody else does the same once more.
      this.#store.write((tx) => tx.run('claim/renew', { holder: this.#holder, seconds })).catch(() => undefined);
    };
    this.#renewing = setInterval(renew, (seconds * 1000) / RENEWALS_A_TERM);
    this.#renewing.unref();
  }

  /** @param seconds that a claim lasts when it is not renewed */
  static async in(store: Store, seconds = HELD_SECONDS): Promise<Claims> {
    await store.write((tx) => tx.run('claim/clear'));
    return new Claims(store, seconds);
  }

  /** @returns those of the sessions that are this program's now */
  async take(sessions: readonly string[]): Promise<ReadonlySet<string>> {
    const parameters = { sessions: [...sessions].sort(), holder: this.#holder, seconds: this.#seconds };
    const rows = await this.#store.write((tx) => tx.run<{ session: string }>('claim/take', parameters));
    return new Set(rows.map(({ session }) => session));
  }

  async release(sessions: readonly string[]): Promise<void> {
    if (sessions.length === 0) return;
    const parameters = { sessions: [...sessions].sort(), holder: this.#holder };
    await this.#store.write((tx) => tx.run('claim/release', parameters));
  }

  /** No more signs of life. */
  close(): void {
    clearInterval(this.#renewing);
  }
}
