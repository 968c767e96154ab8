import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Assembly } from './assemble.ts';
import type { Memory } from './configuration.ts';
import type { Home } from './home.ts';

/** What the neo4j script of the official distribution opens, see `server.jvm.additional` in its neo4j.conf. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Without a quota Neo4j's first heap is the whole of it; half a gigabyte starts without a full collection. */
const FIRST_HEAP = 512;

/**
 * The arguments of `java`, for an argument file: short process lists, and one class path for the class-data archive.
 * @param flags those of the class-data archive, and what the caller adds
 */
export function javaArguments(home: Home, assembly: Assembly, memory: Memory, flags: readonly string[]): string[] {
  return [
    ...flags,
    `-Xms${Math.min(FIRST_HEAP, memory.heap)}m`,
    `-Xmx${memory.heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dlog4j2.disable.jmx=true',
    '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    classPath(assembly),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.folder}`,
    `--config-dir=${home.conf}`,
  ];
}

/** Every jar of the assembly. */
export function classPath(assembly: Assembly): string {
  return [assembly.plugins, assembly.pluginsLib, assembly.lib].flatMap(jarsIn).join(delimiter);
}

/** The syntax of java's argument files (java manual, "Command-Line Argument Files"): quoted, backslashes doubled. */
export function argumentFileText(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('');
}

/** Named one by one in a fixed order: a `*` is the order of the disk, and another class path makes the class-data archive useless. */
function jarsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return names.sort().map((name) => join(folder, name));
}
