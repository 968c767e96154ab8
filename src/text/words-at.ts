import { narrow } from './narrow.ts';
import type { Span } from './span.ts';

// How many sentences are remembered, each by where it starts: more than most sessions have.
const SENTENCE_BITS = 11;
const SENTENCES = 1 << SENTENCE_BITS;

const starts = new Int32Array(SENTENCES).fill(-1);
const known: string[] = new Array<string>(SENTENCES).fill('');
let knownSource = '';

/** The words of a sentence, cut out of the source and made ready for patterns once for all who read it. */
export function wordsAt(source: string, { start, end }: Span): string {
  if (source !== knownSource) {
    knownSource = source;
    starts.fill(-1);
    known.fill('');
  }
  const slot = Math.imul(start, 0x9e3779b1) >>> (32 - SENTENCE_BITS);
  const before = known[slot] as string;
  if (starts[slot] === start && before.length === end - start) return before;
  const words = narrow(source.slice(start, end));
  starts[slot] = start;
  known[slot] = words;
  return words;
}
