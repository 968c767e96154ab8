import { tokensOf } from '../text/tokens.ts';
import type { Lesson } from './lesson.ts';

type Found = Omit<Lesson, 'id'>;

// Share of common words from which two passages of one speaker say the same.
const SAME = 0.6;
// Share of the shorter one's words that stand in the longer, when it has enough of them.
const CONTAINED = 0.85;
const ENOUGH = 5;
// How many earlier passages of a speaker are compared: people repeat themselves within some minutes. Keeps time linear.
const LOOK_BACK = 40;

/** Of what one speaker says twice, keep the place where it is said most clearly. Unknown speakers: within one turn. */
export function mergeRepeated(found: readonly Found[]): Found[] {
  const earlier = new Map<string, { index: number; words: ReadonlySet<string> }[]>();
  const kept: (Found | null)[] = [];
  for (const lesson of found) {
    const key = lesson.speaker ?? `turn ${lesson.turn}`;
    const own = earlier.get(key) ?? [];
    earlier.set(key, own);
    const words = contentWords(lesson.quote);
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
  return kept.filter((lesson) => lesson !== null);
}

function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { key } of tokensOf(text)) if (key.length > 3) words.add(key);
  return words;
}

function saysSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size);
  if (fewer < 3) return false;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both) >= SAME || (fewer >= ENOUGH && both / fewer >= CONTAINED);
}
