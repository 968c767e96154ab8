import { openStore, type Store } from '../graph/store.ts';
import type { LocalNeo4j } from '../neo4j/container.ts';
import type { Purpose } from '../neo4j/users.ts';
import { embeddedOptions } from './embedded-options.ts';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';
import { startNeo4j } from './start-neo4j.ts';

/** A connected graph, and the server behind it where this program runs it. */
export interface OpenGraph {
  readonly store: Store;
  /** Null for a Neo4j that runs elsewhere. */
  readonly embedded: LocalNeo4j | null;
  /** Disconnect, and stop the server where this program alone uses it. */
  close(): Promise<void>;
}

/**
 * Connect to the Neo4j of NEO4J_URI, or start one here.
 * @param onLaunched called once the embedded server's process runs: seconds go by until it answers
 */
export async function openGraph(
  settings: Settings,
  purpose: Purpose,
  output: Output,
  signal: AbortSignal,
  onLaunched?: () => void,
): Promise<OpenGraph> {
  if (settings.external !== null) {
    const store = await openStore(settings.external);
    return { store, embedded: null, close: () => store.close() };
  }
  const embedded = await startNeo4j({
    ...embeddedOptions(settings, output, signal),
    purpose,
    ...(onLaunched === undefined ? {} : { onLaunched }),
  });
  try {
    const { uri, user, password } = embedded;
    const store = await openStore(
      { uri, user, password },
      'version' in embedded ? { knownVersion: embedded.version } : {},
    );
    const close = async (): Promise<void> => {
      await store.close();
      await embedded.stop();
    };
    return { store, embedded, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
