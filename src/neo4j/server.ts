import { statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { type Assembly, assemble, assemblyIn, isComplete } from './assemble.ts';
import { brokenDatabase, debugLogOf, whyBroken } from './broken-database.ts';
import { classDataFor, makeClassData } from './class-data.ts';
import { configurationText, memoryFor, writeConfiguration } from './configuration.ts';
import type { Environment } from './environment.ts';
import { findJava, SUPPORTED_JAVA } from './find-java.ts';
import { type Home, homeOf, homeProblem, makeHome, requireSpace } from './home.ts';
import { javaArguments } from './java-command.ts';
import { launchJava } from './launch-java.ts';
import { withLock } from './lock.ts';
import { readOrMakePassword, writeInitialPassword } from './password.ts';
import { LOOPBACK, requirePort } from './ports.ts';
import { isAlive } from './process-identity.ts';
import type { Progress } from './progress.ts';
import { waitUntilReady } from './ready.ts';
import { finishReplacing } from './replace-database.ts';
import { readRunning, removeRecord, type ServerRecord, writeRecord } from './server-record.ts';
import { startFailed } from './start-failed.ts';
import { stopProcess } from './stop-process.ts';
import { enter, homeInUse, leave, type Purpose, type User, usersOf } from './users.ts';

/** A Neo4j that answers, on this machine, for this user alone. */
export interface EmbeddedNeo4j {
  /** `bolt://127.0.0.1:7687` */
  readonly uri: string;
  /** `http://127.0.0.1:7474/browser/` */
  readonly browserUrl: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly passwordFile: string;
  readonly version: string;
  readonly pid: number;
  /** It ran already. */
  readonly adopted: boolean;
  /** Leave it. It stops when nobody else uses it and `db start` did not start it. Calling it again waits for the same. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** `BPF_GRAPH_HOME` */
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** The statement that a ready server answers, the text of `server/ready`. */
  readonly readyQuery: string;
  readonly environment: Environment;
  readonly progress: Progress;
  readonly purpose: Purpose;
  /** Let it run when nobody uses it any more: `db start`. */
  readonly background?: boolean;
  /** Where the databases lie, `data` of the home when left out. */
  readonly data?: string;
  /** Where assembled jars lie, `neo4j` of the home when left out. Homes may share them. */
  readonly assemblies?: string;
  /** More flags for Java; the tests save half of the processor time of a start by `-XX:TieredStopAtLevel=1`. */
  readonly javaFlags?: readonly string[];
  /** Called when the server's process runs, long before it answers: time for other work. Not called for one that runs already. */
  readonly onLaunched?: () => void;
  /** Ends the assembly or the start; a server started by this call is stopped. */
  readonly signal?: AbortSignal;
}

/** Neo4j's two databases take some 10 MB when new, its transaction logs more as they grow. */
const LEAST_FREE_BYTES = 64e6;
/** A slow machine that recovers a large database: as long as its process lives, wait. */
const START_TIMEOUT_MS = 300_000;
/** A server found running should answer soon; a parent killed in the middle of a start leaves one that needs as long as a start. */
const ADOPT_TIMEOUT_MS = 60_000;

/**
 * A running Neo4j of this home: the one that runs already, or a new one, assembled first when there is none.
 * @throws ENV_NO_JAVA, ENV_JAVA_TOO_OLD, ENV_NO_MAVEN, ENV_DOWNLOAD_FAILED, ENV_DISK_FULL, ENV_HOME_NOT_WRITABLE, ENV_HOME_IN_USE,
 *   ENV_PORT_TAKEN, ENV_PORT_INVALID, ENV_NEO4J_START_FAILED, and the reason of `signal`
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = homeOf(options.home, options.data, options.assemblies);
  makeHome(home);
  try {
    const user = await enter(home, options.purpose);
    try {
      const onWait = (pid: number) =>
        options.progress.note(`waiting for pid ${pid}, which is starting or stopping Neo4j`);
      const work = async () => (await adopt(home, options, user)) ?? (await start(home, options));
      const { record, password, adopted } = await withLock(serverLock(home), work, { signal: options.signal, onWait });
      if (options.background) leave(user);
      return embedded(home, options, user, record, password, adopted);
    } catch (error) {
      leave(user);
      throw error;
    }
  } catch (error) {
    throw homeProblem(error, home.folder);
  }
}

/**
 * Stop the server that `db start` left running.
 * @throws ENV_HOME_IN_USE when a program uses it
 */
export async function stopEmbeddedNeo4j(options: {
  home: string;
  environment: Environment;
  progress: Progress;
}): Promise<'stopped' | 'not running'> {
  const home = homeOf(options.home);
  if (readRunning(home) === null && usersOf(home).length === 0) return 'not running';
  return withLock(serverLock(home), async () => {
    const user = usersOf(home)[0];
    if (user !== undefined) throw homeInUse(home, user);
    const record = readRunning(home);
    if (record === null) return 'not running';
    await stopServer(home, record, options);
    return 'stopped';
  });
}

/**
 * Work on the databases of a home while no server runs on them, and none can start.
 * @throws ENV_HOME_IN_USE
 */
export async function whileStopped<T>(
  home: Home,
  options: { progress: Progress; signal?: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const { progress, signal } = options;
  const onWait = (pid: number) => progress.note(`waiting for pid ${pid}, which is at work on ${home.folder}`);
  const alone = () => {
    const user = usersOf(home)[0];
    if (user !== undefined) throw homeInUse(home, user);
    const record = readRunning(home);
    if (record === null) return work();
    const message = `Neo4j runs on ${home.folder}, pid ${record.process.pid}, and its files are in use`;
    throw new BpfGraphError('ENV_HOME_IN_USE', message, 'Stop it first: bpf-graph db stop');
  };
  return withLock(serverLock(home), alone, { signal, onWait });
}

/** What is known of a home without touching it. */
export interface EmbeddedStatus {
  readonly home: string;
  /** `assembled`: the jars stand, nothing runs. `new`: nothing is there. */
  readonly state: 'running' | 'assembled' | 'new';
  readonly version: string;
  readonly passwordFile: string;
  readonly server: {
    readonly pid: number;
    readonly uri: string;
    readonly browserUrl: string;
    readonly startedAt: string;
    readonly background: boolean;
  } | null;
  /** Who uses it, `npm start (pid 123)`. */
  readonly users: readonly string[];
}

export function embeddedStatus(folder: string): EmbeddedStatus {
  const home = homeOf(folder);
  const assembly = assemblyIn(home.assemblies);
  const record = readRunning(home);
  const users = record === null ? [] : usersOf(home).map((user) => `${user.command} (pid ${user.process.pid})`);
  const idle = isComplete(assembly) ? 'assembled' : 'new';
  return {
    home: home.folder,
    state: record === null ? idle : 'running',
    version: record?.version ?? assembly.version,
    passwordFile: home.passwordFile,
    server: record && {
      pid: record.process.pid,
      ...addresses(record),
      startedAt: record.startedAt,
      background: record.background,
    },
    users,
  };
}

interface Started {
  readonly record: ServerRecord;
  readonly password: string;
  readonly adopted: boolean;
}

/** Take over the server that runs, or end it when it is not what is wanted and nobody else uses it. */
async function adopt(home: Home, options: EmbeddedOptions, user: User): Promise<Started | null> {
  const record = readRunning(home);
  if (record === null) return null;
  const other = usersOf(home).find(({ file }) => file !== user.file);
  const inUse = record.background || other !== undefined;
  const fits =
    record.assembly === assemblyIn(home.assemblies).name &&
    record.boltPort === options.boltPort &&
    record.httpPort === options.httpPort;
  if (fits || inUse) {
    const password = readOrMakePassword(home);
    const target = { boltPort: record.boltPort, password, query: options.readyQuery, timeoutMs: ADOPT_TIMEOUT_MS };
    const readiness = await waitUntilReady(target, () => isAlive(record.process), options.signal);
    if (readiness === 'ready') {
      if (!options.background || record.background) return { record, password, adopted: true };
      const kept = { ...record, background: true };
      writeRecord(home, kept);
      return { record: kept, password, adopted: true };
    }
    // It runs and somebody else works with it: a server that is slow today is not ours to end.
    if (other !== undefined && readiness !== 'ended') throw homeInUse(home, other);
  }
  options.progress.note(`ending the Neo4j that an earlier run left behind (pid ${record.process.pid})`);
  await stopServer(home, record, options);
  return null;
}

async function start(home: Home, options: EmbeddedOptions): Promise<Started> {
  const { environment, progress, signal, boltPort, httpPort } = options;
  await requirePort(boltPort, 'NEO4J_BOLT_PORT', 'the embedded Neo4j (Bolt)');
  await requirePort(httpPort, 'NEO4J_HTTP_PORT', 'Neo4j Browser');
  const java = await findJava(environment);
  if (!SUPPORTED_JAVA.includes(java.major)) {
    progress.note(`Java ${java.major} at ${java.program} is not one that Neo4j 5.26 supports (17 or 21); trying it`);
  }
  const assembly = await assemble({ assemblies: home.assemblies, environment, java, progress, signal });
  await requireSpace(home.data, LEAST_FREE_BYTES);
  finishReplacing(home.data);
  const password = readOrMakePassword(home);
  writeInitialPassword(home, password);
  const memory = memoryFor(machineMemory());
  writeConfiguration(home, configurationText(home, assembly, { bolt: boltPort, http: httpPort }, memory));
  const classData = classDataFor(java, assembly);
  signal?.throwIfAborted();
  progress.note(`starting Neo4j ${assembly.version}`);
  const logLength = lengthOf(join(home.logs, 'neo4j.log'));
  const debugLength = lengthOf(debugLogOf(home));
  const args = javaArguments(home, assembly, memory, [...classData.flags, ...(options.javaFlags ?? [])]);
  const record = recordOf(assembly, options, classData.recording ? classData.archive : null, () =>
    launchJava(java, args, home, environment),
  );
  try {
    writeRecord(home, record);
    options.onLaunched?.();
    const target = { boltPort, password, query: options.readyQuery, timeoutMs: START_TIMEOUT_MS };
    const broken = (): string | null => whyBroken(home, debugLength);
    const readiness = await waitUntilReady(
      target,
      () => isAlive(record.process),
      signal,
      () => broken() !== null,
    );
    if (readiness === 'broken database') throw brokenDatabase(home, broken() ?? '');
    if (readiness !== 'ready') throw startFailed(home, WHY[readiness], logLength);
    return { record, password, adopted: false };
  } catch (error) {
    await stopProcess(record.process);
    removeRecord(home);
    throw error;
  }
}

const WHY = {
  ended: 'its process ended',
  'wrong password': 'its databases know another password than the one in the home',
  timeout: `no answer within ${START_TIMEOUT_MS / 1000} s`,
} as const;

function recordOf(
  assembly: Assembly,
  options: EmbeddedOptions,
  classData: string | null,
  launch: () => ServerRecord['process'],
): ServerRecord {
  return {
    process: launch(),
    boltPort: options.boltPort,
    httpPort: options.httpPort,
    version: assembly.version,
    assembly: assembly.name,
    startedAt: new Date().toISOString(),
    background: options.background === true,
    classData,
  };
}

function embedded(
  home: Home,
  options: EmbeddedOptions,
  user: User,
  record: ServerRecord,
  password: string,
  adopted: boolean,
): EmbeddedNeo4j {
  let stopping: Promise<void> | null = null;
  return {
    ...addresses(record),
    user: 'neo4j',
    password,
    passwordFile: home.passwordFile,
    version: record.version,
    pid: record.process.pid,
    adopted,
    stop: () => {
      stopping ??= leaveServer(home, user, options);
      return stopping;
    },
  };
}

/** The last one out turns off the light. */
async function leaveServer(home: Home, user: User, options: EmbeddedOptions): Promise<void> {
  await withLock(serverLock(home), async () => {
    leave(user);
    const record = readRunning(home);
    if (record === null || record.background || usersOf(home).length > 0) return;
    await stopServer(home, record, options);
  });
}

async function stopServer(
  home: Home,
  record: ServerRecord,
  options: { environment: Environment; progress: Progress },
): Promise<void> {
  if (record.classData !== null) {
    const java = await findJava(options.environment).catch((error: unknown) => {
      if (error instanceof BpfGraphError) return null;
      throw error;
    });
    if (java !== null) await makeClassData(record.process.pid, record.classData, java, options.progress);
  }
  await stopProcess(record.process);
  removeRecord(home);
}

function addresses(record: ServerRecord): { uri: string; browserUrl: string } {
  return {
    uri: `bolt://${LOOPBACK}:${record.boltPort}`,
    browserUrl: `http://${LOOPBACK}:${record.httpPort}/browser/`,
  };
}

function serverLock(home: Home): string {
  return join(home.run, 'server.lock');
}

/** A container's limit counts where there is one. */
function machineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function lengthOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
