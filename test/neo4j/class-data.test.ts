import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { assemblyIn } from '../../src/neo4j/assemble.ts';
import { classDataFor, makeClassData } from '../../src/neo4j/class-data.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { temporaryFolder, writeProgram } from '../support/temporary.ts';

function assembled() {
  const assembly = assemblyIn(temporaryFolder());
  mkdirSync(assembly.folder);
  return assembly;
}

function javaIn(home: string, build = '17.0.15') {
  return { program: writeProgram(join(home, 'bin/java')), home, major: 17, build };
}

test('without jcmd Neo4j starts without an archive and none is tried', async () => {
  const assembly = assembled();
  const java = javaIn(temporaryFolder());
  const { flags, recording, archive } = classDataFor(java, assembly);
  expect({ flags, recording }).toEqual({ flags: [], recording: false });
  expect(await makeClassData(process.pid, archive, java, silent)).toBe(false);
  expect(existsSync(archive)).toBe(false);
});

test('an archive of another Java is not used', () => {
  const assembly = assembled();
  const home = temporaryFolder();
  writeProgram(join(home, 'bin/jcmd'));
  const { archive, recording } = classDataFor(javaIn(home), assembly);
  expect(recording).toBe(true);
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, '');
  expect(classDataFor(javaIn(home), assembly).archive).not.toBe(archive); // the program was written anew: another time
  const java = javaIn(home);
  const current = classDataFor(java, assembly).archive;
  writeFileSync(current, '');
  expect(classDataFor(java, assembly).flags).toContain(`-XX:SharedArchiveFile=${current}`);
  expect(classDataFor({ ...java, build: '17.0.16' }, assembly).flags).toEqual(['-XX:+RecordDynamicDumpInfo']);
});

test('a jcmd that fails leaves nothing behind', async () => {
  const assembly = assembled();
  const home = temporaryFolder();
  writeProgram(join(home, 'bin/jcmd'), 'touch "$4"; exit 1');
  const java = javaIn(home);
  const { archive } = classDataFor(java, assembly);
  expect(await makeClassData(process.pid, archive, java, silent)).toBe(false);
  expect(existsSync(archive)).toBe(false);
  expect(existsSync(`${archive}.${process.pid}.new`)).toBe(false);
});
