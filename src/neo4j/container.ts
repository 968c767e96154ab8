import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Docker } from './docker.ts';
import type { Environment } from './environment.ts';
import { type Home, homeOf, homeProblem, makeHome } from './home.ts';
import { withLock } from './lock.ts';
import { readOrMakePassword } from './password.ts';
import { LOOPBACK } from './ports.ts';
import { waitUntilReady } from './ready.ts';
import type { EmbeddedNeo4j, EmbeddedOptions } from './server.ts';
import { enter, leave, type User, usersOf } from './users.ts';
import { replaceFile } from './write-file.ts';

/** A Neo4j on this machine that this program runs, whichever way. */
export type LocalNeo4j = Pick<EmbeddedNeo4j, 'uri' | 'browserUrl' | 'user' | 'password' | 'passwordFile' | 'stop'>;

export interface ContainerOptions
  extends Pick<
    EmbeddedOptions,
    'home' | 'boltPort' | 'httpPort' | 'readyQuery' | 'environment' | 'progress' | 'purpose'
  > {
  readonly docker: Docker;
  /** The `docker-compose.yml` with the service `neo4j`. */
  readonly composeFile: string;
  readonly signal?: AbortSignal;
}

/** The official image begins by fetching Graph Data Science. */
const START_TIMEOUT_MS = 300_000;
const LAST_LINES = 12;

/** Is the Neo4j of this home a container that somebody uses now? */
export function containerRuns(folder: string): boolean {
  const home = homeOf(folder);
  return existsSync(markOf(home)) && usersOf(home).length > 0;
}

/**
 * The Neo4j of the compose file, for a machine without Java or Maven: the same ports, password file and users as the embedded one,
 * the databases in a volume that belongs to this home.
 * @throws ENV_HOME_IN_USE, ENV_NEO4J_START_FAILED with Docker's own last lines, and the reason of `signal`
 */
export async function startContainerNeo4j(options: ContainerOptions): Promise<LocalNeo4j> {
  const home = homeOf(options.home);
  const { progress, signal } = options;
  try {
    makeHome(home);
    const user = await enter(home, options.purpose);
    try {
      const onWait = (pid: number) => progress.note(`waiting for pid ${pid}, which is starting or stopping Neo4j`);
      const password = await withLock(lockOf(home), () => start(home, options), { signal, onWait });
      return { ...addressesOf(options, home), password, stop: onceOnly(() => leaveContainer(home, user, options)) };
    } catch (error) {
      await leaveContainer(home, user, options).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw homeProblem(error, home.folder);
  }
}

async function start(home: Home, options: ContainerOptions): Promise<string> {
  const { boltPort, readyQuery: query, signal, progress } = options;
  const password = readOrMakePassword(home);
  replaceFile(authFileOf(home), `neo4j/${password}\n`);
  progress.note('starting Neo4j in a container (the first time its image is fetched)');
  replaceFile(markOf(home), '');
  await compose(home, options, 'up', '--detach', 'neo4j');
  const { stdout: id } = await compose(home, options, 'ps', '--quiet', 'neo4j');
  const watched = watch(id.trim(), options.environment);
  try {
    const target = { boltPort, password, query, timeoutMs: START_TIMEOUT_MS };
    const readiness = await waitUntilReady(target, watched.isRunning, signal);
    if (readiness === 'ready') return password;
    const { stdout, stderr } = await compose(home, options, 'logs', '--tail', String(LAST_LINES), 'neo4j');
    throw failed(`${readiness}:\n${stdout}${stderr}`.trimEnd());
  } finally {
    watched.close();
  }
}

/** Tells when a container has ended, by `docker wait`. */
function watch(id: string, environment: Environment): { isRunning: () => boolean; close: () => void } {
  const child = spawn('docker', ['wait', id], { env: { ...environment }, stdio: 'ignore' });
  let running = true;
  child.once('error', () => undefined);
  child.once('exit', () => {
    running = false;
  });
  return { isRunning: () => running, close: () => void child.kill() };
}

/** The last one out turns off the light. */
async function leaveContainer(home: Home, user: User, options: ContainerOptions): Promise<void> {
  await withLock(lockOf(home), async () => {
    leave(user);
    if (usersOf(home).length > 0) return;
    await compose(home, { ...options, signal: undefined }, 'stop', 'neo4j');
    rmSync(markOf(home), { force: true });
  });
}

async function compose(
  home: Home,
  options: Omit<ContainerOptions, 'signal'> & { readonly signal?: AbortSignal | undefined },
  ...args: string[]
): Promise<{ stdout: string; stderr: string }> {
  const [program, ...first] = options.docker.compose;
  // Another home knows another password, so its databases lie in another volume.
  const project = `bpf-graph-${createHash('sha256').update(home.folder).digest('hex').slice(0, 12)}`;
  const env = {
    ...options.environment,
    NEO4J_AUTH_FILE: authFileOf(home),
    NEO4J_BOLT_PORT: String(options.boltPort),
    NEO4J_HTTP_PORT: String(options.httpPort),
  };
  try {
    const all = [...first, '--project-name', project, '--file', options.composeFile, ...args];
    return await promisify(execFile)(program, all, { env, ...(options.signal ? { signal: options.signal } : {}) });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { stderr = '' } = error as { stderr?: string };
    throw failed(stderr.trim().split('\n').slice(-LAST_LINES).join('\n') || String(error), error);
  }
}

function failed(why: string, cause?: unknown): BpfGraphError {
  const hint = 'Correct that, or install Java 17 or 21 with Maven, or set NEO4J_URI to use a Neo4j that runs elsewhere';
  return new BpfGraphError('ENV_NEO4J_START_FAILED', `the container of Neo4j did not start: ${why}`, hint, cause);
}

function addressesOf(options: ContainerOptions, home: Home): Omit<LocalNeo4j, 'password' | 'stop'> {
  return {
    uri: `bolt://${LOOPBACK}:${options.boltPort}`,
    browserUrl: `http://${LOOPBACK}:${options.httpPort}/browser/`,
    user: 'neo4j',
    passwordFile: home.passwordFile,
  };
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}

function lockOf(home: Home): string {
  return join(home.run, 'server.lock');
}

/** Stands while the container may run. */
function markOf(home: Home): string {
  return join(home.run, 'container');
}

/** The compose file's secret. */
function authFileOf(home: Home): string {
  return join(home.folder, 'neo4j-auth');
}
