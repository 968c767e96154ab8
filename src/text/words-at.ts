import { narrow } from './narrow.ts';
import { SENTENCE_SLOTS, SentenceSlots } from './sentence-slots.ts';
import type { Span } from './span.ts';

const slots = new SentenceSlots();
const known: string[] = new Array<string>(SENTENCE_SLOTS).fill('');

/** The words of a sentence, cut out of the source and made ready for patterns once for all who read it. */
export function wordsAt(source: string, { start, end }: Span): string {
  if (slots.turnTo(source)) known.fill('');
  const slot = slots.find(start, end);
  if (slot >= 0) return known[slot] as string;
  const words = narrow(source.slice(start, end));
  known[~slot] = words;
  return words;
}
