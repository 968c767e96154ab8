import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/graph/statement.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { type EmbeddedOptions, startEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { temporaryDisk, temporaryFolder, writeProgram } from '../support/temporary.ts';

// Faults of the machine that are found before Neo4j starts. Each leaves the home free for the next start.

const NO_MOUNT = 'mounting a small disk is not permitted here';

async function optionsFor(home: string, change: Partial<EmbeddedOptions> = {}): Promise<EmbeddedOptions> {
  return {
    home,
    boltPort: await freePort(),
    httpPort: await freePort(),
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: silent,
    purpose: { command: 'a test', exclusive: true },
    ...change,
  };
}

/** A PATH with a Java 17 that does nothing, and no Maven. */
function pathWithJava(...lines: string[]): string {
  const folder = temporaryFolder();
  writeProgram(
    join(folder, 'java'),
    'case "$1" in -version) echo \'openjdk version "17.0.1"\' >&2; exit;; esac',
    ...lines,
  );
  return folder;
}

async function refused(options: EmbeddedOptions, code: string, ...words: string[]): Promise<void> {
  const problem: unknown = await startEmbeddedNeo4j(options).catch((error: unknown) => error);
  expect(problem).toMatchObject({ name: 'BpfGraphError', code });
  const { message, hint } = problem as { message: string; hint: string };
  for (const word of words) expect(`${message}\n${hint}`).toContain(word);
  expect(hint).not.toBe('');
  const users = join(options.home, 'run/users');
  if (existsSync(users)) expect(readdirSync(users)).toEqual([]);
}

test('a taken port is found before anything starts, with its variable and a free port', async () => {
  const taken = createServer();
  const port = await freePort();
  await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done));
  onTestFinished(() => void taken.close());
  const home = temporaryFolder();
  await refused(await optionsFor(home, { boltPort: port }), 'ENV_PORT_TAKEN', `port ${port}`, 'NEO4J_BOLT_PORT=');
  await refused(await optionsFor(home, { httpPort: port }), 'ENV_PORT_TAKEN', `port ${port}`, 'NEO4J_HTTP_PORT=');
});

test('a port that is none', async () => {
  await refused(await optionsFor(temporaryFolder(), { boltPort: 70_000 }), 'ENV_PORT_INVALID', 'NEO4J_BOLT_PORT');
});

test('no Java, and Java too old', async () => {
  const home = temporaryFolder();
  await refused(await optionsFor(home, { environment: { PATH: temporaryFolder() } }), 'ENV_NO_JAVA', 'NEO4J_URI');
  const old = temporaryFolder();
  writeProgram(join(old, 'java'), `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
  await refused(await optionsFor(home, { environment: { PATH: old } }), 'ENV_JAVA_TOO_OLD', 'Java 11', `${old}/java`);
});

test('no Maven', async () => {
  const options = await optionsFor(temporaryFolder(), { environment: { PATH: pathWithJava() } });
  await refused(options, 'ENV_NO_MAVEN', 'apt install maven', 'NEO4J_URI');
});

test('Maven that cannot download: its own words, and nothing half-done left', async () => {
  const home = temporaryFolder();
  const path = pathWithJava();
  writeProgram(
    join(path, 'mvn'),
    'echo "[ERROR] Could not transfer artifact: Unknown host repo.example.invalid"',
    'exit 1',
  );
  const environment = { PATH: `${path}:/usr/bin:/bin` };
  await refused(
    await optionsFor(home, { environment }),
    'ENV_DOWNLOAD_FAILED',
    'Unknown host repo.example.invalid',
    'proxies',
  );
  expect(readdirSync(join(home, 'neo4j'))).toEqual([]);
});

test('Maven that fills the disk', async () => {
  const path = pathWithJava();
  writeProgram(join(path, 'mvn'), 'echo "[ERROR] Failed to copy: No space left on device"', 'exit 1');
  const environment = { PATH: `${path}:/usr/bin:/bin` };
  await refused(await optionsFor(temporaryFolder(), { environment }), 'ENV_DISK_FULL', 'no space left');
});

test('a full disk', async ({ skip }) => {
  const disk = temporaryDisk('size=1m');
  if (disk === null) return skip(NO_MOUNT);
  const environment = { PATH: pathWithJava() };
  await refused(await optionsFor(join(disk, 'home'), { environment }), 'ENV_DISK_FULL', disk, 'BPF_GRAPH_HOME');
  writeFileSync(join(disk, 'filler'), Buffer.alloc(900_000));
  for (let part = 0; ; part++) {
    try {
      writeFileSync(join(disk, `filler-${part}`), Buffer.alloc(4096));
    } catch {
      break;
    }
  }
  await refused(await optionsFor(join(disk, 'home'), { environment }), 'ENV_DISK_FULL', disk);
});

test('a read-only disk', async ({ skip }) => {
  const disk = temporaryDisk('ro');
  if (disk === null) return skip(NO_MOUNT);
  await refused(await optionsFor(join(disk, 'home')), 'ENV_HOME_NOT_WRITABLE', disk, 'EROFS', 'BPF_GRAPH_HOME');
});

test('a home that is a file', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const problem = startEmbeddedNeo4j(await optionsFor(file));
  await expect(problem).rejects.toMatchObject({
    code: 'ENV_HOME_NOT_WRITABLE',
    message: expect.stringContaining(file),
  });
});
