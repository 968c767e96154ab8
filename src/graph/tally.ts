import { CITED_KINDS, type CitedKind } from '../knowledge/knowledge.ts';
import type { CitationRow } from './citation-rows.ts';
import { KIND_LABELS } from './kind-labels.ts';
import type { Row } from './rows.ts';

/** Where a tally keeps each kind of what is cited. */
export const TALLY_OF = {
  PROCESS: 'processes',
  INITIATIVE: 'initiatives',
  ORGANISATION: 'organisations',
} as const satisfies Record<CitedKind, string>;

export type TallyKey = (typeof TALLY_OF)[CitedKind];

/**
 * What a session cites of one kind; things of several kinds stand in several tallies. There are thousands to read for one question: so all numbers are one
 * list, which is read without making anything of it. For each CITES stand there
 * - the place of the thing in `things`, how many groups it counts for, and how many mentions it has,
 * - for each of these groups two numbers: its place in `groups`, and its confidence,
 * - for each mention, the surest first, `MENTION_SIZE` numbers: confidence (of the speaker times the name), number of the turn, start of the name, start and
 *   end of the sentence around it.
 */
export interface Tally {
  /** Ids. */
  readonly things: readonly string[];
  /** Ids. */
  readonly groups: readonly string[];
  readonly numbers: readonly number[];
}

export const MENTION_SIZE = 5;

/** What a tally tells of a CITES. */
export type TalliedCites = Pick<
  CitationRow,
  'entity' | 'groups' | 'groupConfidences' | 'confidences' | 'turns' | 'starts' | 'quoteStarts' | 'quoteEnds'
>;

/**
 * The row of `load/16-tally` for a session.
 * @param labelsOf labels of the graph, by the ids of what is cited
 */
export function tallyRow(citations: readonly TalliedCites[], labelsOf: ReadonlyMap<string, readonly string[]>): Row {
  const tallies = CITED_KINDS.flatMap((kind) => {
    const own = citations.filter(({ entity }) => labelsOf.get(entity)?.includes(KIND_LABELS[kind]));
    return own.length === 0 ? [] : [[TALLY_OF[kind], JSON.stringify(tallyOf(own))]];
  });
  return Object.fromEntries(tallies);
}

function tallyOf(citations: readonly TalliedCites[]): Tally {
  const things = [...new Set(citations.map(({ entity }) => entity))];
  const groups = [...new Set(citations.flatMap((citation) => citation.groups))];
  const numbers = citations.flatMap((cites) => [
    ...[things.indexOf(cites.entity), cites.groups.length, cites.confidences.length],
    ...cites.groups.flatMap((group, at) => [groups.indexOf(group), ...valuesAt(at, cites.groupConfidences)]),
    ...cites.confidences.flatMap((confidence, at) => [
      ...[confidence, ...valuesAt(at, cites.turns, cites.starts, cites.quoteStarts, cites.quoteEnds)],
    ]),
  ]);
  return { things, groups, numbers };
}

function valuesAt(at: number, ...lists: readonly (readonly number[])[]): number[] {
  return lists.map((list) => list[at] as number);
}
