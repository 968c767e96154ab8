import { expect, test } from 'vitest';
import { assemblyIn } from '../../src/neo4j/assemble.ts';
import { configurationText, memoryFor } from '../../src/neo4j/configuration.ts';
import { homeOf } from '../../src/neo4j/home.ts';
import { argumentFileText } from '../../src/neo4j/java-command.ts';

const GIBIBYTE = 1024 ** 3;

test('memory is a part of the machine, never too little to start and never all of a large one', () => {
  expect(memoryFor(GIBIBYTE)).toEqual({ heap: 512, pageCache: 128 });
  expect(memoryFor(16 * GIBIBYTE)).toEqual({ heap: 2048, pageCache: 1024 });
  expect(memoryFor(512 * GIBIBYTE)).toEqual({ heap: 4096, pageCache: 2048 });
});

test('every address is loopback, with the ports asked for', () => {
  const home = homeOf('/home/somebody/a folder');
  const text = configurationText(
    home,
    assemblyIn(home.assemblies),
    { bolt: 17_000, http: 17_001 },
    memoryFor(GIBIBYTE),
  );
  const addresses = text.split('\n').filter((line) => line.includes('_address='));
  expect(addresses).toEqual([
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:17000',
    'server.bolt.advertised_address=127.0.0.1:17000',
    'server.http.listen_address=127.0.0.1:17001',
    'server.http.advertised_address=127.0.0.1:17001',
  ]);
  expect(text).toContain('server.https.enabled=false');
  expect(text).toContain('dbms.usage_report.enabled=false');
  expect(text).toContain('server.directories.data=/home/somebody/a folder/data');
});

test('arguments with spaces, quotes and backslashes stay whole in an argument file', () => {
  expect(argumentFileText(['-Xmx1g', 'a b', 'say "x"', 'C:\\jars'])).toBe(
    '"-Xmx1g"\n"a b"\n"say \\"x\\""\n"C:\\\\jars"\n',
  );
});
