import { tokensOf } from '../text/tokens.ts';
import type { Lesson } from './lesson.ts';

type Found = Omit<Lesson, 'id'>;

// Share of common words from which two passages of one speaker say the same.
const SAME = 0.6;
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
    const same = own.find(({ index, words: other }) => kept[index] !== null && overlap(words, other) >= SAME);
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
  return new Set(tokensOf(text).flatMap(({ key }) => (key.length > 3 ? [key] : [])));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 3 || other.size < 3) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}
