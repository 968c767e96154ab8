import { type LoadOutcome, loadSession, prepareGraph } from '../graph/load-session.ts';
import { rowsOf } from '../graph/rows.ts';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Reader } from '../understanding/understand.ts';
import type { Output } from './output.ts';
import { type Reading, understandFile } from './understand-file.ts';

/** What became of the files given. */
export interface IngestSummary {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: readonly string[];
  /** File and reason. */
  readonly skipped: readonly (readonly [string, BpfGraphError])[];
}

/**
 * Files into the graph, one transaction a session. A file that cannot be read is skipped and told; a store that fails ends
 * the run, with the sessions before it safe, and so does `signal` between two files.
 */
export async function ingestFiles(
  store: Store,
  paths: readonly string[],
  reader: Reader,
  reading: Reading,
  output: Output,
  signal?: AbortSignal,
): Promise<IngestSummary> {
  await prepareGraph(store, reader.knowledge.stakeholderGroups);
  const done: Record<LoadOutcome, string[]> = { added: [], replaced: [], unchanged: [] };
  const skipped: [string, BpfGraphError][] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    signal?.throwIfAborted();
    try {
      const rows = rowsOf(await understandFile(path, reader, reading, output, signal));
      refuseSameName(seen, rows.session, path);
      const outcome = await loadSession(store, rows);
      done[outcome].push(rows.session);
      output.message(`${outcome}: ${rows.session} (${path})`);
    } catch (error) {
      if (!(error instanceof BpfGraphError) || !error.code.startsWith('INPUT_')) throw error;
      skipped.push([path, error]);
    }
  }
  return { ...done, skipped };
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
