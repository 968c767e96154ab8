// How long the second `npm start` takes to print its addresses, against Neo4j alone to its first answered query, in turns
// within one run: `npm run bench:start -- [rounds]`. The ratio is what counts; the seconds are those of this machine, now.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { statement } from '../src/graph/statement.ts';
import { freePort } from '../src/neo4j/ports.ts';
import { silent } from '../src/neo4j/progress.ts';
import { startEmbeddedNeo4j } from '../src/neo4j/server.ts';
import { linkJars } from './link-jars.ts';
import { median } from './median.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = Number(process.argv[2] ?? 5);
const home = mkdtempSync(join(tmpdir(), 'bpf-graph-bench-'));
linkJars(home);
const boltPort = await freePort();
const httpPort = await freePort();
const port = await freePort();

/** From the call to the first answered query, with nothing else of the program loaded or running. */
async function neo4jAlone(): Promise<number> {
  const started = performance.now();
  const server = await startEmbeddedNeo4j({
    home,
    boltPort,
    httpPort,
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: silent,
    purpose: { command: 'bench', exclusive: true },
  });
  const took = performance.now() - started;
  await server.stop();
  return took;
}

/** From `npm start` to its addresses on the screen. */
async function npmStart(): Promise<number> {
  const started = performance.now();
  const environment = {
    ...process.env,
    BPF_GRAPH_HOME: home,
    PORT: `${port}`,
    NEO4J_BOLT_PORT: `${boltPort}`,
    NEO4J_HTTP_PORT: `${httpPort}`,
  };
  const child = spawn('npm', ['start'], { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  const took = await new Promise<number>((done, fail) => {
    let said = '';
    child.once('exit', (code) => fail(new Error(`npm start ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C stops it')) done(performance.now() - started);
    });
  });
  await stop(child);
  return took;
}

async function stop(child: ChildProcess): Promise<void> {
  // The sessions are checked after the addresses are printed: let that end, as a user's first look would.
  await new Promise((done) => setTimeout(done, 5_000));
  child.removeAllListeners('exit');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1).padStart(5);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${ROUNDS} rounds in turns, load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`,
  );
  await npmStart();
  const alone: number[] = [];
  const full: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    alone.push(await neo4jAlone());
    full.push(await npmStart());
    say(`round ${round}: Neo4j alone ${seconds(alone.at(-1) ?? 0)} s, second npm start ${seconds(full.at(-1) ?? 0)} s`);
  }
  say(
    `median:  Neo4j alone ${seconds(median(alone))} s, second npm start ${seconds(median(full))} s, ratio ${(median(full) / median(alone)).toFixed(2)}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
