/** How long work is told to a person. The command line draws it on standard error, tests keep it in a list. */
export interface Progress {
  /** One line about what happens now, without a final stop. */
  note(message: string): void;
  /** Work that can be counted, shown as a bar on a terminal. */
  count(label: string, total: number): Counter;
}

/** One piece of counted work. */
export interface Counter {
  /** @param done how much stands so far, never more than the total */
  advance(done: number): void;
  /** The work ended, well or not. */
  close(): void;
}

/** Tells nobody. */
export const silent: Progress = {
  note: () => undefined,
  count: () => ({ advance: () => undefined, close: () => undefined }),
};
