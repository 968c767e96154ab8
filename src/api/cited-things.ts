import type { TallyKey } from '../graph/tally.ts';
import type { CitedKind } from '../knowledge/knowledge.ts';
import { inBatches } from './in-batches.ts';
import type { Reads } from './reads.ts';
import type { CitationMatrixRow } from './rows.ts';

/** A statement reads about so many citations: of millions, Neo4j could not hold what is made of them. */
const CITES_A_BATCH = 20_000;
/** What a thing counts for of which it is not known how often it is cited: these are few. */
const CITES_UNCOUNTED = 200;

/** One row of `read/cited-things`. */
export interface CitedThing extends Pick<CitationMatrixRow, 'entityId' | 'entity' | 'kinds'> {
  /** How many CITES lead to it; null where mentions have to be counted. */
  readonly cites: number | null;
}

/** As parameters of statements: true for each kind that is meant. */
export function kindsMeant(kinds: readonly CitedKind[]): Record<TallyKey, boolean> {
  return {
    processes: kinds.includes('PROCESS'),
    initiatives: kinds.includes('INITIATIVE'),
    organisations: kinds.includes('ORGANISATION'),
  };
}

/** The rows of a statement that takes the ids of things. */
export function rowsOfThings<T>(
  things: readonly CitedThing[],
  statement: string,
  parameters: Record<string, unknown>,
  reads: Reads,
): Promise<readonly T[]> {
  return inBatches(batchesOf(things), (ids) => reads.rows<T>(statement, { ...parameters, things: ids }));
}

/** Ids. */
function batchesOf(things: readonly CitedThing[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const { entityId, cites } of things) {
    const size = cites ?? CITES_UNCOUNTED;
    if (batches.length === 0 || size > room) {
      batches.push([]);
      room = CITES_A_BATCH;
    }
    batches.at(-1)?.push(entityId);
    room -= size;
  }
  return batches;
}
