import { parentPort, workerData } from 'node:worker_threads';
import type { ReadTranscript } from '../api/writing/writer.ts';
import { rowsOf } from '../graph/rows.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../source/read-source.ts';
import { loadReader } from './load-knowledge.ts';
import { standardOutput } from './output.ts';
import { curationsOf } from './read-curations.ts';
import type { Settings } from './settings.ts';
import { understandSource } from './understand-file.ts';

/** What a thread is started with. */
export interface ReaderTask extends Pick<Settings, 'languageModel' | 'home'> {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What it sends back: the transcript, or why there is none. Anything but a fault of the input ends the thread with its error. */
export type ReaderAnswer = { readonly transcript: ReadTranscript } | Pick<BpfGraphError, 'code' | 'message' | 'hint'>;

async function read({ file, bytes, languageModel, home }: ReaderTask): Promise<ReaderAnswer> {
  try {
    const source = await sourceFromBytes(file, bytes);
    const reader = loadReader({ curated: true });
    const curations = curationsOf(null, source, true);
    const understanding = await understandSource(
      file,
      source,
      reader,
      curations,
      { languageModel, home },
      standardOutput(),
    );
    return { transcript: { rows: rowsOf(understanding), problems: understanding.transcript.problems } };
  } catch (error) {
    if (!(error instanceof BpfGraphError)) throw error;
    const { code, message, hint } = error;
    return { code, message, hint };
  }
}

parentPort?.postMessage(await read(workerData as ReaderTask));
