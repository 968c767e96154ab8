// How fast transcripts become a graph, and how that and the questions grow with it: `npm run bench:ingest -- [--sizes 10,100,500]
// [--words 10000] [--plain 200] [--home DIR] [--write YYYY-MM-DD]`. Each size is a graph of its own: so many sessions are ingested into an
// empty one as `bpf-graph ingest` does it, all of them again unchanged, some more that are new, then Neo4j is stopped and started, and every
// named question and those of questions/ over the API asked. Then the sessions of --plain are written into an empty database by a plain
// UNWIND loader and by the loading stage alone, in turns in the same run. With --write the figures go to docs/performance.md.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type IngestSummary, ingestFiles } from '../../src/cli/ingest.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { standardOutput } from '../../src/cli/output.ts';
import { transcriptPaths } from '../../src/cli/read-input.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import type { EmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { startBenchServer } from '../bench-server.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { writePerformance } from '../write-performance.ts';
import { askApi } from './ask-api.ts';
import { askQueries } from './ask-queries.ts';
import { compareLoaders } from './compare-loaders.ts';
import { watchMemory } from './peak-memory.ts';
import { report, type Step } from './report.ts';

const COMMAND = 'npm run bench:ingest';
/** Sessions that come later, into a graph that holds the others: as many again, but not more than this. */
const MOST_MORE = 100;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sizes: text, words: text, plain: text, home: text, write: text } });
const sizes = (values.sizes ?? '10,100,500').split(',').map(Number);
const words = Number(values.words ?? 10_000);
const plain = Number(values.plain ?? 200);
const home = values.home === undefined ? mkdtempSync(join(tmpdir(), 'bpf-graph-bench-')) : resolve(values.home);
const reader = loadReader({ curated: true });
const jobs = availableParallelism();
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const files = await corpus();
  const steps: Step[] = [];
  for (const size of sizes) steps.push(await step(files.slice(0, size), files.slice(size, size + moreOf(size))));
  const loaders = await compareLoaders(join(home, 'plain'), COMMAND, files.slice(0, plain), reader);
  const printed = report(steps, loaders, {
    command: COMMAND,
    words,
    jobs,
    ...(values.write === undefined ? {} : { date: values.write }),
  });
  process.stdout.write(`${printed}\n`);
  if (values.write !== undefined) writePerformance('performance:ingest', printed);
} finally {
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

function moreOf(size: number): number {
  return Math.min(size, MOST_MORE);
}

/** In the order in which they were made: a longer corpus begins with a shorter one. */
async function corpus(): Promise<string[]> {
  const folder = join(home, 'corpus');
  mkdirSync(folder, { recursive: true });
  await writeCorpus(
    { sessions: Math.max(...sizes.map((size) => size + moreOf(size)), plain), words, seed: 1, out: folder },
    reader.knowledge,
  );
  const numberOf = (file: string): string => /-(\d{5})-/.exec(file)?.[1] ?? '';
  return [...transcriptPaths([folder]).files].sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
}

async function step(files: readonly string[], later: readonly string[]): Promise<Step> {
  rmSync(join(home, 'data'), { recursive: true, force: true });
  const loaded = await withServer(async (store, server) => {
    const memory = watchMemory([process.pid, server.pid]);
    const first = await timed(() => ingest(store, files));
    memory.stop();
    const again = await timed(() => ingest(store, files));
    if (again.result.unchanged.length !== files.length)
      throw new Error('sessions that had not changed were read again');
    const counts = await store.read<{ count: number }>('query/counts');
    const more = await timed(() => ingest(store, later));
    return {
      elements: counts.reduce((sum, { count }) => sum + count, 0),
      seconds: first.seconds,
      msMore: (more.seconds * 1000) / later.length,
      again: again.seconds,
      peakMb: memory.peak(),
      session: first.result.added[0] ?? '',
    };
  });
  say(`${files.length} sessions in ${loaded.seconds.toFixed(0)} s, ${loaded.peakMb.toFixed(0)} MB`);
  const asked = await withServer(async (store, server, start) => ({
    start,
    queries: await askQueries(server, loaded.session),
    answers: await askApi(server, store),
  }));
  return { sessions: files.length, ...loaded, ...asked };
}

/** @param use told too of how many seconds Neo4j took to start */
async function withServer<T>(use: (store: Store, server: EmbeddedNeo4j, start: number) => Promise<T>): Promise<T> {
  const { seconds, result: server } = await timed(() => startBenchServer(home, COMMAND));
  try {
    const store = await openStore(server);
    try {
      return await use(store, server, seconds);
    } finally {
      await store.close();
    }
  } finally {
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
