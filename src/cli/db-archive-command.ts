import { dumpDatabase, loadDatabase } from '../neo4j/archive.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Output } from './output.ts';
import { progressOn } from './progress-on.ts';
import type { Settings } from './settings.ts';

/** `bpf-graph db dump|load FILE`: the embedded Neo4j's graph into a file and back. */
export async function dbArchiveCommand(
  action: 'dump' | 'load',
  file: string,
  options: { readonly overwrite?: boolean },
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  if (settings.external !== null) {
    throw new BpfGraphError(
      'USAGE',
      `db ${action} works on the embedded Neo4j, and NEO4J_URI names ${settings.external.uri}`,
      'Unset NEO4J_URI, or run neo4j-admin where that server lies (docs/operations.md)',
    );
  }
  const work = action === 'dump' ? dumpDatabase : loadDatabase;
  await work({
    home: settings.home,
    file,
    overwrite: options.overwrite === true,
    environment: process.env,
    progress: progressOn(output),
    signal,
  });
  output.message(action === 'dump' ? `wrote ${file}` : `the graph is that of ${file}`);
}
