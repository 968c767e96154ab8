import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Environment } from './environment.ts';
import type { Java } from './find-java.ts';
import { findOnPath, isProgram } from './find-program.ts';
import { diskFull } from './home.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { stopProcess } from './stop-process.ts';

/** Lines of Maven's own words shown when it fails. */
const LAST_LINES = 12;
const TERMINATION_MS = 5_000;

/** `Downloaded from central: https://…/proc-2.13.9.jar (1 MB at 2 MB/s)` and, from the local repository, `Installing …/proc-2.13.9.jar to …`. */
const JAR_LINE = /(?:Downloaded from|Installing) .*?\/([^/\s]+\.jar)(?: |$)/;
/** Maven's own plugins come as jars too. */
const OWN_JAR = /\/org\/(?:apache\/maven|codehaus\/plexus|sonatype)\//;

/**
 * Run Maven without questions, in its own process group, and end it when `signal` says so.
 * @param onStart called with the process, for whoever comes after us when we are killed
 * @param onJars called with the number of different jars named so far
 * @throws ENV_NO_MAVEN, ENV_DOWNLOAD_FAILED with Maven's last lines, ENV_DISK_FULL, and the signal's reason
 */
export async function runMaven(options: {
  args: readonly string[];
  /** Where it writes, for the message when that is full. */
  folder: string;
  environment: Environment;
  java: Java;
  signal?: AbortSignal | undefined;
  onStart: (maven: ProcessIdentity) => void;
  onJars: (count: number) => void;
}): Promise<void> {
  const { args, folder, environment, java, signal, onStart, onJars } = options;
  const program = findMaven(environment);
  signal?.throwIfAborted();
  const child = spawn(program, ['--batch-mode', ...args], {
    // The Java that was found; without JAVA_HOME the mvn script looks for one by itself.
    env: { ...environment, JAVA_HOME: java.home },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const maven = child.pid === undefined ? null : identify(child.pid);
  if (maven !== null) onStart(maven);
  const lines: string[] = [];
  const jars = new Set<string>();
  const onLine = (line: string) => {
    if (lines.push(line) > 400) lines.splice(0, 200);
    const jar = OWN_JAR.test(line) ? undefined : JAR_LINE.exec(line)?.[1];
    if (jar !== undefined) onJars(jars.add(jar).size);
  };
  const onAbort = () => endGroup(child);
  signal?.addEventListener('abort', onAbort);
  try {
    createInterface({ input: child.stdout }).on('line', onLine);
    createInterface({ input: child.stderr }).on('line', onLine);
    const code = await exitOf(child);
    signal?.throwIfAborted();
    if (code !== 0) throw mavenFailed(lines, folder);
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/** End the Maven that a killed program left behind: it would go on writing into its folder. */
export async function endLeftOver(maven: ProcessIdentity): Promise<void> {
  if (!isAlive(maven)) return;
  signalGroup(maven.pid, 'SIGKILL');
  await stopProcess(maven);
}

function findMaven(environment: Environment): string {
  const homes = [environment.MAVEN_HOME, environment.M2_HOME].filter((home) => home !== undefined);
  const named = homes.map((home) => join(home, 'bin', 'mvn')).filter(isProgram);
  const program = [...named, ...findOnPath('mvn', environment)][0];
  if (program !== undefined) return program;
  throw new BpfGraphError(
    'ENV_NO_MAVEN',
    'Maven (mvn) is not on the PATH, and it is needed once to assemble the embedded Neo4j',
    'Install Maven (Debian and Ubuntu: apt install maven; macOS: brew install maven), or start Docker, or set NEO4J_URI to use a Neo4j that runs elsewhere',
  );
}

function mavenFailed(lines: readonly string[], folder: string): BpfGraphError {
  const text = lines.join('\n');
  if (/No space left on device|Disk quota exceeded|ENOSPC/.test(text)) return diskFull(folder);
  const errors = lines.filter((line) => /ERROR|FATAL/.test(line) && !/^\[ERROR\]\s*$|Re-run Maven|\[Help/.test(line));
  const shown = (errors.length > 0 ? errors : lines).slice(-LAST_LINES);
  return new BpfGraphError(
    'ENV_DOWNLOAD_FAILED',
    ['Maven could not fetch Neo4j:', ...shown.map((line) => `  ${line}`)].join('\n'),
    'Check the network (Maven takes proxies and mirrors from ~/.m2/settings.xml) and run it again, or set NEO4J_URI to use a Neo4j that runs elsewhere',
  );
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
}

/** The mvn script may have started Java as a child of its own: end the whole group. */
function endGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  signalGroup(pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), TERMINATION_MS);
  child.once('close', () => clearTimeout(timer));
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
