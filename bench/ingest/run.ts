// How fast transcripts become a graph, and how that and the questions grow with it: `npm run bench:ingest -- [--sizes 10,100,500]
// [--words 10000] [--plain 200] [--home DIR] [--write YYYY-MM-DD]`. One graph grows from size to size; at each the new sessions are ingested
// as `bpf-graph ingest` does it, all of them again unchanged, every named question asked, and Neo4j stopped and started. Then the sessions of
// --plain are written into an empty database by a plain UNWIND loader and by the loading stage alone, in turns in the same run. With
// --write the figures go to docs/performance.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { type IngestSummary, ingestFiles } from '../../src/cli/ingest.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { standardOutput } from '../../src/cli/output.ts';
import { transcriptPaths } from '../../src/cli/read-input.ts';
import { markdownTable } from '../../src/evaluation/markdown.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { startBenchServer } from '../bench-server.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { writePerformance } from '../write-performance.ts';
import { type AskedQuery, askQueries } from './ask-queries.ts';
import { compareLoaders, type Loaders } from './compare-loaders.ts';
import { watchMemory } from './peak-memory.ts';

const COMMAND = 'npm run bench:ingest';
/** The aims. */
const MOST_MB = 6 * 1024;
const MOST_TIMES_PLAIN = 2.5;
const LEAST_OF_PLAIN = 0.9;
const MOST_GROWTH = 1.3;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sizes: text, words: text, plain: text, home: text, write: text } });
const sizes = (values.sizes ?? '10,100,500').split(',').map(Number);
const words = Number(values.words ?? 10_000);
const plain = Number(values.plain ?? 200);
const home = values.home === undefined ? mkdtempSync(join(tmpdir(), 'bpf-graph-bench-')) : resolve(values.home);
const reader = loadReader({ curated: true });
const jobs = availableParallelism();
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What was measured when the graph had reached a size. */
interface Step {
  readonly sessions: number;
  readonly elements: number;
  /** Of the sessions that came with this step. */
  readonly msPerSession: number;
  readonly again: number;
  readonly peakMb: number;
  readonly start: number;
  readonly queries: readonly AskedQuery[];
}

