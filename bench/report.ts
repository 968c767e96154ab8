// How long a report over many generated sessions takes and how much memory, against the limits of a minute and 500 MB:
// `npm run bench:report -- [sessions] [words]`. The sessions are generated, read and loaded first, into a Neo4j of their own.
// Each format is made by a process of its own, as `bpf-graph report` is; its memory is the most that it held at once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/graph/store.ts';
import { REPORT_FORMATS } from '../src/report/print-report.ts';
import { startBenchServer } from './bench-server.ts';
import { loadGeneratedSessions } from './generated-graph.ts';

const [sessions = 500, words = 3_000] = process.argv.slice(2).map(Number);
const LIMIT_SECONDS = 60;
const LIMIT_MB = 500;

const home = mkdtempSync(join(tmpdir(), 'bpf-graph-bench-'));
const server = await startBenchServer(home, 'npm run bench:report');
try {
  const store = await openStore(server);
  await loadGeneratedSessions(store, home, { sessions, words });
  await store.close();
  process.stdout.write(`${sessions} sessions of about ${words} words\n`);
  for (const format of REPORT_FORMATS) {
    const printed = execFileSync(
      process.execPath,
      [
        '--max-semi-space-size=8',
        '--heap-growing-percent=50',
        join(import.meta.dirname, 'report-once.ts'),
        format,
        join(home, `draft.${format}`),
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const { seconds, mb, size } = JSON.parse(printed) as { seconds: number; mb: number; size: number };
    const isWithin = seconds <= LIMIT_SECONDS && mb <= LIMIT_MB;
    process.stdout.write(
      `${format}: ${seconds.toFixed(1)} s of ${LIMIT_SECONDS}, ${Math.round(mb)} MB of ${LIMIT_MB}, file of ${(size / 1e6).toFixed(1)} MB${isWithin ? '' : ': over the limit'}\n`,
    );
    if (!isWithin) process.exitCode = 1;
  }
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
