import { homeOf } from '../neo4j/home.ts';
import { whileSpace } from '../neo4j/while-space.ts';
import { type IngestSummary, ingestFiles } from './ingest.ts';
import { loadReader } from './load-knowledge.ts';
import { openGraph } from './open-graph.ts';
import { describeError, type Output } from './output.ts';
import type { CurationChoice } from './read-curations.ts';
import { readSource, transcriptPaths } from './read-input.ts';
import type { Settings } from './settings.ts';

/**
 * `bpf-graph ingest PATH…`: files or folders into the graph.
 * @returns exit code: 1 when a file was skipped
 */
export async function ingestCommand(
  paths: readonly string[],
  {
    curation,
    jobs,
    shared = false,
  }: { readonly curation: CurationChoice; readonly jobs: number; readonly shared?: boolean },
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<0 | 1> {
  const { files, skipped: unread } = transcriptPaths(paths);
  const [only] = unread;
  if (files.length === 0 && only !== undefined) throw only[1];
  // One file that cannot be read should say so at once, not after a server has started.
  if (files.length === 1) await readSource(files[0] as string);
  const reader = loadReader({ curated: curation !== false });
  const graph = await openGraph(settings, { command: 'bpf-graph ingest', exclusive: false }, output, signal);
  try {
    const ingest = (stop: AbortSignal): Promise<IngestSummary> =>
      ingestFiles(graph.store, files, reader, { ...settings, curation }, output, {
        jobs,
        transactionBytes: settings.transactionBytes,
        shared,
        signal: stop,
      });
    const summary =
      graph.embedded === null
        ? await ingest(signal)
        : await whileSpace(homeOf(settings.home).data, (full) => ingest(AbortSignal.any([signal, full])));
    const { added, replaced, unchanged } = summary;
    const skipped = [...unread, ...summary.skipped];
    for (const [, error] of skipped) output.message(describeError(error, false));
    output.result(
      `${added.length} added, ${replaced.length} replaced, ${unchanged.length} unchanged, ${skipped.length} skipped\n`,
    );
    return skipped.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
}
