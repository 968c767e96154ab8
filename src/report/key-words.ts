import { LEADING_FILLERS } from '../lessons/fillers.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countTokens, tokensOf } from '../text/tokens.ts';

/** A passage of so many words is quoted whole; of a longer one, the sentence that matters with as much around it. */
const MOST_WORDS = 70;
/** A sentence of captions may have twice as many, and what matters may stand at its end: it is given whole up to so many. */
const LONGEST_SENTENCE = 130;
/** A longer one is not cut before so many. */
const FEWEST_WORDS = 25;
/** What the captioner noted of the room, "(laughter)", "(speaking Spanish).": nobody said it. */
const ASIDE = /^\([^()]*\)\.?$/;

export interface KeyWords {
  /** Verbatim, a slice of the quote. */
  readonly text: string;
  /** True when the sentence goes on after it. */
  readonly cut: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a quote that a report gives in its text, verbatim: the sentence that the summary was made of, with the sentences before
 * and after it as far as they stay readable; the whole stands in the note. Words with which speech starts before it starts
 * ("So,", "And") are left out, very long sentences end at a comma, and a captioner's note is not quoted with what stands around it.
 */
export function keyWords(quote: string, summary: string): KeyWords {
  const sentences = sentencesOf(quote);
  const at = keySentence(quote, summary, sentences);
  let [first, last] = [at, at];
  const length = (from: number, to: number): number =>
    countTokens(quote, (sentences[from] as Range).start, (sentences[to] as Range).end);
  const isAside = (place: number): boolean => {
    const { start, end } = sentences[place] as Range;
    return ASIDE.test(quote.slice(start, end));
  };
  // What comes before is what a sentence is to be understood from, so it is taken first.
  while (first > 0 && !isAside(first - 1) && length(first - 1, last) <= MOST_WORDS) first -= 1;
  while (last < sentences.length - 1 && !isAside(last + 1) && length(first, last + 1) <= MOST_WORDS) last += 1;
  const whole = { start: (sentences[first] as Range).start, end: (sentences[last] as Range).end };
  return shorten(quote, startOf(quote, whole), whole.end);
}

function keySentence(quote: string, summary: string, sentences: readonly Range[]): number {
  const wanted = new Set(tokensOf(summary).map(({ key }) => key));
  const shared = sentences.map(({ start, end }) => {
    const words = new Set(tokensOf(quote, start, end).map(({ key }) => key));
    return [...words].filter((word) => wanted.has(word)).length;
  });
  return shared.indexOf(Math.max(...shared));
}

/** "Like I said" says something else without its first word, and reasons and turns of thought are no fillers in a report. */
const KEPT = new Set(['like', 'also', 'however', 'because', 'then']);

function startOf(quote: string, { start, end }: Range): number {
  const words = tokensOf(quote, start, end);
  // Two are enough: "And so we ...". What is left must still be a sentence.
  const skipped = words.slice(0, 2).findIndex(({ key }) => !LEADING_FILLERS.has(key) || KEPT.has(key));
  const fillers = skipped === -1 ? 2 : skipped;
  return words.length - fillers < 4 ? start : (words[fillers]?.start ?? start);
}

function shorten(quote: string, start: number, end: number): KeyWords {
  const words = tokensOf(quote, start, end);
  if (words.length <= LONGEST_SENTENCE) return { text: quote.slice(start, end), cut: false };
  const limit = (words[MOST_WORDS] as { start: number }).start;
  const least = (words[FEWEST_WORDS] as { start: number }).start;
  const comma = quote.lastIndexOf(',', limit);
  const stop = comma > least ? comma : (words[MOST_WORDS - 1] as { end: number }).end;
  return { text: quote.slice(start, stop), cut: true };
}
