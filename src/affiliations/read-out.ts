import { SENTENCE_CUES } from '../speakers/sentence-cues.ts';
import type { Speech } from '../speakers/speech.ts';
import { CuedPattern } from '../text/cued-patterns.ts';
import { wordsAt } from '../text/words-at.ts';

// "She writes, we", "the second asks:", "Ana Pereira, from Lakeland, says:". What somebody "says, we" in talk mostly ends with its sentence.
const BEGINS =
  /(?:\b(?:it|s?he|they|one|first|second|third|somebody|someone|comment|question|chat|message)|\b\p{Lu}[\p{L}'\u2019-]{1,24}(?:,[^.?!:,]{2,50},)?)(?:\s(?:also|just|now|then))?\s(?:(?:writes|is writing)(?:\s(?:again|to us|to me|here|in the chat))?\s?[:,"\u201c]|(?:says|asks|reads|is asking)(?:\s(?:again|us|me|here|in the chat))?(?:\s?:|,?\s["\u201c]|,\s(?:and\s)?(?:I(?:['\u2019]m| am)? )?quot))/u;
// "There's one from Lakeland. I'm reading."
const READS_NOW =
  /(?:^|[,;.:]\s|\b(?:and|so)\s)I(?:['\u2019]ll| will|['\u2019]m| am)? (?:read|reading|quote)(?: it| this| that)?(?: out)?\s?[.:,]?$|\bI(?:['\u2019]m| am)? (?:read|reading|quote)(?: it)?:\s/u;
// What either holds: most sentences hold none of it.
const OF_WRITING = new CuedPattern(/\b(?:writes|writing|says|asks|asking|reads|read|reading|quote)\b/u, SENTENCE_CUES);
const ENDS = /\b(?:end of (?:the )?(?:comment|message|question|quote|statement)|unquote|close quotes?)\b/i;
const MARKS = /["\u201c\u201d]/gu;

/**
 * Which sentences are read out from what somebody else wrote, of whose work they tell: a comment goes on to its closing quotation mark,
 * to words that say that it ends, or to the end of the turn.
 * @returns whether the sentence is one of them that starts at a place of the text
 */
export function readOut(speech: readonly Speech[], text: string): (start: number) => boolean {
  const found = new Set<number>();
  for (const { sentences } of speech) {
    let reads = false;
    let marks = 0;
    for (const { start, end } of sentences) {
      const words = wordsAt(text, { start, end });
      const mayRead = OF_WRITING.test(words, { source: text, start });
      const begins = mayRead && BEGINS.test(words);
      if (reads || begins) found.add(start);
      if (begins || (mayRead && READS_NOW.test(words))) [reads, marks] = [true, 0];
      if (!reads) continue;
      const before = marks;
      marks += words.match(MARKS)?.length ?? 0;
      if (ENDS.test(words) || (marks > before && marks % 2 === 0)) reads = false;
    }
  }
  return (start) => found.has(start);
}
