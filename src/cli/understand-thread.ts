import { rowsOf, type SessionRows } from '../graph/rows.ts';
import type { Reader } from '../understanding/understand.ts';
import { madeOf, type ReadingTask } from './fingerprint.ts';
import { loadReader } from './load-knowledge.ts';
import { standardOutput } from './output.ts';
import { faultOf, type ThreadFault } from './thread-fault.ts';
import { type Reading, understandFile } from './understand-file.ts';

/** What a thread sends back: all that a session says, or why there is nothing. Anything but a fault of the input is thrown. */
export type ThreadAnswer = { readonly rows: SessionRows } | ThreadFault;

// A thread reads many transcripts, all in one way.
let reader: Reader | null = null;

/** Read and understand one transcript: the program of the threads of `understandFiles`. */
export default async function understandInThread(
  task: ReadingTask & { readonly reading: Reading },
): Promise<ThreadAnswer> {
  const { path, reading } = task;
  reader ??= loadReader({ curated: reading.curation !== false });
  try {
    const understanding = await understandFile(path, reader, reading, standardOutput(), undefined, task.kept);
    return { rows: { ...rowsOf(understanding), ...madeOf(task) } };
  } catch (error) {
    return faultOf(error);
  }
}
