import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { assemble, assemblyIn, isComplete } from '../../src/neo4j/assemble.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { findOnPath } from '../../src/neo4j/find-program.ts';
import type { Progress } from '../../src/neo4j/progress.ts';
import { inTime } from '../support/in-time.ts';
import { temporaryFolder } from '../support/temporary.ts';

// With a real Maven. The jars are in its local repository by now, as the shared server was assembled from them.
const NO_MAVEN = 'Maven or Java is missing here (a Neo4j of NEO4J_URI is used)';
const SCRIPT = join(import.meta.dirname, '../support/assemble-into.ts');

async function tools() {
  const java = await findJava(process.env).catch(() => null);
  return findOnPath('mvn', process.env).length === 0 ? null : java;
}

/** Jars in folders that are being assembled. */
function jarsUnderWay(folder: string): number {
  if (!existsSync(folder)) return 0;
  const stagings = readdirSync(folder).filter((name) => name.startsWith('staging-'));
  const paths = stagings.flatMap((name) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }));
  return paths.filter((path) => path.endsWith('.jar')).length;
}

async function untilJars(folder: string, count: number): Promise<void> {
  for (let waited = 0; jarsUnderWay(folder) < count; waited += 25) {
    if (waited > 120_000) throw new Error('Maven delivers no jars');
    await sleep(25);
  }
}

test('an assembly that was cut off is redone, a finished one costs nothing, a damaged one is mended', {
  timeout: 240_000,
}, async ({ skip }) => {
  const java = await tools();
  if (java === null) return skip(NO_MAVEN);
  const assemblies = join(temporaryFolder(), 'neo4j');
  const assembly = assemblyIn(assemblies);

  const cutOff = spawn(process.execPath, [SCRIPT, assemblies], { stdio: 'ignore' });
  await untilJars(assemblies, 20);
  cutOff.kill('SIGKILL');
  expect(isComplete(assembly)).toBe(false);
  expect(existsSync(assembly.folder)).toBe(false);

  const seen: number[] = [];
  const progress: Progress = {
    note: () => undefined,
    count: () => ({ advance: (done) => seen.push(done), close: () => undefined }),
  };
  const options = { assemblies, environment: process.env, java, progress };
  expect(await assemble(options)).toEqual(assembly);
  expect(isComplete(assembly)).toBe(true);
  expect(seen.at(-1)).toBe(349);
  expect(readdirSync(assemblies).filter((name) => name !== assembly.name)).toEqual([]);

  const lib = readdirSync(assembly.lib);
  const plugins = [...readdirSync(assembly.plugins), ...readdirSync(assembly.pluginsLib)];
  expect(lib).toContain(`org.neo4j.neo4j-values-${assembly.version}.jar`);
  expect(plugins.filter((name) => name.startsWith('org.neo4j.gds.neo4j-values-'))).toHaveLength(1);
  const artifact = (name: string) => name.replace(/-\d[^-]*\.jar$/, '');
  expect(plugins.map(artifact).filter((name) => lib.map(artifact).includes(name))).toEqual([]);

  const start = performance.now();
  await assemble({ ...options, environment: {} });
  expect(performance.now() - start).toBeLessThan(inTime(500));

  rmSync(join(assembly.lib, lib[0] ?? ''));
  expect(isComplete(assembly)).toBe(false);

  // Ctrl-C while it is mended: Maven ends, nothing half-done stays, the lock is free.
  const stopping = new AbortController();
  const mending = assemble({ ...options, signal: stopping.signal });
  const ended = expect(mending).rejects.toThrow('Ctrl-C');
  await untilJars(assemblies, 1);
  stopping.abort(new Error('Ctrl-C'));
  await ended;
  expect(readdirSync(assemblies)).toEqual([assembly.name]);
});
