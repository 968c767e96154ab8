import type { Exchange } from '../lessons/exchange.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { overlap, type Span } from '../text/span.ts';
import type { GoldCase, GoldExchange, GoldTurn } from './gold.ts';
import type { PassageCounts } from './score-lessons.ts';

export interface ExchangeScore {
  /** Pairs of lessons, of the right kind: both passages share half of the shorter with those of the gold. */
  readonly pairs: PassageCounts;
  /** The looser measure: lessons in the same two turns, of the right kind. */
  readonly turns: PassageCounts;
}

export interface ExchangeError {
  readonly outcome: 'missed' | 'spurious' | 'wrong-kind';
  /** The later and the earlier passage. */
  readonly from: Span;
  readonly to: Span;
  readonly gold: readonly string[];
  readonly program: string | null;
  readonly confidence: number | null;
}

/** Compare which lessons echo or challenge one another; nothing is counted where the gold does not tell. */
export function scoreExchanges(
  gold: GoldCase,
  found: readonly Exchange[],
  lessons: readonly Lesson[],
): { readonly score: ExchangeScore; readonly errors: ExchangeError[] } {
  const none = { right: 0, wrong: 0, found: 0, missed: 0 };
  if (gold.exchanges === null) return { score: { pairs: none, turns: none }, errors: [] };
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const placed = found.flatMap((exchange): Placed[] => {
    const [from, to] = [byId.get(exchange.from), byId.get(exchange.to)];
    return from === undefined || to === undefined ? [] : [{ exchange, from, to }];
  });
  const turnOf = turnFinder(gold.turns);
  const sameTurn = (one: Span, other: Span): boolean => turnOf(one) === turnOf(other);
  return {
    score: {
      pairs: countsOf(gold.exchanges, placed, sharesHalf),
      turns: countsOf(gold.exchanges, placed, sameTurn),
    },
    errors: errorsOf(gold.exchanges, placed),
  };
}

interface Placed {
  readonly exchange: Exchange;
  readonly from: Span;
  readonly to: Span;
}

type SamePlace = (one: Span, other: Span) => boolean;

function sharesHalf(one: Span, other: Span): boolean {
  return 2 * overlap(one, other) >= Math.min(one.end - one.start, other.end - other.start);
}

function isAt(gold: GoldExchange, { from, to }: Placed, same: SamePlace): boolean {
  return gold.from.some((span) => same(span, from)) && gold.to.some((span) => same(span, to));
}

function isRight(gold: GoldExchange, placed: Placed, same: SamePlace): boolean {
  return gold.kinds.includes(placed.exchange.kind) && isAt(gold, placed, same);
}

/** What is optional in the gold counts on neither side. */
function countsOf(gold: readonly GoldExchange[], placed: readonly Placed[], same: SamePlace): PassageCounts {
  const required = gold.filter(({ optional }) => !optional);
  const optional = gold.filter((exchange) => exchange.optional);
  const right = placed.filter((one) => required.some((exchange) => isRight(exchange, one, same)));
  const wrong = placed.filter(
    (one) => !right.includes(one) && !optional.some((exchange) => isRight(exchange, one, same)),
  );
  const found = required.filter((exchange) => placed.some((one) => isRight(exchange, one, same)));
  return {
    right: right.length,
    wrong: wrong.length,
    found: found.length,
    missed: required.length - found.length,
  };
}

function errorsOf(gold: readonly GoldExchange[], placed: readonly Placed[]): ExchangeError[] {
  const spurious = placed.flatMap((one): ExchangeError[] => {
    if (gold.some((exchange) => isRight(exchange, one, sharesHalf))) return [];
    const { kind, confidence } = one.exchange;
    const there = gold.find((exchange) => isAt(exchange, one, sharesHalf));
    const outcome = there === undefined ? 'spurious' : 'wrong-kind';
    return [{ outcome, from: one.from, to: one.to, gold: there?.kinds ?? [], program: kind, confidence }];
  });
  const missed = gold.flatMap((exchange): ExchangeError[] => {
    const [from] = exchange.from;
    const [to] = exchange.to;
    if (exchange.optional || from === undefined || to === undefined) return [];
    if (placed.some((one) => isAt(exchange, one, sharesHalf))) return [];
    return [{ outcome: 'missed', from, to, gold: exchange.kinds, program: null, confidence: null }];
  });
  return [...spurious, ...missed].sort((a, b) => a.from.start - b.from.start);
}

/** The index of the gold turn in which a passage starts. */
function turnFinder(turns: readonly GoldTurn[]): (span: Span) => number {
  return ({ start }) => turns.findLastIndex((turn) => turn.start <= start);
}
