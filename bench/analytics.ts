// How long each question of cypher/analytics/ takes on many generated sessions, against the limit of five seconds:
// `npm run bench:analytics -- [--sessions 500] [--words 10000] [--home DIR] [--write YYYY-MM-DD]`. Each is asked twice, as Neo4j plans
// a question when it is first asked; both times count against the limit. With --home the graph stays there for the next run; with --write
// the figures go to docs/performance.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyticsQueries } from '../src/api/browser/analytics.ts';
import { markdownTable } from '../src/evaluation/markdown.ts';
import { openStore, type Store } from '../src/graph/store.ts';
import { startBenchServer } from './bench-server.ts';
import { loadGeneratedSessions } from './generated-graph.ts';
import { writePerformance } from './write-performance.ts';

const LIMIT_SECONDS = 5;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sessions: text, words: text, home: text, write: text } });
const size = { sessions: Number(values.sessions ?? 500), words: Number(values.words ?? 10_000) };
const home = values.home === undefined ? mkdtempSync(join(tmpdir(), 'bpf-graph-bench-')) : resolve(values.home);

const server = await startBenchServer(home, 'npm run bench:analytics');
try {
  const store = await openStore(server);
  const counts = await store.read<{ kind: string; count: number }>('query/counts');
  if ((counts.find(({ kind }) => kind === 'Session')?.count ?? 0) < size.sessions)
    await loadGeneratedSessions(store, home, size);
  await report(store);
  await store.close();
} finally {
  await server.stop();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

async function report(store: Store): Promise<void> {
  const counts = await store.read<{ kind: string; count: number }>('query/counts');
  const count = (wanted: string): number => counts.find(({ kind }) => kind === wanted)?.count ?? 0;
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const held = ['Session', 'Turn', 'Person', 'MENTIONS', 'CITES'].map((kind) => `${count(kind)} ${kind}`).join(', ');
  const rows: string[][] = [];
  let slowest = 0;
  for (const { file, needsGds } of analyticsQueries()) {
    const [first, found] = await seconds(store, file);
    const [second] = await seconds(store, file);
    slowest = Math.max(slowest, first, second);
    rows.push([file, needsGds ? 'GDS' : '', first.toFixed(2), second.toFixed(2), String(found)]);
  }
  const verdict = `The slowest took ${slowest.toFixed(2)} s of ${LIMIT_SECONDS}: ${slowest <= LIMIT_SECONDS ? 'holds' : '**does not hold**'}.`;
  const printed = [
    `Measured ${values.write ?? new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load} (\`npm run bench:analytics\`): ${held}.`,
    '',
    markdownTable({ title: '', head: ['question', '', 'first, s', 'second, s', 'rows'], rows }),
    '',
    verdict,
  ].join('\n');
  process.stdout.write(`${printed}\n`);
  if (slowest > LIMIT_SECONDS) process.exitCode = 1;
  if (values.write === undefined) return;
  writePerformance('performance:analytics', printed);
}

async function seconds(store: Store, file: string): Promise<readonly [number, number]> {
  const started = performance.now();
  const rows = await store.read(`analytics/${file}`);
  return [(performance.now() - started) / 1000, rows.length];
}
