import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/graph/statement.ts';
import { openStore } from '../../src/graph/store.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { identify, isAlive } from '../../src/neo4j/process-identity.ts';
import { silent } from '../../src/neo4j/progress.ts';
import {
  type EmbeddedNeo4j,
  type EmbeddedOptions,
  embeddedStatus,
  startEmbeddedNeo4j,
  stopEmbeddedNeo4j,
} from '../../src/neo4j/server.ts';
import { ASSEMBLIES, QUICK_START } from '../support/assemblies.ts';
import { temporaryFolder, writeProgram } from '../support/temporary.ts';

// The whole life of one home, in order: each test begins where the one before ended, as a start takes seconds.

const SCRIPT = join(import.meta.dirname, '../support/start-embedded.ts');
const NO_JAVA = 'no Java here (a Neo4j of NEO4J_URI is used)';
const home = mkdtempSync(join(tmpdir(), 'bpf-graph-test-life-'));
const ports = { boltPort: 0, httpPort: 0 };
let hasJava = false;

beforeAll(async () => {
  hasJava = await findJava(process.env).then(
    () => true,
    () => false,
  );
  ports.boltPort = await freePort();
  ports.httpPort = await freePort();
});

afterAll(async () => {
  await stopEmbeddedNeo4j({ home, environment: process.env, progress: silent });
  rmSync(home, { recursive: true, force: true });
});

function start(change: Partial<EmbeddedOptions> = {}): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({
    home,
    assemblies: ASSEMBLIES,
    ...ports,
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: silent,
    javaFlags: QUICK_START,
    purpose: { command: 'npm start', address: 'http://127.0.0.1:4000', exclusive: true },
    ...change,
  });
}

/** The program as a process of its own, that can be killed. @returns with the pid of its Neo4j */
async function startChild(): Promise<{ child: ChildProcess; neo4jPid: number }> {
  const args = [SCRIPT, home, ASSEMBLIES, String(ports.boltPort), String(ports.httpPort)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const neo4jPid = Number(/^ready (\d+)$/.exec(line)?.[1]);
    if (neo4jPid > 0) return { child, neo4jPid };
  }
  throw new Error('the program ended before it was ready');
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

async function withStore<T>(server: EmbeddedNeo4j, work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const store = await openStore({ uri: server.uri, user: server.user, password: server.password });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const procedures = (server: EmbeddedNeo4j) =>
  withStore(server, (store) => store.read<{ version: string; procedures: number }>('server/graph-data-science'));

test('first start: answers at once, with Graph Data Science and Neo4j Browser, on loopback, for its user alone', async ({
  skip,
}) => {
  if (!hasJava) return skip(NO_JAVA);
  const server = await start();
  expect(server.adopted).toBe(false);
  const versions = await withStore(server, (store) => store.read('server/version'));
  expect(versions).toEqual([{ name: 'Neo4j Kernel', version: server.version, edition: 'community' }]);
  // All of them, though most of its jars are not in the folder that Neo4j searches for procedures.
  expect(await procedures(server)).toEqual([{ version: '2.13.9', procedures: 411 }]);
  const page = await fetch(server.browserUrl);
  expect(await page.text()).toContain('Neo4j Browser');

  expect(statSync(server.passwordFile).mode & 0o777).toBe(0o600);
  expect(readFileSync(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(server.password);
  const listening = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const hex = ports.boltPort.toString(16).toUpperCase().padStart(4, '0');
  const addresses = listening.filter((fields) => fields[3] === '0A').map((fields) => fields[1]);
  expect(addresses.filter((address) => address?.endsWith(`:${hex}`))).not.toContain(`00000000:${hex}`);

  // A second one on the same home is told who runs; a query beside it is served, and leaves it running.
  await expect(start()).rejects.toMatchObject({
    code: 'ENV_HOME_IN_USE',
    message: `already running: npm start, pid ${process.pid} at http://127.0.0.1:4000, uses ${home}`,
  });
  const beside = await start({ purpose: { command: 'bpf-graph query', exclusive: false } });
  expect(beside).toMatchObject({ adopted: true, pid: server.pid });
  await beside.stop();
  expect(embeddedStatus(home).server?.pid).toBe(server.pid);
  await expect(stopEmbeddedNeo4j({ home, environment: process.env, progress: silent })).rejects.toMatchObject({
    code: 'ENV_HOME_IN_USE',
  });

  const identity = identify(server.pid);
  await server.stop();
  expect(identity && isAlive(identity)).toBe(false);
  expect(embeddedStatus(home).server).toBeNull();
}, 200_000);

test('restart: the data are those of before; the server of a killed program is adopted', async ({ skip }) => {
  if (!hasJava) return skip(NO_JAVA);
  // A pid file whose pid another program got since: that program is left alone.
  const bystander = spawn('sleep', ['300'], { stdio: 'ignore' });
  onTestFinished(() => void bystander.kill());
  mkdirSync(join(home, 'run'), { recursive: true });
  const stale = { process: { pid: bystander.pid, started: 'long ago' }, ...ports, assembly: '', background: false };
  writeFileSync(join(home, 'run/neo4j.json'), JSON.stringify(stale));

  const { child, neo4jPid } = await startChild();
  expect(bystander.exitCode).toBeNull();
  await expect(start()).rejects.toMatchObject({ code: 'ENV_HOME_IN_USE' });
  await kill(child);

  const server = await start();
  expect(server).toMatchObject({ adopted: true, pid: neo4jPid });
  await withStore(server, (store) => store.write((transaction) => transaction.run('server/mark', { id: 'kept' })));
  await server.stop();
  expect(identify(neo4jPid)).toBeNull();
}, 200_000);

test('the orphan of other ports is ended and a new server started, with equal data; db start outlives its users', async ({
  skip,
}) => {
  if (!hasJava) return skip(NO_JAVA);
  const { child, neo4jPid } = await startChild();
  await kill(child);
  ports.boltPort = await freePort();
  ports.httpPort = await freePort();
  const background = await start({ background: true, purpose: { command: 'bpf-graph db start', exclusive: false } });
  expect(background.adopted).toBe(false);
  expect(identify(neo4jPid)).toBeNull();
  expect(embeddedStatus(home)).toMatchObject({ state: 'running', users: [], server: { background: true } });

  const user = await start();
  expect(user).toMatchObject({ adopted: true, pid: background.pid, uri: `bolt://127.0.0.1:${ports.boltPort}` });
  expect(await withStore(user, (store) => store.read('server/marks'))).toEqual([{ id: 'kept' }]);
  await user.stop();
  expect(embeddedStatus(home).server?.pid).toBe(background.pid);

  const options = { home, environment: process.env, progress: silent };
  expect(await stopEmbeddedNeo4j(options)).toBe('stopped');
  expect(await stopEmbeddedNeo4j(options)).toBe('not running');
}, 200_000);

test('a start that fails says why, in the words of Java and Neo4j', async ({ skip }) => {
  if (!hasJava) return skip(NO_JAVA);
  const folder = temporaryFolder();
  const banner = `case "$1" in -version) echo 'openjdk version "17.0.1"' >&2; exit;; esac`;
  writeProgram(join(folder, 'java'), banner, 'echo "Error: could not reserve enough space for the heap" >&2', 'exit 1');
  await expect(start({ environment: { PATH: `${folder}:/usr/bin:/bin` } })).rejects.toMatchObject({
    code: 'ENV_NEO4J_START_FAILED',
    message: expect.stringContaining('could not reserve enough space for the heap'),
  });
  expect(embeddedStatus(home).state).not.toBe('running');
}, 60_000);
