import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Lesson } from './lesson.ts';

type Found = Omit<Lesson, 'id'>;

// Share of common words from which two passages of one speaker say the same.
const SAME = 0.6;
// Share of the shorter one's words that stand in the longer, when it has enough of them.
const CONTAINED = 0.85;
const ENOUGH = 5;
// How many earlier passages of a speaker are compared: people repeat themselves within some minutes. Keeps time linear.
const LOOK_BACK = 40;

/** Of what one speaker says twice, keeps the place where it is said most clearly. Unknown speakers: within one turn. */
export class DistinctLessons {
  readonly #earlier = new Map<string, { index: number; words: ReadonlySet<string> }[]>();
  readonly #kept: (Found | null)[] = [];

  /** @param words those of the quote, by {@link contentWords} */
  add(lesson: Found, words: ReadonlySet<string>): void {
    const kept = this.#kept;
    const key = lesson.speaker ?? `turn ${lesson.turn}`;
    const own = this.#earlier.get(key) ?? [];
    this.#earlier.set(key, own);
    const same = own.find(({ index, words: other }) => kept[index] !== null && saysSame(words, other));
    if (same === undefined) {
      own.push({ index: kept.length, words });
      if (own.length > LOOK_BACK) own.shift();
      kept.push(lesson);
    } else if ((kept[same.index] as Found).confidence < lesson.confidence) {
      kept[same.index] = null;
      own.push({ index: kept.length, words });
      kept.push(lesson);
    }
  }

  /** In the order in which they were added. */
  kept(): Found[] {
    return this.#kept.filter((lesson) => lesson !== null);
  }
}

/**
 * The words by which passages are compared.
 * @param tokens of the turn, in order
 */
export function contentWords(tokens: readonly Token[], { start, end }: Span): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = firstIndex(tokens, (token) => token.start >= start); at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.start >= end) break;
    if (token.key.length > 3) words.add(token.key);
  }
  return words;
}

function saysSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size);
  if (fewer < 3) return false;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both) >= SAME || (fewer >= ENOUGH && both / fewer >= CONTAINED);
}
