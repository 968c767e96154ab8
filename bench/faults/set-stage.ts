import { join } from 'node:path';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { diceOf } from '../corpus/dice.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { tail } from '../program.ts';
import { Scene, type Stage } from './scene.ts';

/** Write the transcripts, make an empty home, and load them into a copy of it undisturbed. */
export async function setStage(
  folder: string,
  corpus: { readonly sessions: number; readonly words: number; readonly seed: number },
): Promise<Stage> {
  const transcripts = join(folder, 'corpus');
  await writeCorpus({ ...corpus, out: transcripts }, loadReader({ curated: false }).knowledge);
  const bare = { corpus: transcripts, sessions: corpus.sessions, folder, emptyHome: null, digest: '', takes: 0 };

  const empty = await Scene.at(bare, diceOf(0), 'empty');
  await empty.start();
  await empty.stop();

  const stage = { ...bare, emptyHome: empty.folder };
  const scene = await Scene.at(stage, diceOf(0), 'undisturbed');
  try {
    await scene.start();
    const started = performance.now();
    const ingest = await scene.ingest().ended;
    const takes = performance.now() - started;
    if (ingest.code !== 0) throw new Error(`ingest fails undisturbed: ${tail(ingest)}`);
    const digest = await scene.run('digest');
    if (digest.code !== 0) throw new Error(`digest fails: ${tail(digest)}`);
    return { ...stage, digest: digest.out.trim(), takes };
  } finally {
    scene.remove();
  }
}
