// How fast the API answers, from the graph and from memory, beside the same Cypher through the bare driver and beside @neo4j/graphql over the same database, in turns
// within one run, on the seed graph and on one of generated sessions: `npm run bench:api -- [--sessions 500] [--seconds 2]
// [--requests 100000] [--home DIR] [--write YYYY-MM-DD]`. With --home both databases stay there for the next run; with --write the figures
// go to docs/performance.md. The ratios are what counts; the milliseconds are those of this machine, now.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { ingestFiles } from '../../src/cli/ingest.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { transcriptPaths } from '../../src/cli/read-input.ts';
import { markdownTable, putBetweenMarkers } from '../../src/evaluation/markdown.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { startBenchServer } from '../bench-server.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { askOnce } from './ask.ts';
import { type ChildServer, startChild } from './child-server.ts';
import { compare } from './measure.ts';
import { type Question, type QuestionIds, questionsWith } from './questions.ts';
import { recordStatements, runSteps } from './recorded-statements.ts';
import { type Figures, type GraphResult, latencies, rates, verdicts } from './tables.ts';

const AT_ONCE = 16;
const ROUNDS = 60;
const ROOT = join(import.meta.dirname, '../..');
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { sessions: text, seconds: text, requests: text, home: text, write: text },
});
const sessions = Number(values.sessions ?? 500);
const seconds = Number(values.seconds ?? 2);
const requests = Number(values.requests ?? 100_000);
const folder = values.home === undefined ? mkdtempSync(join(tmpdir(), 'bpf-graph-bench-')) : resolve(values.home);

const printed: string[] = [];
const say = (line = ''): void => {
  printed.push(line);
  process.stdout.write(`${line}\n`);
};

const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
say(
  `Measured ${values.write ?? new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load ${load} (\`npm run bench:api\`). Latency: one request after the other; throughput: ${AT_ONCE} at once, a second.`,
);
try {
  const seed = await onGraph('seed', [join(ROOT, 'seeds/transcripts')]);
  const corpus = join(folder, 'corpus');
  if (!existsSync(corpus)) {
    await writeCorpus({ sessions, seed: 1, words: 10_000, out: corpus }, loadReader({ curated: true }).knowledge);
  }
  const large = await onGraph('large', [join(ROOT, 'seeds/transcripts'), corpus]);
  say();
  say(markdownTable(verdicts([seed, large], { sessions, requests })));
} finally {
  if (values.home === undefined) rmSync(folder, { recursive: true, force: true });
}
if (values.write !== undefined) writePage();

/** A database of its own with these transcripts in it, measured, and stopped again. */
async function onGraph(name: string, paths: readonly string[]): Promise<GraphResult> {
  const home = join(folder, name);
  const server = await startBenchServer(home, 'npm run bench:api');
  const { uri, user, password } = server;
  const store = await openStore({ uri, user, password });
  try {
    const quiet = { message: () => undefined, result: () => undefined, interactive: false };
    const reader = loadReader({ curated: true });
    const settings = { languageModel: null, home, curation: true };
    const { files } = transcriptPaths(paths);
    const counts = await store.read<{ kind: string; count: number }>('query/counts');
    // With --home they are there from the last run, perhaps of a version with other indexes.
    await prepareGraph(store, reader.knowledge.stakeholderGroups);
    if (counts.find(({ kind }) => kind === 'Session')?.count !== files.length)
      await ingestFiles(store, files, reader, settings, quiet);
    return await measured(store, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  } finally {
    await store.close();
    await server.stop();
  }
}

async function measured(store: Store, environment: Record<string, string>): Promise<GraphResult> {
  const counts = await store.read<{ kind: string; count: number }>('query/counts');
  const [ids] = await store.read<QuestionIds & Record<string, unknown>>('read/example-ids');
  if (ids === undefined) throw new Error('the graph is empty');
  const questions = questionsWith(ids);
  const steps = await recordStatements(
    store,
    questions.map(({ ours }) => ours),
  );
  const driver = neo4j.driver(
    environment.NEO4J_URI ?? '',
    neo4j.auth.basic(environment.NEO4J_USER ?? '', environment.NEO4J_PASSWORD ?? ''),
    { disableLosslessIntegers: true, telemetryDisabled: true },
  );
  const servers: ChildServer[] = [];
  try {
    const start = async (file: string, settings: Record<string, string> = {}): Promise<ChildServer> => {
      const program = join(import.meta.dirname, file);
      const server = await startChild(program, { ...environment, ...settings }, /http:\S+/);
      servers.push(server);
      return server;
    };
    const ours = await start('our-server.ts');
    const forgetful = await start('our-server.ts', { BPF_GRAPH_KEPT_MB: '0' });
    const theirs = await start('neo4j-graphql-server.ts');
    say();
    const count = (wanted: string): number => counts.find(({ kind }) => kind === wanted)?.count ?? 0;
    say(
      `**${['Session', 'Turn', 'Lesson', 'Person', 'MENTIONS'].map((kind) => `${count(kind)} ${kind}`).join(', ')}**`,
    );
    say();
    const rows: Figures[] = [];
    for (const [index, question] of questions.entries()) {
      const contenders = {
        again: () => askOnce(ours.url, question.ours),
        first: () => askOnce(forgetful.url, question.ours),
        driver: () => runSteps(driver, 'neo4j', steps[index] ?? []),
        neo4jGraphql: () => askOnce(theirs.url, question.theirs),
      };
      const result = await compare(contenders, { seconds, rounds: ROUNDS, atOnce: AT_ONCE });
      rows.push([question, result]);
      process.stderr.write(`${question.name}: ${JSON.stringify(result)}\n`);
    }
    say(markdownTable(latencies(rows)));
    say();
    say(markdownTable(rates(rows)));
    const resident = await residentAfter(ours, questions);
    return { rows, resident };
  } finally {
    await driver.close();
    for (const server of servers) await server.stop();
  }
}

/** Ask and ask, every second time what was never asked before, and see what the server holds at the end. */
async function residentAfter(server: ChildServer, questions: readonly Question[]): Promise<number | null> {
  if (requests === 0) return null;
  let left = requests;
  const asker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      // The light ones ten times as often: a browser's pages, not a stress of the database.
      const light = questions.filter(({ name }) => name === 'turn' || name === 'sessions');
      const among = left % 10 === 0 ? questions : light;
      const { query, variables } = (among[left % among.length] as Question).ours;
      await askOnce(server.url, { query: left % 4 < 2 ? query : `${query}# ${left}`, variables });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  const resident = server.resident();
  say();
  say(`The server's memory after ${requests} requests, half of them new: ${resident.toFixed(0)} MB.`);
  return resident;
}

function writePage(): void {
  const path = join(ROOT, 'docs/performance.md');
  const after = putBetweenMarkers(readFileSync(path, 'utf8'), 'performance:api', printed.join('\n').trim());
  if (after === null)
    throw new Error('docs/performance.md has no place for it: <!-- performance:api --> … <!-- /performance:api -->');
  writeFileSync(path, after);
}
