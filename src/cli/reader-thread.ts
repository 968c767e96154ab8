import { parentPort, workerData } from 'node:worker_threads';
import type { CuratedTranscript, ReadTranscript } from '../api/writing/writer.ts';
import { addDecisions, type GivenDecisions } from '../curation/kept-decisions.ts';
import { readCuration } from '../curation/read-curation.ts';
import { unpacked } from '../graph/read-from.ts';
import { rowsOf } from '../graph/rows.ts';
import { sourceFromBytes } from '../source/read-source.ts';
import { loadReader } from './load-knowledge.ts';
import { standardOutput } from './output.ts';
import { curationsOf } from './read-curations.ts';
import type { Settings } from './settings.ts';
import { faultOf, type ThreadFault } from './thread-fault.ts';
import { understandSource } from './understand-file.ts';

type ModelSettings = Pick<Settings, 'languageModel' | 'home'>;

/** A file to read. */
export interface ReadTask {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The curation file that the graph keeps of the session; null for none. */
  readonly kept: string | null;
}

/** Decisions about a session that is in the graph. */
export interface CurateTask {
  /** What it was read from, as the graph holds it. */
  readonly content: string;
  readonly kept: string | null;
  readonly given: Omit<GivenDecisions, 'textSha256'>;
}

/** What a thread is started with. */
export interface ReaderTask extends ModelSettings {
  readonly task: ReadTask | CurateTask;
}

/** What it sends back: the transcript, or why there is none. Anything but a fault of the input ends the thread with its error. */
export type ReaderAnswer = { readonly transcript: ReadTranscript | CuratedTranscript } | ThreadFault;

async function answer({ task, ...settings }: ReaderTask): Promise<ReaderAnswer> {
  try {
    return { transcript: 'bytes' in task ? await readTranscript(task, settings) : await curated(task, settings) };
  } catch (error) {
    return faultOf(error);
  }
}

/** Read a file as `bpf-graph ingest` does. */
export async function readTranscript(
  { file, bytes, kept }: ReadTask,
  settings: ModelSettings,
  reader = loadReader({ curated: true }),
): Promise<ReadTranscript> {
  const source = await sourceFromBytes(file, bytes);
  const curations = curationsOf(null, source, true, kept);
  const understanding = await understandSource(file, source, reader, curations, settings, standardOutput());
  return { rows: rowsOf(understanding), problems: understanding.transcript.problems };
}

/** Understand a session anew with decisions about it, as if its file were ingested again. */
export async function curated(
  { content, kept, given }: CurateTask,
  settings: ModelSettings,
  reader = loadReader({ curated: true }),
): Promise<CuratedTranscript> {
  const { source, files } = unpacked(content);
  const { curation, yaml } = addDecisions(kept, { ...given, textSha256: source.textSha256 });
  const { session } = given.head;
  const before = files.flatMap(({ path, text }) => readCuration(path, text, session).curation ?? []);
  const curations = [...before, curation];
  const understanding = await understandSource(source.file, source, reader, curations, settings, standardOutput());
  const misfits = understanding.curation.faults.map(({ error }) => error.message);
  return { rows: rowsOf(understanding), yaml, misfits };
}

// Tests call the functions in a thread that nobody has started for that.
if (parentPort !== null && (workerData as Partial<ReaderTask> | null)?.task !== undefined)
  parentPort.postMessage(await answer(workerData as ReaderTask));
