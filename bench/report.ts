// How long a report over many generated sessions takes and how much memory, against the limits of a minute and 500 MB:
// `npm run bench:report -- [sessions] [words]`. The sessions are generated, read and loaded first, into a Neo4j of their own.
// Each format is made by a process of its own, as `bpf-graph report` is; its memory is the most that it held at once.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestFiles } from '../src/cli/ingest.ts';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { standardOutput } from '../src/cli/output.ts';
import { progressOn } from '../src/cli/progress-on.ts';
import { statement } from '../src/graph/statement.ts';
import { openStore } from '../src/graph/store.ts';
import { freePort } from '../src/neo4j/ports.ts';
import { silent } from '../src/neo4j/progress.ts';
import { startEmbeddedNeo4j } from '../src/neo4j/server.ts';
import { REPORT_FORMATS } from '../src/report/print-report.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const ROOT = join(import.meta.dirname, '..');
const [sessions = 500, words = 3_000] = process.argv.slice(2).map(Number);
const LIMIT_SECONDS = 60;
const LIMIT_MB = 500;

const home = mkdtempSync(join(tmpdir(), 'bpf-graph-bench-'));
const folder = join(home, 'corpus');
mkdirSync(folder);
symlinkSync(join(ROOT, '.bpf-graph/neo4j'), join(home, 'neo4j'));
const output = { ...standardOutput(), message: () => undefined };
const server = await startEmbeddedNeo4j({
  home,
  boltPort: await freePort(),
  httpPort: await freePort(),
  readyQuery: statement('server/ready'),
  environment: process.env,
  progress: silent,
  purpose: { command: 'bench', exclusive: true },
});
try {
  const reader = loadReader({ curated: true });
  await writeCorpus({ sessions, seed: 1, words, out: folder }, reader.knowledge);
  const files = readdirSync(folder)
    .filter((file) => /\.(?:txt|html|vtt|srt)$/.test(file))
    .map((file) => join(folder, file));
  const store = await openStore(server);
  const counter = progressOn(standardOutput()).count('loading sessions', files.length);
  for (const [at, file] of files.entries()) {
    await ingestFiles(store, [file], reader, { languageModel: null, home, curation: false }, output);
    counter.advance(at + 1);
  }
  counter.close();
  await store.close();
  process.stdout.write(`${files.length} sessions of about ${words} words\n`);
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
