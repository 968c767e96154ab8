import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Assembly } from './assemble.ts';
import type { Java } from './find-java.ts';
import { isProgram } from './find-program.ts';
import type { Progress } from './progress.ts';

/** Class-data sharing: Java maps the classes of an earlier run instead of parsing 15,000 of them, which halves Neo4j's start. */
export interface ClassData {
  readonly archive: string;
  readonly flags: readonly string[];
  /** The running server notes what it loads, so that an archive can be made before it stops. */
  readonly recording: boolean;
}

const DUMP_TIMEOUT_MS = 60_000;

/**
 * The archive of this Java and this assembly, or the flags to make one. The key holds all that Java would refuse an archive for;
 * were it wrong even so, Java starts without (`-Xshare:auto`).
 */
export function classDataFor(java: Java, assembly: Assembly): ClassData {
  const program = statSync(java.program);
  const key = createHash('sha256')
    .update(JSON.stringify([java.build, java.home, program.size, program.mtimeMs, assembly.folder, assembly.name]))
    .digest('hex')
    .slice(0, 16);
  const archive = join(assembly.folder, 'class-data', `${key}.jsa`);
  if (existsSync(archive)) {
    return { archive, flags: ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`], recording: false };
  }
  const canMake = isProgram(jcmdOf(java)) && isWritable(assembly.folder);
  return { archive, flags: canMake ? ['-XX:+RecordDynamicDumpInfo'] : [], recording: canMake };
}

/**
 * Make the archive from a running server. Whatever goes wrong, the server and the next start work as before, only slower.
 * @returns whether it stands
 */
export async function makeClassData(pid: number, archive: string, java: Java, progress: Progress): Promise<boolean> {
  if (existsSync(archive)) return true;
  const unfinished = `${archive}.${pid}.new`;
  try {
    mkdirSync(dirname(archive), { recursive: true });
    removeOld(dirname(archive));
    progress.note('keeping the classes Neo4j loaded, so that it starts quicker from now on (once)');
    const options = { timeout: DUMP_TIMEOUT_MS };
    await promisify(execFile)(jcmdOf(java), [String(pid), 'VM.cds', 'dynamic_dump', unfinished], options);
    renameSync(unfinished, archive);
    return true;
  } catch {
    rmSync(unfinished, { force: true });
    return false;
  }
}

/** Archives of a Java that has changed since are never used again: keep the newest, for somebody with two. */
function removeOld(folder: string): void {
  const archives = readdirSync(folder).filter((name) => name.endsWith('.jsa'));
  const age = (name: string) => statSync(join(folder, name)).mtimeMs;
  for (const name of archives.sort((a, b) => age(b) - age(a)).slice(1)) rmSync(join(folder, name), { force: true });
}

function jcmdOf(java: Java): string {
  return join(java.home, 'bin', 'jcmd');
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
