import { KIND_LABELS } from '../graph/kind-labels.ts';
import { TALLY_OF } from '../graph/tally.ts';
import type { CitedKind } from '../knowledge/knowledge.ts';
import { type Place, wordsAt } from './citation-places.ts';
import { type CitedThing, kindsMeant, rowsOfThings } from './cited-things.ts';
import type { Reads } from './reads.ts';
import type { CitationEvidenceRow, CitationMatrixRow, StakeholderGroupRow } from './rows.ts';
import { addTallies, type TalliedThing, type TallyRow } from './tallied-citations.ts';

type GroupId = CitationMatrixRow['groupId'];
type Speakers = CitationMatrixRow['speakers'];

/** One row of `read/citation-matrix-of-things`. */
interface CountedThing {
  readonly entityId: string;
  readonly cells: readonly (readonly [
    groupId: GroupId,
    citations: number,
    places: readonly (readonly [
      session: string,
      turn: number,
      start: number,
      quoteStart: number | null,
      quoteEnd: number | null,
      confidence: number,
    ])[],
  ])[];
}

/** One row of `read/citers-of-things`. */
interface CitersRow {
  readonly entityId: string;
  readonly cells: readonly (readonly [groupId: GroupId, speakers: Speakers])[];
}

interface Asked {
  /** Of the things cited. */
  readonly kinds: readonly CitedKind[];
  readonly minConfidence: number;
  /** Whether to say who cites them. */
  readonly speakers: boolean;
  /** In how many words to show each cell. */
  readonly first: number;
  /** Whether to give the sentences around them. */
  readonly quotes: boolean;
}

/** A cell before it is told who says it, and in which words. */
interface Counted {
  readonly thing: CitedThing;
  readonly groupId: GroupId;
  readonly citations: number;
  readonly places: readonly Place[];
}

interface CountedCell extends CitationMatrixRow {
  readonly words: readonly CitationEvidenceRow[];
}

/** The citation matrix over all sessions, from what was counted at loading: by group, then citations descending, then thing. */
export async function countedCitations(reads: Reads, asked: Asked): Promise<CountedCell[]> {
  const { minConfidence, quotes } = asked;
  const kinds = kindsMeant(asked.kinds);
  const [all, tallies] = await Promise.all([
    reads.rows<CitedThing>('read/cited-things', kinds),
    reads.rows<TallyRow>('read/tallies', kinds),
  ]);
  const things = all.filter(({ cites }) => cites !== 0);
  const cells = await cellsOf(things, tallies, asked, reads);
  const [speakers, groups, words] = await Promise.all([
    asked.speakers ? speakersOf(things, minConfidence, reads) : NOBODY,
    groupNames(cells, reads),
    wordsOf(cells, quotes, reads),
  ]);
  return cells
    .map(({ thing: { entityId, entity, kinds }, groupId, citations }, nth) => ({
      ...{ groupId, group: groups.get(groupId) ?? groupId, entityId, entity, kinds, citations },
      speakers: speakers.get(cellKey(entityId, groupId)) ?? [],
      words: words[nth] ?? [],
    }))
    .sort(byGroupThenCitations);
}

/**
 * Most things are told by the tallies of all sessions. Those of which these hold another number of citations than there are CITES (as of sessions that were
 * imported, or loaded when a thing was of another kind) are counted by CITES itself.
 */
async function cellsOf(
  things: readonly CitedThing[],
  tallies: readonly TallyRow[],
  { kinds, minConfidence, first }: Asked,
  reads: Reads,
): Promise<Counted[]> {
  const asked = { minConfidence, first };
  const tallied = kinds.map((kind) => [KIND_LABELS[kind], addTallies(tallies, TALLY_OF[kind], asked)] as const);
  const told = new Map<CitedThing, TalliedThing>();
  for (const thing of things) {
    const sum = tallied.find(([label]) => thing.kinds.includes(label))?.[1].get(thing.entityId);
    if (sum?.cites === thing.cites) told.set(thing, sum);
  }
  const untold = new Map(things.filter((thing) => !told.has(thing)).map((thing) => [thing.entityId, thing]));
  const statement = 'read/citation-matrix-of-things';
  const rows = await rowsOfThings<CountedThing>([...untold.values()], statement, asked, reads);
  return [
    ...[...told].flatMap(([thing, { cells }]) => [...cells].map(([groupId, cell]) => ({ thing, groupId, ...cell }))),
    ...rows.flatMap(({ entityId, cells }) =>
      cells.map(([groupId, citations, places]) => ({
        ...{ thing: untold.get(entityId) as CitedThing, groupId, citations },
        places: places.map(([session, turn, start, quoteStart, quoteEnd, confidence]) => ({
          ...{ session, turn, start, quoteStart, quoteEnd, confidence },
        })),
      })),
    ),
  ].filter(({ citations }) => citations > 0);
}

const NOBODY: ReadonlyMap<string, Speakers> = new Map();

/** Who cites what for which group, by `cellKey`. */
async function speakersOf(
  things: readonly CitedThing[],
  minConfidence: number,
  reads: Reads,
): Promise<ReadonlyMap<string, Speakers>> {
  const rows = await rowsOfThings<CitersRow>(things, 'read/citers-of-things', { minConfidence }, reads);
  return new Map(
    rows.flatMap(({ entityId, cells }) =>
      cells.map(([groupId, speakers]) => [cellKey(entityId, groupId), speakers] as const),
    ),
  );
}

function cellKey(entityId: string, groupId: GroupId): string {
  return `${groupId} ${entityId}`;
}

async function groupNames(cells: readonly Counted[], reads: Reads): Promise<ReadonlyMap<GroupId, string>> {
  const ids = [...new Set(cells.map(({ groupId }) => groupId))];
  const groups = await Promise.all(
    ids.map((id) => reads.node<StakeholderGroupRow>('read/by-id/stakeholder-group', id)),
  );
  return new Map(groups.flatMap((group) => (group === null ? [] : [[group.id, group.name]])));
}

/** The words of each cell. */
async function wordsOf(cells: readonly Counted[], quotes: boolean, reads: Reads): Promise<CitationEvidenceRow[][]> {
  const places = cells.flatMap(({ thing: { entityId }, places }) => places.map((place) => ({ ...place, entityId })));
  const words = await wordsAt(places, quotes, reads);
  let at = 0;
  return cells.map(({ places: { length } }) => {
    const own = words.slice(at, at + length);
    at += length;
    return own.filter((word) => word !== null);
  });
}

function byGroupThenCitations(one: CitationMatrixRow, other: CitationMatrixRow): number {
  return (
    inOrder(one.group, other.group) ||
    inOrder(one.groupId, other.groupId) ||
    other.citations - one.citations ||
    inOrder(one.entity, other.entity) ||
    inOrder(one.entityId, other.entityId)
  );
}

/** As Neo4j orders texts, in no language's alphabet. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
