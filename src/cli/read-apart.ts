import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CuratedTranscript, ReadTranscript } from '../api/writing/writer.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { CurateTask, ReaderAnswer, ReaderTask, ReadTask } from './reader-thread.ts';
import type { Settings } from './settings.ts';
import { errorOf } from './thread-fault.ts';

/** The thread's own program, beside this file: TypeScript in the sources, JavaScript when built. */
const THREAD = new URL(`./reader-thread${extname(import.meta.filename)}`, import.meta.url);

/** A long session takes some ten seconds; a language model may take minutes. */
const LONGEST_MS = 10 * 60_000;
const MEMORY_MB = 1024;

type ModelSettings = Pick<Settings, 'languageModel' | 'home'>;

/**
 * Read and understand a transcript in a thread of its own, with all the knowledge of the field, so that the thread of the server goes on
 * answering. The thread ends afterwards and gives its memory back.
 * @throws BpfGraphError INPUT_…
 */
export async function readApart(task: ReadTask, settings: ModelSettings): Promise<ReadTranscript> {
  return (await answerOf(task.file, { task, ...only(settings) })) as ReadTranscript;
}

/**
 * Understand a session of the graph anew with decisions about it, in a thread of its own as above.
 * @throws BpfGraphError INPUT_CURATION with line and column of the decisions given
 */
export async function curateApart(task: CurateTask, settings: ModelSettings): Promise<CuratedTranscript> {
  return (await answerOf(task.given.head.session, { task, ...only(settings) })) as CuratedTranscript;
}

/** What can be sent to a thread. */
function only({ languageModel, home }: ModelSettings): ModelSettings {
  return { languageModel, home };
}

async function answerOf(name: string, task: ReaderTask): Promise<ReadTranscript | CuratedTranscript> {
  const worker = new Worker(THREAD, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<ReaderAnswer>((done, fail) => {
      timer = setTimeout(() => fail(tooLarge(name)), LONGEST_MS);
      worker.once('message', done);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(name, error) : error);
      });
    });
    if ('transcript' in answer) return answer.transcript;
    throw errorOf(answer);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tooLarge(file: string, cause?: unknown): BpfGraphError {
  const hint = 'Split it into one file for each session, or load it with "bpf-graph ingest"';
  return new BpfGraphError('INPUT_TOO_LARGE', `${file} takes too long or too much memory to read`, hint, cause);
}
