import { countedCitations } from './counted-citations.ts';
import { type ReadStore, Reads } from './reads.ts';

/** Who starts the server is served first. */
const WAIT_MS = 500;

/**
 * Ask the mission's question, which groups cite which processes and in which words, in the background: Neo4j plans a statement when it is first asked,
 * which takes a second, and after its own start reads from the disk by code that Java has yet to compile, which at thousands of sessions takes ten. What goes
 * wrong is of no interest: whoever asks next will be told.
 * @returns call it to leave it be
 */
export function warmUp(store: ReadStore): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const ask = async (): Promise<void> => {
    const reads = new Reads({ read: (statement, parameters) => store.read(statement, parameters, { signal }) });
    await countedCitations(reads, { kinds: ['PROCESS'], minConfidence: 0, speakers: false, first: 1, quotes: true });
  };
  const timer = setTimeout(() => void ask().catch(() => undefined), WAIT_MS);
  timer.unref();
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
