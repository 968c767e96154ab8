import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { markdownTable } from '../../src/evaluation/markdown.ts';
import type { ApiAnswer } from './ask-api.ts';
import type { AskedQuery } from './ask-queries.ts';
import type { Loaders } from './compare-loaders.ts';

/** The aims; those of 5,000 sessions in proportion for fewer, down to where starting no longer counts. */
const AIMED_AT = 5000;
const LEAST_FOR_TIMES = 1000;
const MOST_MINUTES = 15;
const MOST_AGAIN_S = 60;
const MOST_MB = 6 * 1024;
const MOST_TIMES_PLAIN = 2.5;
const LEAST_OF_PLAIN = 0.9;
const MOST_GROWTH = 1.3;
const MOST_ONE_MS = 100;
const MOST_ALL_MS = 1000;

/** What was measured of a graph of one size. */
export interface Step {
  readonly sessions: number;
  readonly elements: number;
  /** From files to an empty graph, all of them. */
  readonly seconds: number;
  /** A new session, of some that come into the graph later. */
  readonly msMore: number;
  readonly again: number;
  readonly peakMb: number;
  readonly start: number;
  readonly queries: readonly AskedQuery[];
  readonly answers: readonly ApiAnswer[];
}

/** How it was measured. */
export interface Circumstances {
  readonly command: string;
  /** About so many a session. */
  readonly words: number;
  readonly jobs: number;
  /** Today when left out. */
  readonly date?: string;
}

/** The figures as Markdown. */
export function report(
  steps: readonly Step[],
  loaders: Loaders,
  { command, words, jobs, date }: Circumstances,
): string {
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const rate = (seconds: number): string => `${Math.round(loaders.elements / seconds)}`;
  return [
    `Measured ${date ?? new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load ${load} (\`${command}\`): generated sessions of about ${words} words, ${jobs} threads.`,
    '',
    growth(steps),
    '',
    `${loaders.sessions} sessions, ${loaders.elements} nodes and edges: understanding in one thread ${loaders.understanding.toFixed(1)} s; the loading stage alone ${loaders.ours.toFixed(1)} s (${rate(loaders.ours)} a second), of which ${loaders.people.toFixed(2)} s to tell people of one name apart; a plain \`UNWIND\` loader ${loaders.plain.toFixed(1)} s (${rate(loaders.plain)} a second).`,
    '',
    aims(steps, loaders),
    '',
    'Questions over the API that keeps no answers, one after the other, p50 and p95:',
    '',
    answers(steps),
    '',
    'Named questions, median of up to five and database hits, then rows:',
    '',
    questions(steps),
  ].join('\n');
}

function growth(steps: readonly Step[]): string {
  const head = [
    'sessions',
    'nodes and edges',
    'from files to graph, s',
    'ms a session',
    'again unchanged, s',
    'ms a session that comes later',
    'peak MB',
    'start, s',
  ];
  const rows = steps.map(({ sessions, elements, seconds, again, msMore, peakMb, start }) => [
    String(sessions),
    String(elements),
    seconds.toFixed(0),
    ((seconds * 1000) / sessions).toFixed(0),
    again.toFixed(1),
    msMore.toFixed(0),
    peakMb.toFixed(0),
    start.toFixed(1),
  ]);
  return markdownTable({ title: '', head, rows });
}

function aims(steps: readonly Step[], loaders: Loaders): string {
  const last = steps.at(-1) as Step;
  const hundred = steps.find(({ sessions }) => sessions >= 100) ?? last;
  const share = last.sessions / AIMED_AT;
  // Beside what a plain loader would take for all that the largest graph holds, at the rate measured here.
  const whole = (last.seconds * loaders.elements) / loaders.plain / last.elements;
  const ofPlain = loaders.plain / loaders.ours;
  const slowest = (about: 'one' | 'all'): number =>
    Math.max(...last.answers.map(({ name, p95, refused }) => (!name.startsWith(about) ? 0 : refused ? Infinity : p95)));
  const atMost = (aim: string, bar: number, value: number, digits: number) =>
    [aim, `≤ ${Number(bar.toFixed(2))}`, value.toFixed(digits), value <= bar ? 'holds' : '**does not hold**'] as const;
  const times =
    last.sessions < LEAST_FOR_TIMES
      ? []
      : [
          atMost(`${last.sessions} sessions from files to graph, minutes`, MOST_MINUTES * share, last.seconds / 60, 1),
          atMost('all of them again unchanged, s', MOST_AGAIN_S * share, last.again, 1),
        ];
  const rows = [
    ...times,
    atMost('ingest ÷ plain loader, the same rows', MOST_TIMES_PLAIN, whole, 2),
    [
      'rate of the loading stage ÷ plain loader',
      `≥ ${LEAST_OF_PLAIN}`,
      ofPlain.toFixed(2),
      ofPlain >= LEAST_OF_PLAIN ? 'holds' : '**does not hold**',
    ],
    ...(last === hundred
      ? []
      : [
          atMost(
            `cost of a session that comes later, at ${last.sessions} ÷ at ${hundred.sessions}`,
            MOST_GROWTH,
            last.msMore / hundred.msMore,
            2,
          ),
        ]),
    atMost('memory of all processes, MB', MOST_MB, last.peakMb, 0),
    atMost('p95 of the slowest question about one session, ms', MOST_ONE_MS, slowest('one'), 0),
    atMost('p95 of the slowest question over all sessions, ms', MOST_ALL_MS, slowest('all'), 0),
  ];
  return markdownTable({ title: '', head: ['aim', 'bar', 'measured', ''], rows });
}

function answers(steps: readonly Step[]): string {
  const last = steps.at(-1) as Step;
  const rows = last.answers.map(({ name }, at) => [
    name,
    ...steps.map(({ answers }) => {
      const { p50, p95, refused } = answers[at] as ApiAnswer;
      return refused === null ? `${p50.toFixed(0)} / ${p95.toFixed(0)} ms` : `${refused} after ${p95.toFixed(0)} ms`;
    }),
  ]);
  return markdownTable({ title: '', head: ['question', ...steps.map(({ sessions }) => `at ${sessions}`)], rows });
}

function questions(steps: readonly Step[]): string {
  const last = steps.at(-1) as Step;
  const rows = last.queries.map(({ name, about }, at) => {
    const cells = steps.flatMap(({ queries }) => {
      const { ms, dbHits, rows } = queries[at] as AskedQuery;
      return ms === null ? ['given up after 60 s', ''] : [`${ms.toFixed(0)} ms, ${dbHits}`, String(rows)];
    });
    return [name, about, ...cells];
  });
  const head = ['question', 'sessions', ...steps.flatMap(({ sessions }) => [`at ${sessions}`, 'rows'])];
  return markdownTable({ title: '', head, rows });
}
