import { extname } from 'node:path';
import { Readable } from 'node:stream';
import Tinypool from 'tinypool';
import { rowsOf, type SessionRows } from '../graph/rows.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Reader } from '../understanding/understand.ts';
import { madeOf, type ReadingTask } from './fingerprint.ts';
import type { Output } from './output.ts';
import { errorOf } from './thread-fault.ts';
import { type Reading, understandFile } from './understand-file.ts';
import type { ThreadAnswer } from './understand-thread.ts';

/** The threads' own program, beside this file: TypeScript in the sources, JavaScript when built. */
const THREAD = new URL(`./understand-thread${extname(import.meta.filename)}`, import.meta.url).href;

/** The longest transcripts that are accepted take some hundreds of megabytes. With much room for what is young, a sixteenth less time goes to collecting it. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 192 };
/** Sessions that are understood and wait to be written, at most: a megabyte each, so that memory does not grow with the corpus. */
const WAITING = 64;

/** A transcript understood, or why it was not. */
export type UnderstoodFile = ReadingTask & ({ readonly rows: SessionRows } | { readonly error: BpfGraphError });

/**
 * Read and understand transcripts, in their order, in several threads at once; what waits for whoever takes it is bounded.
 * @param jobs threads; with one, everything is done in this thread
 * @throws the reason of `signal`, and whatever is no fault of the input
 */
export async function* understandFiles(
  tasks: AsyncIterable<ReadingTask>,
  jobs: number,
  reader: Reader,
  reading: Reading,
  output: Output,
  signal?: AbortSignal,
): AsyncGenerator<UnderstoodFile> {
  if (jobs === 1) {
    for await (const task of tasks) {
      signal?.throwIfAborted();
      yield { ...task, ...(await understandHere(task, reader, reading, output, signal)) };
    }
    return;
  }
  const pool = new Tinypool({ filename: THREAD, minThreads: jobs, maxThreads: jobs, resourceLimits: LIMITS });
  // One more at once than there are threads: none waits for its next transcript.
  const flow = { concurrency: jobs + 1, highWaterMark: WAITING, ...(signal === undefined ? {} : { signal }) };
  const understood = Readable.from(tasks, { highWaterMark: jobs }).map(
    async (task: ReadingTask): Promise<UnderstoodFile> => ({ ...task, ...(await inPool(pool, task, reading, signal)) }),
    flow,
  );
  try {
    for await (const file of understood) yield file;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}

type Answer = { readonly rows: SessionRows } | { readonly error: BpfGraphError };

async function understandHere(
  task: ReadingTask,
  reader: Reader,
  reading: Reading,
  output: Output,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const understanding = await understandFile(task.path, reader, reading, output, signal, task.kept);
    return { rows: { ...rowsOf(understanding), ...madeOf(task) } };
  } catch (error) {
    return { error: inputFault(error) };
  }
}

async function inPool(pool: Tinypool, task: ReadingTask, reading: Reading, signal?: AbortSignal): Promise<Answer> {
  const { curation, languageModel, home } = reading;
  const sent = { ...task, reading: { curation, languageModel, home } };
  try {
    const answer: ThreadAnswer = await pool.run(sent, signal === undefined ? {} : { signal });
    if ('rows' in answer) return answer;
    return { error: inputFault(errorOf(answer)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const hint = 'Split it into one file for each session';
    return { error: new BpfGraphError('INPUT_TOO_LARGE', `${task.path} takes too much memory to read`, hint, error) };
  }
}

/** A transcript at fault is left out; anything else ends the run. */
function inputFault(error: unknown): BpfGraphError {
  if (error instanceof BpfGraphError && error.code.startsWith('INPUT_')) return error;
  throw error;
}