try {
  const files = await corpus();
  rmSync(join(home, 'data'), { recursive: true, force: true });
  const steps: Step[] = [];
  for (const size of sizes)
    steps.push(await step(files.slice(0, size), files.slice(0, steps.at(-1)?.sessions ?? 0).length));
  const loaders = await compareLoaders(join(home, 'plain'), COMMAND, files.slice(0, plain), reader);
  const printed = report(steps, loaders);
  process.stdout.write(`${printed}\n`);
  if (values.write !== undefined) writePerformance('performance:ingest', printed);
} finally {
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

/** In the order in which they were made: a longer corpus begins with a shorter one. */
async function corpus(): Promise<string[]> {
  const folder = join(home, 'corpus');
  mkdirSync(folder, { recursive: true });
  await writeCorpus({ sessions: Math.max(...sizes, plain), words, seed: 1, out: folder }, reader.knowledge);
  const numberOf = (file: string): string => /-(\d{5})-/.exec(file)?.[1] ?? '';
  return [...transcriptPaths([folder]).files].sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
}

async function step(files: readonly string[], before: number): Promise<Step> {
  const started = performance.now();
  const server = await startBenchServer(home, COMMAND);
  const start = (performance.now() - started) / 1000;
  const store = await openStore(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const memory = watchMemory([process.pid, server.pid]);
    const first = await timed(() => ingest(store, files));
    memory.stop();
    const again = await timed(() => ingest(store, files));
    if (again.result.unchanged.length !== files.length)
      throw new Error('sessions that had not changed were read again');
    const counts = await store.read<{ count: number }>('query/counts');
    const elements = counts.reduce((sum, { count }) => sum + count, 0);
    const queries = await askQueries(driver, first.result.added[0] ?? '');
    const msPerSession = (first.seconds * 1000) / (files.length - before);
    say(`${files.length} sessions: ${msPerSession.toFixed(0)} ms each, ${memory.peak().toFixed(0)} MB`);
    return {
      sessions: files.length,
      elements,
      msPerSession,
      again: again.seconds,
      peakMb: memory.peak(),
      start,
      queries,
    };
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}

function ingest(store: Store, files: readonly string[]): Promise<IngestSummary> {
  const reading = { languageModel: null, home, curation: false };
  return ingestFiles(store, files, reader, reading, standardOutput(), { jobs });
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

/** What a session costs more in a large graph than in one of some hundred. */
function growthFrom(few: Step, many: Step) {
  const ratio = many.msPerSession / few.msPerSession;
  const name = `cost of a session at ${many.sessions} ÷ at ${few.sessions}`;
  return [name, `≤ ${MOST_GROWTH}`, ratio.toFixed(2), ratio <= MOST_GROWTH] as const;
}

function report(steps: readonly Step[], loaders: Loaders): string {
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const last = steps.at(-1) as Step;
  const growth = steps.map(({ sessions, elements, msPerSession, again, peakMb, start }) => [
    String(sessions),
    String(elements),
    msPerSession.toFixed(0),
    (1000 / msPerSession).toFixed(1),
    again.toFixed(1),
    peakMb.toFixed(0),
    start.toFixed(1),
  ]);
  const questions = last.queries.map(({ name, about }, at) => {
    const cells = steps.flatMap(({ queries }) => {
      const asked = queries[at] as AskedQuery;
      return [`${asked.ms.toFixed(0)} ms, ${asked.dbHits}`, String(asked.rows)];
    });
    return [name, about, ...cells];
  });
  const rate = (seconds: number): string => `${Math.round(loaders.elements / seconds)}`;
  // What a plain loader would take for all that the largest graph holds, at the rate measured here.
  const whole = (last.msPerSession / 1000) * (loaders.elements / loaders.plain) * (last.sessions / last.elements);
  const hundred = steps.find(({ sessions }) => sessions >= 100) ?? last;
  const aims = [
    ['ingest ÷ plain loader, the same rows', `≤ ${MOST_TIMES_PLAIN}`, whole.toFixed(2), whole <= MOST_TIMES_PLAIN],
    [
      'rate of the loading stage ÷ plain loader',
      `≥ ${LEAST_OF_PLAIN}`,
      (loaders.plain / loaders.ours).toFixed(2),
      loaders.plain / loaders.ours >= LEAST_OF_PLAIN,
    ],
    ...(last === hundred ? [] : [growthFrom(hundred, last)]),
    ['memory of all processes, MB', `≤ ${MOST_MB}`, last.peakMb.toFixed(0), last.peakMb <= MOST_MB],
  ] as const;
  return [
    `Measured ${values.write ?? new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load ${load} (\`${COMMAND}\`): generated sessions of about ${words} words, ${jobs} threads.`,
    '',
    markdownTable({
      title: '',
      head: [
        'sessions',
        'nodes and edges',
        'ms a new session',
        'sessions a second',
        'again unchanged, s',
        'peak MB',
        'start, s',
      ],
      rows: growth,
    }),
    '',
    `${loaders.sessions} sessions, ${loaders.elements} nodes and edges: understanding in one thread ${loaders.understanding.toFixed(1)} s; the loading stage alone ${loaders.ours.toFixed(1)} s (${rate(loaders.ours)} a second), of which ${loaders.people.toFixed(2)} s to tell people of one name apart; a plain \`UNWIND\` loader ${loaders.plain.toFixed(1)} s (${rate(loaders.plain)} a second).`,
    '',
    markdownTable({
      title: '',
      head: ['aim', 'bar', 'measured', ''],
      rows: aims.map(([aim, bar, measured, holds]) => [aim, bar, measured, holds ? 'holds' : '**does not hold**']),
    }),
    '',
    'Named questions, median of up to five and database hits, then rows:',
    '',
    markdownTable({
      title: '',
      head: ['question', 'sessions', ...steps.flatMap(({ sessions }) => [`at ${sessions}`, 'rows'])],
      rows: questions,
    }),
  ].join('\n');
}
