import { median } from '../median.ts';
import type { OpenWork, Sample } from './samples.ts';

export interface Verdict {
  readonly what: string;
  readonly holds: boolean;
}

/** What the memory may grow from the second quarter of the time to the last: more than noise is a leak. */
const MOST_GROWTH = 1.15;

/** A machine that is busy with other things may keep Neo4j from answering for a second: more than one question in so many is a fault. */
const PUT_OFF_ONE_IN = 1_000;

/**
 * @param left what Neo4j holds when all clients have gone
 * @param putOff how many questions were told to be asked again
 */
export function verdictsOn(
  samples: readonly Sample[],
  left: OpenWork,
  failed: readonly string[],
  putOff: number,
): Verdict[] {
  const last = samples.at(-1);
  return [
    {
      what: `errors: ${failed.length} in ${last?.questions ?? 0} questions and ${last?.loads ?? 0} loads`,
      holds: failed.length === 0 && (last?.questions ?? 0) > 0 && (last?.loads ?? 0) > 0,
    },
    {
      what: `told to ask again: ${putOff} questions`,
      holds: putOff * PUT_OFF_ONE_IN <= (last?.questions ?? 0),
    },
    memory(
      'API',
      samples.map(({ api }) => api),
    ),
    memory(
      'Neo4j',
      samples.map(({ neo4j }) => neo4j),
    ),
    {
      what: `left open: ${left.transactions} transactions, ${left.connections} connections`,
      holds: left.transactions === 0 && left.connections === 0,
    },
  ];
}

/** By quarters, as the first one has the start in it. */
function memory(name: string, megabytes: readonly number[]): Verdict {
  const quarter = Math.floor(megabytes.length / 4);
  const early = median(megabytes.slice(quarter, 2 * quarter));
  const late = median(megabytes.slice(-quarter));
  return {
    what: `memory of ${name}: ${early.toFixed(0)} MB in the second quarter, ${late.toFixed(0)} MB in the last`,
    holds: late <= early * MOST_GROWTH,
  };
}
