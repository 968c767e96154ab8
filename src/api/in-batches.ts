import { Gate } from './gate.ts';

/** Neo4j gives a statement one processor: what ranges over all sessions is asked by so many statements at once. */
export const AT_ONCE = 2;

/**
 * Ask for batch after batch, `AT_ONCE` of them at a time.
 * @returns all answers, in the order of the batches
 */
export async function inBatches<Batch, Answer>(
  batches: readonly Batch[],
  ask: (batch: Batch) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const gate = new Gate(AT_ONCE);
  const answers = await Promise.all(batches.map((batch) => gate.pass(() => ask(batch))));
  return answers.flat();
}
