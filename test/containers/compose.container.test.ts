import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/graph/store.ts';
import { dumpGraph } from '../graph/dump.ts';
import { newProject, PASSWORD, type Project } from './compose.ts';

// The compose file as docs/operations.md says to use it. Each test begins where the one before ended.

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-compose-dump-'));
const archive = join(folder, 'graph.dump');
const projects: Project[] = [];

async function project(settings?: Record<string, string>): Promise<Project> {
  const made = await newProject(settings);
  projects.push(made);
  return made;
}

afterAll(async () => {
  for (const made of projects) await made.remove();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = ({ boltUri }: Project) => ({ uri: boltUri, user: 'neo4j', password: PASSWORD, database: 'neo4j' });

/** What the API's log says once all is loaded: `docker compose up` without a terminal ends before that. */
async function served(made: Project): Promise<string> {
  for (const end = Date.now() + 180_000; Date.now() < end; await sleep(500)) {
    const log = await made.compose('logs', 'api');
    if (log.includes('Ctrl-C stops it')) return log;
  }
  throw new Error(`the API did not come up: ${await made.compose('logs')}`);
}

let before: string[] = [];

test('up: three addresses, the first session loaded, nothing told, nothing written beside the volumes', async () => {
  const made = await project();
  await made.compose('up', '--detach', '--build', 'api');
  const log = await served(made);
  expect(log).toContain(`Playground     http://127.0.0.1:${made.port}/`);
  expect(log).toContain(`API            http://127.0.0.1:${made.port}/graphql`);
  expect(log).toContain(`Neo4j Browser  http://127.0.0.1:${made.httpPort}/browser/`);
  expect(await made.compose('logs')).not.toContain(PASSWORD);

  const page = await fetch(`http://127.0.0.1:${made.port}/`);
  expect(await page.text()).toContain('bpf-graph playground');
  expect((await fetch(`http://127.0.0.1:${made.httpPort}/browser/`)).status).toBe(200);
  const answer = await fetch(`http://127.0.0.1:${made.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ citationMatrix { stakeholderGroup { id } entity { id } } }"}',
  });
  const { data } = (await answer.json()) as { data: { citationMatrix: unknown[] } };
  expect(data.citationMatrix).toContainEqual({ stakeholderGroup: { id: 'government' }, entity: { id: 'un-gge' } });

  const inside = await made.compose('exec', '-T', 'api', 'sh', '-c', 'id -un; touch /app/x 2>&1; ls /app');
  expect(inside).toMatch(/^node\n.*Read-only file system\n/);
  expect(inside).not.toMatch(/^tsconfig/m);
  expect(await made.compose('run', '--rm', '-T', 'api', 'query', 'counts', '--format', 'csv')).toContain(
    'node,Turn,62',
  );
  // A log-in tells Neo4j Browser where Bolt is: at the published port.
  const discovery = (await (await fetch(`http://127.0.0.1:${made.httpPort}/`)).json()) as { bolt_direct: string };
  expect(discovery.bolt_direct).toBe(made.boltUri);
  before = await dumpGraph(addressOf(made));
});

test('dumped by the image’s neo4j-admin; loaded read-only for analysts, who can read it and use GDS and change nothing', async () => {
  const [made] = projects;
  if (made === undefined) throw new Error('the first test starts it');
  await made.compose('stop');
  const admin = ['run', '--rm', '--no-deps', '-T', 'neo4j', 'neo4j-admin', 'database'];
  await made.composeFiles([...admin, 'dump', 'neo4j', '--to-stdout'], { output: archive });

  const copy = await project({ NEO4J_READ_ONLY: 'true' });
  await copy.composeFiles([...admin, 'load', 'neo4j', '--from-stdin'], { input: archive });
  await copy.compose('up', '--detach', 'neo4j');
  const store = await answering(copy);
  try {
    const after = await dumpGraph(addressOf(copy));
    expect(before.length).toBeGreaterThan(500);
    expect(after.filter((line, place) => line !== before[place])).toEqual([]);
    expect(after).toHaveLength(before.length);
    const write = store.write((transaction) => transaction.run('server/mark', { id: 'never' }));
    await expect(write).rejects.toMatchObject({ code: 'STORE_FAILED', message: expect.stringMatching(/read.?only/i) });
    expect(await store.read('server/graph-data-science')).toMatchObject([{ procedures: expect.any(Number) }]);
  } finally {
    await store.close();
  }
  const driver = neo4j.driver(copy.boltUri, neo4j.auth.basic('neo4j', PASSWORD));
  try {
    const { records } = await driver.executeQuery(
      "CALL gds.graph.project('all', '*', '*') YIELD nodeCount RETURN nodeCount",
    );
    expect(Number(records[0]?.get('nodeCount'))).toBeGreaterThan(100);
  } finally {
    await driver.close();
  }
});

async function answering(made: Project): Promise<Awaited<ReturnType<typeof openStore>>> {
  for (const end = Date.now() + 180_000; ; await sleep(500)) {
    try {
      return await openStore(addressOf(made));
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

test('external: the program alone, on the Neo4j that NEO4J_URI names', async () => {
  const made = await project({ NEO4J_URI: 'bolt://nowhere.invalid:7687' });
  await expect(made.compose('run', '--rm', '-T', 'external', 'query', 'sessions')).rejects.toMatchObject({
    stderr: expect.stringContaining('no Neo4j answers at bolt://nowhere.invalid:7687'),
  });
});
