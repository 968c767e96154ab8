import { openStore, type Store } from '../graph/store.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../neo4j/server.ts';
import type { Purpose } from '../neo4j/users.ts';
import { embeddedOptions } from './embedded-options.ts';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

/** A connected graph, and the server behind it where this program runs it. */
export interface OpenGraph {
  readonly store: Store;
  /** Null for a Neo4j that runs elsewhere. */
  readonly embedded: EmbeddedNeo4j | null;
  /** Disconnect, and stop the server where this program alone uses it. */
  close(): Promise<void>;
}

/**
 * Connect to the Neo4j of NEO4J_URI, or start the embedded one.
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
  const embedded = await startEmbeddedNeo4j({
    ...embeddedOptions(settings, output, signal),
    purpose,
    ...(onLaunched === undefined ? {} : { onLaunched }),
  });
  try {
    const { uri, user, password, version } = embedded;
    const store = await openStore({ uri, user, password }, { knownVersion: version });
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
