// More than most sessions have.
const SENTENCE_BITS = 11;

/** How many sentences of a source are remembered, each by where it starts. */
export const SENTENCE_SLOTS = 1 << SENTENCE_BITS;

/** The slot of a sentence among those remembered; another may stand there that starts elsewhere. */
export function sentenceSlot(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - SENTENCE_BITS);
}
