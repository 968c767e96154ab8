import { setTimeout as sleep } from 'node:timers/promises';
import { requireSpace } from './home.ts';

/** Neo4j's transaction log grows by what is written, the stores and indexes with each checkpoint. */
const LEAST_BYTES = 32e6;
const EVERY_MS = 500;

/**
 * Do some work that writes to the embedded Neo4j while there is space on its disk. Neo4j itself may not tell: where an index finds no space, 5.26
 * tries for ever to write it, and the statement never ends.
 * @param folder on the disk that is watched
 * @param work its signal aborts when space runs out; it is not waited for any longer then
 * @param leastBytes so much has to be free
 * @throws ENV_DISK_FULL
 */
export async function whileSpace<T>(
  folder: string,
  work: (signal: AbortSignal) => Promise<T>,
  leastBytes = LEAST_BYTES,
): Promise<T> {
  const [full, done] = [new AbortController(), new AbortController()];
  const watch = async (): Promise<never> => {
    for (;;) {
      await requireSpace(folder, leastBytes).catch((error: unknown) => {
        full.abort(error);
        throw error;
      });
      await sleep(EVERY_MS, undefined, { signal: done.signal });
    }
  };
  try {
    return await Promise.race([watch(), work(full.signal)]);
  } finally {
    done.abort();
  }
}
