import { kindsAsked } from './counted-citations.ts';
import { CITED } from './entity-kinds.ts';
import type { ReadStore } from './reads.ts';

/** Who starts the server is served first. */
const WAIT_MS = 500;
/** No id. */
const NOTHING = 'nothing';
/** Of as many cells of the matrix the words are asked for at once, about: Neo4j plans anew for a list ten times as long. */
const CELLS = 100;
/** What no citation is: all are read, and none is given. */
const SURER_THAN_ANY = 2;

/**
 * Have the two statements of the mission's question planned, then all that they count read once, in the background: Neo4j plans a statement when it is
 * first asked, which takes a second, and after its own start reads from the disk by code that Java has yet to compile, which at thousands of sessions takes
 * ten. Asked is for what is not there, by parameters of the types and sizes that the question has: its answer may be large, and what is held
 * while it is made Node does not give back as long as it is busy. What goes wrong is of no interest: whoever asks next will be told.
 * @returns call it to leave it be
 */
export function warmUp(store: ReadStore): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const ask = async (): Promise<void> => {
    const counted = { minConfidence: SURER_THAN_ANY, speakers: true, first: 2, part: 0, parts: 1 };
    await store.read('read/citation-matrix-of-all', { ...kindsAsked([]), ...counted }, { signal });
    const places = Array.from({ length: CELLS }, () => [NOTHING, NOTHING, 1, 0, 0, 0]);
    await store.read('read/citation-words-at', { places, quotes: true }, { signal });
    await store.read('read/citation-matrix-of-all', { ...kindsAsked(CITED), ...counted }, { signal });
  };
  const timer = setTimeout(() => void ask().catch(() => undefined), WAIT_MS);
  timer.unref();
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
