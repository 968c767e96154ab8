import { firstIndex } from '../text/first-index.ts';
import { overlap, type Span } from '../text/span.ts';

/** The indexes of all pairs of spans that share a character, by the first's order. */
export function overlappingPairs(first: readonly Span[], second: readonly Span[]): [number, number][] {
  const order = second.map((_, index) => index).sort((a, b) => start(a) - start(b));
  const longest = second.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  function start(index: number): number {
    return second[index]?.start ?? 0;
  }
  return first.flatMap((span, index) => {
    // The first that could reach into the span: none is longer than the longest.
    const near = firstIndex(order, (other) => start(other) > span.start - longest);
    const pairs: [number, number][] = [];
    for (let at = near; at < order.length && start(order[at] as number) < span.end; at += 1) {
      const other = order[at] as number;
      if (overlap(span, second[other] as Span) > 0) pairs.push([index, other]);
    }
    return pairs;
  });
}

/** Pairs in their order, each index once on either side. */
export function oneToOne(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [first, second] of pairs) {
    if (matched.has(first) || taken.has(second)) continue;
    matched.set(first, second);
    taken.add(second);
  }
  return matched;
}
