// More sentences than most sessions have.
const MOST = 1 << 11;

/** What was told of the sentences that were asked about lately, by where they start. Bounded, so that no session fills the memory. */
export class LatelyTold<T> {
  readonly #told = new Map<number, T>();

  /** What was told of the sentence; told now where it was not, or too long ago. */
  of(start: number, tell: () => T): T {
    const known = this.#told.get(start);
    if (known !== undefined) return known;
    if (this.#told.size >= MOST) this.#told.clear();
    const told = tell();
    this.#told.set(start, told);
    return told;
  }
}
