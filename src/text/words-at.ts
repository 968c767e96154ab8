import { narrow } from './narrow.ts';
import { SENTENCE_SLOTS, sentenceSlot } from './sentence-slots.ts';
import type { Span } from './span.ts';

const starts = new Int32Array(SENTENCE_SLOTS).fill(-1);
const known: string[] = new Array<string>(SENTENCE_SLOTS).fill('');
let knownSource = '';

/** The words of a sentence, cut out of the source and made ready for patterns once for all who read it. */
export function wordsAt(source: string, { start, end }: Span): string {
  if (source !== knownSource) {
    starts.fill(-1);
    known.fill('');
  }
  // A text that was read before stands elsewhere when it is read again: of two that are alike but not one, every character is compared.
  knownSource = source;
  const slot = sentenceSlot(start);
  const before = known[slot] as string;
  if (starts[slot] === start && before.length === end - start) return before;
  const words = narrow(source.slice(start, end));
  starts[slot] = start;
  known[slot] = words;
  return words;
}
