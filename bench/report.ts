// How long a report over many generated sessions takes and how much memory, against the limits of a minute and 500 MB:
// `npm run bench:report -- [--sessions 500] [--words 3000] [--home DIR] [--write YYYY-MM-DD]`. The sessions are generated, read and loaded
// first, into a Neo4j of their own. Each format is made by a process of its own, as `bpf-graph report` is; its memory is the most that it held
// at once. With --home the graph stays there for the next run; with --write the figures go to docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../src/evaluation/markdown.ts';
import { openStore } from '../src/graph/store.ts';
import type { EmbeddedNeo4j } from '../src/neo4j/server.ts';
import { REPORT_FORMATS, type ReportFormat } from '../src/report/print-report.ts';
import { startBenchServer } from './bench-server.ts';
import { loadGeneratedSessions } from './generated-graph.ts';
import { PROGRAM_FLAGS } from './program-flags.ts';
import { writePerformance } from './write-performance.ts';

const LIMIT_SECONDS = 60;
const LIMIT_MB = 500;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sessions: text, words: text, home: text, write: text } });
const size = { sessions: Number(values.sessions ?? 500), words: Number(values.words ?? 3_000) };
const home = values.home === undefined ? mkdtempSync(join(tmpdir(), 'bpf-graph-bench-')) : resolve(values.home);

const server = await startBenchServer(home, 'npm run bench:report');
try {
  const store = await openStore(server);
  const counts = await store.read<{ kind: string; count: number }>('query/counts');
  const count = (rows: typeof counts, wanted: string): number => rows.find(({ kind }) => kind === wanted)?.count ?? 0;
  if (count(counts, 'Session') < size.sessions) await loadGeneratedSessions(store, home, size);
  const held = await store.read<{ kind: string; count: number }>('query/counts');
  await store.close();
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const measured = REPORT_FORMATS.map((format) => ({ format, ...draft(server, format) }));
  const isWithin = measured.every(({ seconds, mb }) => seconds <= LIMIT_SECONDS && mb <= LIMIT_MB);
  const printed = [
    `Measured ${values.write ?? new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load} (\`npm run bench:report\`): ${['Session', 'Turn', 'Lesson', 'Person', 'MENTIONS'].map((kind) => `${count(held, kind)} ${kind}`).join(', ')}.`,
    '',
    markdownTable({
      title: '',
      head: ['format', `s (of ${LIMIT_SECONDS})`, `MB (of ${LIMIT_MB})`, 'file, MB'],
      rows: measured.map(({ format, seconds, mb, bytes }) => [
        format,
        seconds.toFixed(1),
        String(Math.round(mb)),
        (bytes / 1e6).toFixed(1),
      ]),
    }),
    '',
    `Both limits: ${isWithin ? 'hold' : '**do not hold**'}.`,
  ].join('\n');
  process.stdout.write(`${printed}\n`);
  if (!isWithin) process.exitCode = 1;
  if (values.write !== undefined) writePerformance('performance:report', printed);
} finally {
  await server.stop();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

function draft({ uri, user, password }: EmbeddedNeo4j, format: ReportFormat) {
  const printed = execFileSync(
    process.execPath,
    [...PROGRAM_FLAGS, join(import.meta.dirname, 'report-once.ts'), format, join(home, `draft.${format}`)],
    {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return JSON.parse(printed) as { readonly seconds: number; readonly mb: number; readonly bytes: number };
}
