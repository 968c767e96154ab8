// More than most sessions have.
const SENTENCE_BITS = 11;
// Sentences whose places collide stand side by side, so that none of them is read anew each time another was.
const TRIES = 4;
const NOWHERE = -1;

/** How many sentences of a source are remembered. */
export const SENTENCE_SLOTS = 1 << SENTENCE_BITS;

/** Gives sentences of one source slots of a table by where they stand. Of more sentences than that the later ones take the slots of others. */
export class SentenceSlots {
  #source = '';
  readonly #starts = new Int32Array(SENTENCE_SLOTS).fill(NOWHERE);
  readonly #ends = new Int32Array(SENTENCE_SLOTS);

  /**
   * Go over to a source, which empties the table unless it is the source of before.
   * @returns whether it is another one
   */
  turnTo(source: string): boolean {
    const isOther = source !== this.#source;
    if (isOther) this.#starts.fill(NOWHERE);
    // A text that was read before stands elsewhere when it is read again: of two that are alike but not one, every character is compared.
    this.#source = source;
    return isOther;
  }

  /** The slot of a sentence that has one; else `~slot` of the one that it takes now. */
  find(start: number, end: number): number {
    const first = Math.imul(start, 0x9e3779b1) >>> (32 - SENTENCE_BITS);
    let free = first;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const slot = (first + tried) & (SENTENCE_SLOTS - 1);
      const known = this.#starts[slot];
      if (known === start && this.#ends[slot] === end) return slot;
      if (known !== NOWHERE) continue;
      free = slot;
      break;
    }
    this.#starts[free] = start;
    this.#ends[free] = end;
    return ~free;
  }
}
