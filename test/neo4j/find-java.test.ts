import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findJava } from '../../src/neo4j/find-java.ts';
import { temporaryFolder, writeProgram } from '../support/temporary.ts';

/** What real ones print on standard error. */
const BANNERS = {
  8: 'openjdk version "1.8.0_292"',
  11: 'openjdk version "11.0.2" 2019-01-15',
  17: 'openjdk version "17.0.15" 2025-04-15',
  25: 'openjdk version "25" 2025-09-16',
} as const;

function fakeJava(major: keyof typeof BANNERS): string {
  const home = temporaryFolder();
  writeProgram(join(home, 'bin/java'), `echo '${BANNERS[major]}' >&2`);
  return home;
}

const bin = (home: string) => join(home, 'bin');

describe('a Java that will do', () => {
  test('JAVA_HOME comes before the PATH', async () => {
    const [named, onPath] = [fakeJava(17), fakeJava(25)];
    const java = await findJava({ JAVA_HOME: named, PATH: bin(onPath) });
    expect(java).toMatchObject({ program: join(named, 'bin/java'), home: named, major: 17 });
  });

  test('a supported one further along the PATH comes before one too old or too new', async () => {
    const [eight, newest, seventeen] = [fakeJava(8), fakeJava(25), fakeJava(17)];
    const java = await findJava({ PATH: [eight, newest, seventeen].map(bin).join(':') });
    expect(java.home).toBe(seventeen);
  });

  test('one too new to be supported is better than none', async () => {
    expect((await findJava({ PATH: bin(fakeJava(25)) })).major).toBe(25);
  });

  test('the home is that of the real program behind a link, and its release file spares a start', async () => {
    const home = fakeJava(11);
    writeFileSync(join(home, 'release'), 'JAVA_VERSION="21.0.7"\n');
    const links = temporaryFolder();
    symlinkSync(join(home, 'bin/java'), join(links, 'java'));
    expect(await findJava({ PATH: links })).toMatchObject({ home, major: 21 });
  });
});

describe('no Java that will do', () => {
  test('none', async () => {
    await expect(findJava({ PATH: temporaryFolder() })).rejects.toMatchObject({
      code: 'ENV_NO_JAVA',
      message: expect.stringContaining('on the PATH, and JAVA_HOME is not set'),
      hint: expect.stringMatching(/JAVA_HOME.*apt install.*NEO4J_URI/),
    });
  });

  test('JAVA_HOME without one, which the message names', async () => {
    const home = temporaryFolder();
    await expect(findJava({ JAVA_HOME: home, PATH: '' })).rejects.toMatchObject({
      code: 'ENV_NO_JAVA',
      message: expect.stringContaining(home),
    });
  });

  test('one that does not run', async () => {
    const folder = temporaryFolder();
    const program = writeProgram(join(folder, 'java'), 'exit 127');
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      code: 'ENV_NO_JAVA',
      message: expect.stringContaining(`${program} does not run`),
    });
  });

  test('only old ones, each named with its place', async () => {
    const [eight, eleven] = [fakeJava(8), fakeJava(11)];
    await expect(findJava({ PATH: [eight, eleven].map(bin).join(':') })).rejects.toMatchObject({
      code: 'ENV_JAVA_TOO_OLD',
      message: `Neo4j needs Java 17 or later, found Java 8 at ${bin(eight)}/java, Java 11 at ${bin(eleven)}/java`,
    });
  });
});
