import { join } from 'node:path';
import { ingestFiles } from '../../src/cli/ingest.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import type { Store } from '../../src/graph/store.ts';

/** The first session, as published. */
export const SEED = join(import.meta.dirname, '../../seeds/transcripts/igf-2016-day0-bpf-cybersecurity.txt');

/** Read the first session into an empty graph, as the program itself does. */
export async function loadSeed(store: Store): Promise<void> {
  await loadFiles(store, [SEED]);
}

/** Read transcripts into a graph, as the program itself does. */
export async function loadFiles(store: Store, files: readonly string[]): Promise<void> {
  const output = { result: () => undefined, message: () => undefined, interactive: false };
  const settings = { languageModel: null, home: '', curation: true };
  await ingestFiles(store, files, loadReader({ curated: true }), settings, output);
}
