const EMPTY = -1;
const NOWHERE = -1;

/** Pairs of numbers, each with a place of its own: a table in two arrays, as one asks for pairs that mostly are not there. */
export class NumberPairs {
  readonly #count: number;
  /** By hash, what a pair is known by, and its place; half of the slots at least are empty. */
  readonly #known: Float64Array;
  readonly #places: Int32Array;
  readonly #shift: number;
  size = 0;

  /**
   * @param count more than any number of a pair
   * @param pairs a pair twice has one place
   */
  constructor(count: number, pairs: readonly { readonly word: number; readonly next: number }[]) {
    this.#count = count;
    const bits = Math.ceil(Math.log2(2 * pairs.length + 2));
    this.#shift = 32 - bits;
    this.#known = new Float64Array(1 << bits).fill(EMPTY);
    this.#places = new Int32Array(1 << bits).fill(NOWHERE);
    for (const { word, next } of pairs) {
      const slot = this.#slotOf(word * count + next);
      if (this.#known[slot] !== EMPTY) continue;
      this.#known[slot] = word * count + next;
      this.#places[slot] = this.size;
      this.size += 1;
    }
  }

  /** The place of a pair; negative for one that is not there, as of numbers below 0. */
  placeOf(word: number, next: number): number {
    if (word < 0 || next < 0) return NOWHERE;
    const pair = word * this.#count + next;
    const slot = this.#slotOf(pair);
    // The places of those that are not there stay unread: the tables are larger than what a processor has at hand.
    return this.#known[slot] === pair ? (this.#places[slot] as number) : NOWHERE;
  }

  /** The slot of a pair, or the empty one where it would stand. */
  #slotOf(pair: number): number {
    let slot = Math.imul(pair, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const known = this.#known[slot];
      if (known === pair || known === EMPTY) return slot;
      slot = (slot + 1) & (this.#known.length - 1);
    }
  }
}
