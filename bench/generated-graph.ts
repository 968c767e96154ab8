import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ingestFiles } from '../src/cli/ingest.ts';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { standardOutput } from '../src/cli/output.ts';
import { transcriptPaths } from '../src/cli/read-input.ts';
import type { Store } from '../src/graph/store.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

/** How many sessions are generated, and of about how many words each. */
export interface GeneratedSize {
  readonly sessions: number;
  readonly words: number;
}

/**
 * Generate transcripts, read them and load them, telling how far it is. What is in the graph already stays.
 * @param home folder for the transcripts, which are written only where there are none
 */
export async function loadGeneratedSessions(store: Store, home: string, size: GeneratedSize): Promise<void> {
  const reader = loadReader({ curated: true });
  const folder = join(home, 'corpus');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await writeCorpus({ ...size, seed: 1, out: folder }, reader.knowledge);
  }
  const { files } = transcriptPaths([folder]);
  const reading = { languageModel: null, home, curation: false };
  await ingestFiles(store, files, reader, reading, standardOutput(), { jobs: availableParallelism() });
}
