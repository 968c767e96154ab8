// More sentences than most sessions have.
const MOST = 1 << 11;

/** What was told of the sentences that were asked about lately, by where they start. Bounded, so that no session fills the memory. */
export class LatelyTold<T> {
  readonly #told = new Map<number, T>();

  /** What was told of the sentence; undefined where nothing was, or too long ago. */
  of(start: number): T | undefined {
    return this.#told.get(start);
  }

  keep(start: number, told: T): T {
    if (this.#told.size >= MOST) this.#told.clear();
    this.#told.set(start, told);
    return told;
  }
}
