import neo4j, { type Driver } from 'neo4j-driver';
import { driverFor, type StoreAddress, sessionOn } from './driver.ts';
import { statement } from './statement.ts';

/** A connection that has not answered by then is given up for a new one. */
const LATE_MS = 5_000;

/**
 * Asks whether the server answers at all, by one connection that stays open: to open one takes a busy server longer than an answer, and
 * those of the statements may all be taken.
 */
export class Pinger {
  readonly #address: StoreAddress;
  #driver: Driver | null = null;
  #asking: Promise<void> | null = null;

  constructor(address: StoreAddress) {
    this.#address = address;
  }

  /** Who asks while another asks is given the same answer. */
  ping(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async close(): Promise<void> {
    const driver = this.#driver;
    this.#driver = null;
    await driver?.close();
  }

  async #ask(): Promise<void> {
    this.#driver ??= driverFor(this.#address, { maxConnectionPoolSize: 1 });
    const session = sessionOn(this.#driver, this.#address, neo4j.session.READ);
    // What is under way ends with its connection.
    const late = setTimeout(() => void this.close().catch(() => undefined), LATE_MS);
    try {
      await session.run(statement('server/ready'));
    } finally {
      clearTimeout(late);
      await session.close();
    }
  }
}
