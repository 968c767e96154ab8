import type { Exchange } from '../lessons/exchange.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { overlap } from '../text/span.ts';
import type { Curator, Entry } from './curator.ts';
import type { Lost } from './places.ts';

type ExchangeEntry = Entry<'exchanges'>;

/**
 * Which lessons say again or oppose earlier ones, as people decided.
 * @param lessons as decided before; the words of a decision must be of one of them
 * @returns in the order of the later lessons
 */
export function curateExchanges(
  curator: Curator,
  lessons: readonly Lesson[],
  found: readonly Exchange[],
): readonly Exchange[] {
  const decided = new Map(found.map((exchange) => [keyOf(exchange), exchange]));
  const startOf = new Map(lessons.map(({ id, start }) => [id, start]));
  for (const entry of curator.entries('exchanges')) {
    const pair = pairOf(curator, entry, lessons);
    if (pair === null) continue;
    const key = keyOf({ from: pair.later.id, to: pair.earlier.id });
    const before = decided.get(key);
    if (entry.decision.verdict === 'reject') {
      if (before === undefined)
        entry.say(['later'], 'the program links the two lessons in no way', 'Take the decision out');
      else decided.delete(key);
      continue;
    }
    const exchange = accepted(curator, entry, pair, before);
    if (exchange !== null) decided.set(key, exchange);
  }
  const placeOf = ({ from, to }: Exchange): readonly [number, number] => [startOf.get(from) ?? 0, startOf.get(to) ?? 0];
  return [...decided.values()].sort((a, b) => placeOf(a)[0] - placeOf(b)[0] || placeOf(a)[1] - placeOf(b)[1]);
}

interface Pair {
  readonly later: Lesson;
  readonly earlier: Lesson;
}

function pairOf(curator: Curator, { decision, found, say }: ExchangeEntry, lessons: readonly Lesson[]): Pair | null {
  const later = found(['later'], lessonAt(curator, decision.later, lessons));
  const earlier = found(['earlier'], lessonAt(curator, decision.earlier, lessons));
  if (later === null || earlier === null) return null;
  if (later.start <= earlier.start) {
    const hint = 'Write the lesson that comes first in the session under "earlier"';
    say(['later'], `"${decision.later}" does not come after "${decision.earlier}"`, hint);
    return null;
  }
  if (later.speaker !== null && later.speaker === earlier.speaker) {
    say(['later'], `${later.speaker} says both lessons`, 'Only what somebody else said can be taken up or opposed');
    return null;
  }
  return { later, earlier };
}

function lessonAt(curator: Curator, words: string, lessons: readonly Lesson[]): Lesson | Lost {
  const place = curator.places.quote(words);
  if ('hint' in place) return place;
  const [best] = lessons.toSorted((a, b) => overlap(b, place) - overlap(a, place));
  if (best !== undefined && overlap(best, place) > 0) return best;
  return { message: `no lesson stands in "${words}"`, hint: 'Add one under "lessons", or take words of one' };
}

function accepted(
  curator: Curator,
  { decision, found, say }: ExchangeEntry,
  { later, earlier }: Pair,
  before: Exchange | undefined,
): Exchange | null {
  const kind = decision.kind ?? before?.kind;
  if (kind === undefined) {
    say(['later'], 'the program links the two lessons in no way', 'Write the "kind": ECHOES or CHALLENGES');
    return null;
  }
  const shown =
    decision.quote === undefined ? (before ?? later) : found(['quote'], curator.places.quote(decision.quote));
  if (shown === null) return null;
  const { quote, start, end } = shown;
  return { kind, from: later.id, to: earlier.id, quote, start, end, method: 'curated', confidence: 1 };
}

function keyOf({ from, to }: Pick<Exchange, 'from' | 'to'>): string {
  return `${from} ${to}`;
}
