import { GraphQLError } from 'graphql';

/** So many may wait: each holds its transcript in memory. */
const WAITING = 8;

/** Lets one piece of work run at a time, in the order in which they came; refuses what would have to wait for too many others. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting > WAITING) {
      throw new GraphQLError('Other changes are under way. Try again.', { extensions: { code: 'UNAVAILABLE' } });
    }
    this.#waiting += 1;
    const mine = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    // Whoever comes next waits for the end of this, good or bad.
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
