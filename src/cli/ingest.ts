import { sizeOf } from '../graph/batch.ts';
import { Claims } from '../graph/claims.ts';
import { type KeptRow, type LoadOutcome, loadSessions } from '../graph/load-session.ts';
import { tallyMissing } from '../graph/missing-tallies.ts';
import { indexesReady, prepareGraph, prepareSearch } from '../graph/prepare-graph.ts';
import type { SessionRows } from '../graph/rows.ts';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Reader } from '../understanding/understand.ts';
import { programFingerprint, type ReadingTask, readingTask, withKept } from './fingerprint.ts';
import { ingestProgress } from './ingest-progress.ts';
import type { Output } from './output.ts';
import { sharedTasks } from './shared-tasks.ts';
import type { Reading } from './understand-file.ts';
import { understandFiles } from './understand-files.ts';

/** What became of the files given. */
export interface IngestSummary {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: readonly string[];
  /** File and reason. */
  readonly skipped: readonly (readonly [string, BpfGraphError])[];
}

export interface IngestOptions {
  /** Threads that read and understand; one when left out. */
  readonly jobs?: number;
  /** Of what is written in one transaction, about: `TRANSACTION_BYTES` when null or left out. */
  readonly transactionBytes?: number | null;
  /** Other programs are given the same files: each file is understood by one of them. */
  readonly shared?: boolean;
  readonly signal?: AbortSignal;
}

/** Written in one transaction: enough that the ways there and back do not count, and little enough for the smallest heap (512 MB). */
export const TRANSACTION_BYTES = 16_000_000;
/**
 * The first load of so many files makes the indexes of search at its end: to fill them at once takes a fraction of what it takes to keep
 * them up to date with each transaction, which is a third of writing.
 */
const MANY = 100;
/** Asked at once whether they have changed. */
const LOOK_UP = 500;

/**
 * Files into the graph, several sessions a transaction. What is there already, from the same file by the same program, is not even read.
 * A file that cannot be read is skipped and told; a store that fails ends the run, with the sessions before it safe, and so does `signal`.
 */
export async function ingestFiles(
  store: Store,
  paths: readonly string[],
  reader: Reader,
  reading: Reading,
  output: Output,
  { jobs = 1, transactionBytes, shared = false, signal }: IngestOptions = {},
): Promise<IngestSummary> {
  const searchLater = paths.length >= MANY && (await store.read('import/is-free'))[0]?.isFree === true;
  await prepareGraph(store, reader.knowledge.stakeholderGroups, { search: !searchLater });
  await tallyMissing(store);
  const done: Record<LoadOutcome, string[]> = { added: [], replaced: [], unchanged: [] };
  const skipped: [string, BpfGraphError][] = [];
  const progress = ingestProgress(paths.length, output);
  const claims = shared ? await Claims.in(store) : null;
  const skip = (path: string, error: BpfGraphError): void => {
    skipped.push([path, error]);
    progress.advance(1);
  };
  const unchanged = ({ session, path }: ReadingTask): void => {
    done.unchanged.push(session);
    progress.told('unchanged', session, path);
  };
  const write = async (batch: readonly { rows: SessionRows; path: string }[]): Promise<void> => {
    const outcomes = await loadInParts(
      store,
      batch.map(({ rows }) => rows),
    );
    for (const [at, { rows, path }] of batch.entries()) {
      const outcome = outcomes[at] as LoadOutcome;
      done[outcome].push(rows.session);
      progress.told(outcome, rows.session, path);
    }
    await claims?.release(batch.map(({ rows }) => rows.session));
  };
  try {
    const told = { skip, unchanged, ...(signal === undefined ? {} : { signal }) };
    const changed = changedFiles(store, paths, reading, told);
    const current = (some: readonly ReadingTask[]) => currentIn(store, some);
    let batch: { rows: SessionRows; path: string }[] = [];
    let bytes = 0;
    const flush = async (): Promise<void> => {
      const full = batch;
      [batch, bytes] = [[], 0];
      if (full.length > 0) await write(full);
    };
    const tasks = claims === null ? changed : sharedTasks(changed, { claims, current, beforeWait: flush, ...told });
    const threads = Math.max(1, Math.min(jobs, paths.length));
    for await (const file of understandFiles(tasks, threads, reader, reading, output, signal)) {
      if ('error' in file) {
        skip(file.path, file.error);
        await claims?.release([file.session]);
      } else {
        batch.push(file);
        bytes += sizeOf(file.rows);
      }
      if (bytes >= (transactionBytes ?? TRANSACTION_BYTES)) await flush();
    }
    await flush();
  } finally {
    claims?.close();
    progress.close();
    // Where it was ended early, what is there can be searched too.
    if (searchLater) await prepareSearch(store);
  }
  if (searchLater) {
    output.message('filling the indexes of search');
    await indexesReady(store);
  }
  return { ...done, skipped };
}

