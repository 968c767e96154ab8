import type { Store } from '../graph/store.ts';
import { containerRuns } from '../neo4j/container.ts';
import { homeOf } from '../neo4j/home.ts';
import { holdsDatabase } from '../neo4j/replace-database.ts';
import { embeddedStatus } from '../neo4j/server.ts';
import { openGraph } from './open-graph.ts';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

/** What the graph keeps of a session beside what it says. */
export interface KeptInGraph {
  /** What it was read from; null where the graph does not hold that. */
  readonly content: string | null;
  /** The curation file of what was decided through the API; null for nothing. */
  readonly yaml: string | null;
}

export const NOTHING_KEPT: KeptInGraph = { content: null, yaml: null };

export async function readKept(store: Pick<Store, 'read'>, session: string): Promise<KeptInGraph> {
  const [row] = await store.read<{ content: string | null; yaml: string | null }>('curation/kept', { session });
  return row ?? NOTHING_KEPT;
}

/**
 * Look into the graph, where one is at hand: what needs no graph is not to start one. What cannot be looked at is told, and the work
 * goes on without it.
 */
export async function keptInGraph(
  session: string,
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<KeptInGraph> {
  const { external, home } = settings;
  if (external === null && embeddedStatus(home).server === null && !containerRuns(home)) {
    if (holdsDatabase(homeOf(home).data))
      output.message('Neo4j does not run: what was decided through the API is not looked at (bpf-graph db start)');
    return NOTHING_KEPT;
  }
  try {
    const graph = await openGraph(settings, { command: 'bpf-graph review', exclusive: false }, output, signal);
    try {
      return await readKept(graph.store, session);
    } finally {
      await graph.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.message(`what was decided through the API is not looked at: ${reason}`);
    return NOTHING_KEPT;
  }
}
