import type { TextTable } from '../../src/evaluation/tables.ts';
import { median } from '../median.ts';
import type { Measured } from './measure.ts';
import type { Question } from './questions.ts';

// The bars.
const SLOWEST_TO_DRIVER = 1.3;
const MEDIAN_TO_THEIRS = 3;
const MOST_RESIDENT_MB = 300;

/** Who answers: our API from memory, our API that keeps nothing, the same Cypher through the driver, `@neo4j/graphql`. */
export type Contender = 'again' | 'first' | 'driver' | 'neo4jGraphql';

export type Figures = readonly [Question, Record<Contender, Measured>];

export interface GraphResult {
  readonly rows: readonly Figures[];
  /** Megabytes; null where it was not measured. */
  readonly resident: number | null;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

export function latencies(rows: readonly Figures[]): TextTable {
  const pair = ({ p50, p95 }: Measured): string => `${ms(p50)} / ${ms(p95)}`;
  return {
    title: '',
    head: ['ms, p50 / p95', 'API, first', 'API, again', 'driver', '@neo4j/graphql', 'first ÷ driver', 'again ÷ driver'],
    rows: rows.map(([{ name }, { first, again, driver, neo4jGraphql }]) => [
      name,
      ...[first, again, driver, neo4jGraphql].map(pair),
      ...[first, again].map(({ p50 }) => (p50 / driver.p50).toFixed(2)),
    ]),
  };
}

export function rates(rows: readonly Figures[]): TextTable {
  return {
    title: '',
    head: [
      'a second',
      'API, first',
      'API, again',
      'driver',
      '@neo4j/graphql',
      'first ÷ @neo4j/graphql',
      'again ÷ @neo4j/graphql',
    ],
    rows: rows.map(([{ name }, { first, again, driver, neo4jGraphql }]) => [
      name,
      ...[first, again, driver, neo4jGraphql].map(({ throughput }) => throughput.toFixed(0)),
      ...[first, again].map(({ throughput }) => (throughput / neo4jGraphql.throughput).toFixed(1)),
    ]),
  };
}

/** Which aims hold, on each graph, asked for the first time and again. */
export function verdicts(
  results: readonly GraphResult[],
  { sessions, requests }: { readonly sessions: number; readonly requests: number },
): TextTable {
  const row = (
    what: string,
    bar: string,
    holds: (value: number) => boolean,
    digits: number,
    found: readonly number[],
  ) => [what, bar, ...found.map((value) => `${value.toFixed(digits)} ${holds(value) ? 'holds' : '**does not hold**'}`)];
  /** Of the first graph, first and again; of the second, the same. */
  const both = (figure: (rows: readonly Figures[], who: 'first' | 'again') => number): number[] =>
    results.flatMap(({ rows }) => (['first', 'again'] as const).map((who) => figure(rows, who)));
  const toDriver = both((rows, who) => Math.max(...rows.map(([, of]) => of[who].p50 / of.driver.p50)));
  const ratios = (rows: readonly Figures[], who: 'first' | 'again'): number[] =>
    rows.map(([, of]) => of[who].throughput / of.neo4jGraphql.throughput);
  const resident = results.flatMap((result) => [result.resident ?? Number.NaN]);
  const memory = row('', '', (value) => value < MOST_RESIDENT_MB, 0, resident).slice(2);
  return {
    title: '',
    head: ['aim', 'bar', 'seed graph, first', 'again', `${sessions} sessions more, first`, 'again'],
    rows: [
      row(
        'p50 of the API ÷ the bare driver, the worst question',
        `≤ ${SLOWEST_TO_DRIVER}`,
        (value) => value <= SLOWEST_TO_DRIVER,
        2,
        toDriver,
      ),
      row(
        'throughput of the API ÷ @neo4j/graphql, the median question',
        `≥ ${MEDIAN_TO_THEIRS}`,
        (value) => value >= MEDIAN_TO_THEIRS,
        1,
        both((rows, who) => median(ratios(rows, who))),
      ),
      row(
        'the same, the worst question',
        '≥ 1',
        (value) => value >= 1,
        2,
        both((rows, who) => Math.min(...ratios(rows, who))),
      ),
      ...(requests === 0
        ? []
        : [
            [
              `memory of the server after ${requests} requests, half of them new, MB`,
              `< ${MOST_RESIDENT_MB}`,
              '',
              memory[0] ?? '',
              '',
              memory[1] ?? '',
            ],
          ]),
    ],
  };
}
