import type { Lesson } from '../lessons/lesson.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Judged } from './calibration.ts';
import type { GoldCase, GoldLesson } from './gold.ts';
import { oneToOne, overlappingPairs } from './match-spans.ts';
import { countIn, type Tally } from './tally.ts';

export interface LessonScore {
  /** By how much of each passage the other side covers, whether by one passage or by several. */
  readonly passages: PassageCounts;
  /** The stricter measure: pairs of one passage each that share half of both. */
  readonly pairs: Tally;
  /** Right passages whose kind is right as well. */
  readonly rightKind: number;
  /** A passage of the wrong kind is missed in one and spurious in the other. */
  readonly byKind: Readonly<Record<string, Tally>>;
}

/** What is optional in the gold counts on neither side. */
export interface PassageCounts {
  /** Passages of the program, at least half of which stands in lessons of the gold. */
  readonly right: number;
  readonly wrong: number;
  /** Lessons of the gold, at least half of which stands in passages of the program. */
  readonly found: number;
  readonly missed: number;
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
  const all = gold.turns.flatMap((turn) => turn.lessons);
  const required = all.filter(({ optional }) => !optional);
  const byKind: Record<string, Tally> = {};
  const errors: LessonError[] = [];
  const judged: Judged[] = [];
  const counts = { right: 0, wrong: 0, found: 0, missed: 0 };
  let rightKind = 0;

  const inRequired = sharedBy(found, required);
  const inAny = sharedBy(found, all);
  for (const [at, lesson] of found.entries()) {
    const { start, end, kind, method, confidence } = lesson;
    const right = isHalf(lesson, inRequired[at]?.shared);
    if (!right && isHalf(lesson, inAny[at]?.shared)) continue;
    judged.push({ confidence, right });
    counts[right ? 'right' : 'wrong'] += 1;
    const kinds = right ? (required[inRequired[at]?.most ?? -1]?.kinds ?? []) : [];
    if (kinds.includes(kind)) rightKind += 1;
    else {
      countIn(byKind, kind, 'spurious');
      const outcome = right ? 'wrong-kind' : 'spurious';
      errors.push({ outcome, start, end, gold: kinds, program: kind, method, confidence });
    }
  }
  const inFound = sharedBy(required, found);
  for (const [at, lesson] of required.entries()) {
    const { start, end, kinds } = lesson;
    const [first = ''] = kinds;
    const isFound = isHalf(lesson, inFound[at]?.shared);
    counts[isFound ? 'found' : 'missed'] += 1;
    const kind = isFound ? found[inFound[at]?.most ?? -1]?.kind : undefined;
    if (kind !== undefined && kinds.includes(kind)) countIn(byKind, kind, 'hits');
    else countIn(byKind, first, 'missed');
    if (!isFound)
      errors.push({ outcome: 'missed', start, end, gold: kinds, program: null, method: null, confidence: null });
  }
  errors.sort((a, b) => a.start - b.start);
  return { score: { passages: counts, pairs: pairsOf(all, found), rightKind, byKind }, errors, judged };
}

/** How many characters of a span stand in the others, and in which of them most: none of the others overlap. */
interface Shared {
  shared: number;
  most: number;
}

function sharedBy(spans: readonly Span[], others: readonly Span[]): Shared[] {
  const result = spans.map((): Shared & { best: number } => ({ shared: 0, most: -1, best: 0 }));
  for (const [a, b] of overlappingPairs(spans, others)) {
    const one = result[a];
    if (one === undefined) continue;
    const common = overlap(spans[a] as Span, others[b] as Span);
    one.shared += common;
    if (common > one.best) {
      one.best = common;
      one.most = b;
    }
  }
  return result;
}

function isHalf(span: Span, shared = 0): boolean {
  return 2 * shared >= span.end - span.start;
}

function pairsOf(wanted: readonly GoldLesson[], found: readonly Lesson[]): Tally {
  const pairs = overlappingPairs(wanted, found)
    .map(([a, b]) => ({ a, b, common: overlap(wanted[a] as Span, found[b] as Span) }))
    .filter(({ a, b, common }) => isHalf(wanted[a] as Span, common) && isHalf(found[b] as Span, common))
    .sort((one, other) => other.common - one.common);
  const matched = oneToOne(pairs.map(({ a, b }) => [a, b]));
  const hits = [...matched.keys()].filter((at) => !wanted[at]?.optional).length;
  const required = wanted.filter(({ optional }) => !optional).length;
  return { hits, missed: required - hits, spurious: found.length - matched.size };
}
