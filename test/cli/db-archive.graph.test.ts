import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/graph/store.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { stopEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { loadSeed } from '../api/load-seed.ts';
import { dumpGraph } from '../graph/dump.ts';
import { ASSEMBLIES } from '../support/assemblies.ts';
import { type Ran, runCli } from '../support/run-cli.ts';
import { startHome } from '../support/start-home.ts';

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-archive-'));
const archive = join(folder, 'graph.dump');

afterAll(async () => {
  const homes = readdirSync(folder).filter((name) => name.startsWith('home-'));
  for (const name of homes) {
    await stopEmbeddedNeo4j({ home: join(folder, name), environment: process.env, progress: silent });
  }
  rmSync(folder, { recursive: true, force: true });
});

function newHome(name: string): string {
  const home = join(folder, `home-${name}`);
  mkdirSync(home);
  symlinkSync(ASSEMBLIES, join(home, 'neo4j'));
  return home;
}

const db = (home: string, ...args: string[]): Promise<Ran> => runCli(['db', ...args], { BPF_GRAPH_HOME: home });

async function refused(home: string, code: string, ...args: string[]): Promise<string> {
  const ran = await db(home, ...args);
  expect(ran).toMatchObject({ code: code === 'USAGE' ? 2 : 1, stdout: '' });
  expect(ran.stderr).toContain(`[${code}]`);
  return ran.stderr;
}

test('dumped, wiped and loaded, the graph is equal; what goes wrong leaves it as it was', {
  timeout: 900_000,
}, async ({ skip }) => {
  if ((await findJava(process.env).catch(() => null)) === null) return skip('no Java here');
  const first = newHome('first');
  expect(await refused(first, 'NOT_FOUND', 'dump', archive)).toContain('there is no graph in');

  const server = await startHome(first);
  const store = await openStore(server);
  await loadSeed(store);
  await store.close();
  const before = await dumpGraph(server);
  expect(before.length).toBeGreaterThan(500);
  expect(await refused(first, 'ENV_HOME_IN_USE', 'dump', archive)).toContain('already running: npm start');
  await server.stop();

  expect(await db(first, 'dump', archive)).toEqual({ code: 0, stdout: '', stderr: `wrote ${archive}\n` });
  expect(await refused(first, 'ENV_NOT_WRITABLE', 'dump', archive)).toContain('--overwrite');
  expect(readdirSync(folder).sort()).toEqual(['graph.dump', 'home-first']);

  const wiped = newHome('wiped');
  expect((await db(wiped, 'load', archive)).code).toBe(0);
  expect(await refused(wiped, 'USAGE', 'load', archive)).toContain('--overwrite');
  expect(await refused(wiped, 'INPUT_NOT_FOUND', 'load', join(folder, 'nowhere.dump'))).toContain('nowhere.dump');
  const bytes = readFileSync(archive);
  writeFileSync(join(folder, 'cut.dump'), bytes.subarray(0, bytes.length / 2));
  expect(await refused(wiped, 'INPUT_DAMAGED', 'load', join(folder, 'cut.dump'), '--overwrite')).toMatch(/Truncated/);
  expect(readdirSync(join(wiped, 'data')).sort()).toEqual(['databases', 'transactions']);

  const again = await startHome(wiped);
  expect(await dumpGraph(again)).toEqual(before);
  // Cut off, the newest of the graph is in Neo4j's log alone.
  const other = await openStore(again);
  await other.write((transaction) => transaction.run('server/mark', { id: 'late' }));
  await other.close();
  process.kill(again.pid, 'SIGKILL');
  await again.stop();
  expect(await refused(wiped, 'ENV_DUMP_FAILED', 'dump', archive, '--overwrite')).toContain('bpf-graph db start');
  expect(readFileSync(archive)).toEqual(bytes);
});

test('a Neo4j elsewhere is not the one that is dumped', async () => {
  const ran = await runCli(['db', 'dump', archive], { NEO4J_URI: 'bolt://127.0.0.1:1', BPF_GRAPH_HOME: folder });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('neo4j-admin');
});
