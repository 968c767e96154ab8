import type { Span } from '../text/span.ts';

/** Characters that two spans have in common. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The indexes of all pairs of spans that share a character, by the first's order. */
export function overlappingPairs(first: readonly Span[], second: readonly Span[]): [number, number][] {
  const order = second.map((_, index) => index).sort((a, b) => start(a) - start(b));
  const longest = second.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  function start(index: number): number {
    return second[index]?.start ?? 0;
  }
  return first.flatMap((span, index) => {
    // The first that could reach into the span: none is longer than the longest.
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start(order[middle] as number) <= span.start - longest) low = middle + 1;
      else high = middle;
    }
    const pairs: [number, number][] = [];
    for (; low < order.length && start(order[low] as number) < span.end; low += 1) {
      const other = order[low] as number;
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
