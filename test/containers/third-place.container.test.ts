import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findOnPath } from '../../src/neo4j/find-program.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { runCli, SEED, spawnCli } from '../support/run-cli.ts';
import { dockerOfTests } from './compose.ts';

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-no-java-'));
const home = join(folder, 'home');

/** Everything of a PATH but Java and Maven. */
function pathWithoutJava(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['docker', 'docker-compose', 'sh', 'env', 'python3', 'ps']) {
    const [program] = findOnPath(name, process.env);
    if (program !== undefined) symlinkSync(program, join(bin, name));
  }
  return bin;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runningNames = (): string => execFileSync('docker', ['ps', '--format', '{{.Names}}'], { encoding: 'utf8' });
const ofPrograms = (names: string): string[] =>
  names.split('\n').filter((name) => /^bpf-graph-[0-9a-f]{12}[-_]/.test(name));

test('without Java and Maven the program takes the container, shares it and stops it, and finds its graph again', async () => {
  await dockerOfTests();
  const environment = {
    PATH: pathWithoutJava(),
    JAVA_HOME: '',
    BPF_GRAPH_HOME: home,
    PORT: String(await freePort()),
    NEO4J_BOLT_PORT: String(await freePort()),
    NEO4J_HTTP_PORT: String(await freePort()),
  };
  const child = spawnCli(['up'], environment);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let said = '';
  try {
    await new Promise<void>((done, fail) => {
      child.once('exit', (code) => fail(new Error(`up ended with ${code}: ${said}`)));
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl-C stops it')) done();
      });
    });
    expect(said).toMatch(/Neo4j needs Java 17 or later, found none .*: taking Docker instead/);
    expect(said).toContain(`Neo4j Browser  http://127.0.0.1:${environment.NEO4J_HTTP_PORT}/browser/`);
    const passwordFile = /cat (\S+)/.exec(said)?.[1] ?? '';
    expect(readFileSync(passwordFile, 'utf8').trim()).toMatch(/^[\w-]{32}$/);
    const beside = await runCli(['query', 'counts', '--format', 'csv'], environment);
    expect(beside).toMatchObject({ code: 0, stderr: expect.not.stringContaining('[ENV_') });
    expect(ofPrograms(runningNames())).toHaveLength(1);
  } finally {
    child.kill('SIGINT');
    await ended;
  }
  expect(await ended).toBe(0);
  expect(ofPrograms(runningNames())).toEqual([]);

  const again = await runCli(['ingest', SEED], environment);
  expect(again.stdout).toBe('0 added, 0 replaced, 1 unchanged, 0 skipped\n');
  expect(ofPrograms(runningNames())).toEqual([]);
});
