import type { Span } from '../text/span.ts';
import type { LessonModel } from './lesson-model.ts';
import type { SpeechUnit } from './speech-units.ts';

/** One to four sentences that carry one thing learned. */
export interface Passage extends Span {
  readonly units: readonly SpeechUnit[];
  /** Index of the first of `units` among the turn's. */
  readonly first: number;
  /** The sentence that says it best, one of `units`. */
  readonly core: SpeechUnit;
}

const MOST_UNITS = 4;
// A report quotes passages: more words than this are two thoughts.
const MOST_WORDS = 110;

/**
 * Gather the sentences of one turn into passages: those that are likely a lesson, with those beside them that are nearly so.
 * @param chances of each sentence, by its index
 * @returns in the order of the source, none overlapping
 */
export function passagesOf(
  units: readonly SpeechUnit[],
  chances: readonly number[],
  { threshold, joins }: Pick<LessonModel, 'threshold' | 'joins'>,
): Passage[] {
  const passages: Passage[] = [];
  const chanceAt = (at: number): number => chances[at] ?? 0;
  for (let at = 0; at < units.length; ) {
    if (chanceAt(at) < joins) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let words = units[at]?.tokens.length ?? 0;
    while (end < units.length && end - at < MOST_UNITS && chanceAt(end) >= joins) {
      const next = units[end] as SpeechUnit;
      if (next.apart || words + next.tokens.length > MOST_WORDS) break;
      words += next.tokens.length;
      end += 1;
    }
    let core = at;
    for (let other = at + 1; other < end; other += 1) if (chanceAt(other) > chanceAt(core)) core = other;
    if (chanceAt(core) >= threshold) {
      const own = units.slice(at, end);
      passages.push({
        start: (own[0] as SpeechUnit).start,
        end: (own.at(-1) as SpeechUnit).end,
        units: own,
        first: at,
        core: units[core] as SpeechUnit,
      });
    }
    at = end;
  }
  return passages;
}