/** Leave out what has not changed since it was read: looked up some hundred at once. */
async function* changedFiles(
  store: Store,
  paths: readonly string[],
  reading: Reading,
  told: {
    skip(path: string, error: BpfGraphError): void;
    unchanged(task: ReadingTask): void;
    readonly signal?: AbortSignal;
  },
): AsyncGenerator<ReadingTask> {
  const program = programFingerprint(reading);
  const seen = new Map<string, string>();
  for (let at = 0; at < paths.length; at += LOOK_UP) {
    const tasks: ReadingTask[] = [];
    for (const path of paths.slice(at, at + LOOK_UP)) {
      told.signal?.throwIfAborted();
      try {
        const task = await readingTask(path, program, reading);
        refuseSameName(seen, task.session, path);
        tasks.push(task);
      } catch (error) {
        if (!(error instanceof BpfGraphError) || !error.code.startsWith('INPUT_')) throw error;
        told.skip(path, error);
      }
    }
    const decided = reading.curation === false ? tasks : await withDecisions(store, tasks);
    const current = await currentIn(store, decided);
    for (const task of decided) {
      if (current.has(task)) told.unchanged(task);
      else yield task;
    }
  }
}

/** The tasks with what was decided through the API about their sessions. */
async function withDecisions(store: Store, tasks: readonly ReadingTask[]): Promise<ReadingTask[]> {
  const rows = await store.read<KeptRow>('curation/decisions', { sessions: tasks.map(({ session }) => session) });
  const kept = new Map(rows.map(({ session, yaml }) => [session, yaml]));
  return tasks.map((task) => withKept(task, kept.get(task.session) ?? null));
}

/** Those of the tasks of which the graph holds what they would give. */
async function currentIn(store: Store, tasks: readonly ReadingTask[]): Promise<ReadonlySet<ReadingTask>> {
  const sessions = tasks.map(({ session }) => session);
  const rows = await store.read<{ session: string; fingerprint: string }>('read/session-digests', { sessions });
  const known = new Map(rows.map(({ session, fingerprint }) => [session, fingerprint]));
  return new Set(tasks.filter(({ session, fingerprint }) => known.get(session) === fingerprint));
}

/** Where a transaction of many fails, its halves are tried, down to single sessions: what is too much at once is not too much for ever. */
async function loadInParts(store: Store, sessions: readonly SessionRows[]): Promise<LoadOutcome[]> {
  try {
    return await loadSessions(store, sessions);
  } catch (error) {
    const isLost = !(error instanceof BpfGraphError) || error.code !== 'STORE_FAILED';
    if (isLost || sessions.length === 1) throw error;
    const half = Math.ceil(sessions.length / 2);
    return [
      ...(await loadInParts(store, sessions.slice(0, half))),
      ...(await loadInParts(store, sessions.slice(half))),
    ];
  }
}

/** A session's id comes from its file's name: two files of one name in one run would overwrite one another. */
function refuseSameName(seen: Map<string, string>, session: string, path: string): void {
  const other = seen.get(session);
  if (other !== undefined) {
    throw new BpfGraphError(
      'INPUT_DUPLICATE',
      `${path} makes the same session as ${other}: "${session}"`,
      'Rename one of the files: the name is the session id.',
    );
  }
  seen.set(session, path);
}
