import type { Lesson } from '../lessons/lesson.ts';
import type { Span } from '../text/span.ts';
import type { Judged } from './calibration.ts';
import type { GoldCase, GoldLesson } from './gold.ts';
import { oneToOne, overlap, overlappingPairs } from './match-spans.ts';
import { countIn, type Tally } from './tally.ts';

export interface LessonScore {
  /** Half of the gold's passage and half of the program's in common. */
  readonly found: Tally;
  /** Half of the shorter of the two in common: a laxer measure, for those who compare. */
  readonly touched: Tally;
  /** Hits whose kind is right as well. */
  readonly rightKind: number;
  /** A hit of the wrong kind is missed in one and spurious in the other. */
  readonly byKind: Readonly<Record<string, Tally>>;
}

export interface LessonError {
  readonly outcome: 'missed' | 'spurious' | 'wrong-kind';
  readonly start: number;
  readonly end: number;
  readonly gold: readonly string[];
  readonly program: string | null;
  readonly method: string | null;
  readonly confidence: number | null;
}

/** Compare what was learned. */
export function scoreLessons(
  gold: GoldCase,
  found: readonly Lesson[],
): { readonly score: LessonScore; readonly errors: LessonError[]; readonly judged: Judged[] } {
  const wanted = gold.turns.flatMap((turn) => turn.lessons);
  const near = overlappingPairs(wanted, found)
    .map(([a, b]) => ({ a, b, common: overlap(wanted[a] as Span, found[b] as Span) }))
    .sort((one, other) => other.common - one.common);
  const lengths = ({ a, b }: { a: number; b: number }) =>
    [length(wanted[a] as Span), length(found[b] as Span)] as const;
  const match = (fits: (pair: { a: number; b: number; common: number }) => boolean) =>
    oneToOne(near.filter(fits).map(({ a, b }) => [a, b]));
  const matched = match((pair) => 2 * pair.common >= Math.max(...lengths(pair)));
  const touched = match((pair) => 2 * pair.common >= Math.min(...lengths(pair)));

  const byKind: Record<string, Tally> = {};
  const errors: LessonError[] = [];
  let rightKind = 0;
  for (const [at, { start, end, kinds, optional }] of wanted.entries()) {
    if (optional) continue;
    const [first = ''] = kinds;
    const hit = found[matched.get(at) ?? -1];
    if (hit === undefined) {
      countIn(byKind, first, 'missed');
      errors.push({ outcome: 'missed', start, end, gold: kinds, program: null, method: null, confidence: null });
    } else if (kinds.includes(hit.kind)) {
      rightKind += 1;
      countIn(byKind, hit.kind, 'hits');
    } else {
      countIn(byKind, first, 'missed');
      countIn(byKind, hit.kind, 'spurious');
      const { kind, method, confidence } = hit;
      errors.push({ outcome: 'wrong-kind', start, end, gold: kinds, program: kind, method, confidence });
    }
  }
  const judged: Judged[] = [];
  const matchOf = new Map([...matched].map(([a, b]) => [b, wanted[a] as GoldLesson]));
  for (const [at, { start, end, kind, method, confidence }] of found.entries()) {
    const hit = matchOf.get(at);
    if (hit?.optional) continue;
    judged.push({ confidence, right: hit !== undefined });
    if (hit !== undefined) continue;
    countIn(byKind, kind, 'spurious');
    errors.push({ outcome: 'spurious', start, end, gold: [], program: kind, method, confidence });
  }
  errors.sort((a, b) => a.start - b.start);
  const score = {
    found: tallyOf(wanted, found, matched),
    touched: tallyOf(wanted, found, touched),
    rightKind,
    byKind,
  };
  return { score, errors, judged };
}

function length({ start, end }: Span): number {
  return end - start;
}

function tallyOf(wanted: readonly GoldLesson[], found: readonly Lesson[], matched: ReadonlyMap<number, number>): Tally {
  const hits = [...matched.keys()].filter((at) => !wanted[at]?.optional).length;
  const required = wanted.filter(({ optional }) => !optional).length;
  return { hits, missed: required - hits, spurious: found.length - matched.size };
}
