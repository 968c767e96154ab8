import type { MentionMethod } from '../entities/mention.ts';
import { sureQuote } from './citation-words.ts';
import type { EntityLabel } from './entity-kinds.ts';
import type { Reads } from './reads.ts';
import type { CitationEvidenceRow, CitationMatrixRow } from './rows.ts';

/** Neo4j gives a statement one processor: what ranges over all sessions is asked by so many statements at once. */
const PARTS = 2;

/** Where a citation stands: offsets in the source, those of the sentence null where it was not noted. */
type Place = readonly [
  person: string,
  name: string,
  session: string,
  turn: number,
  start: number,
  quoteStart: number | null,
  quoteEnd: number | null,
  confidence: number,
];

/** One row of `read/citation-matrix-of-all`: a thing, and how it is cited. */
interface CountedThing extends Pick<CitationMatrixRow, 'entityId' | 'entity' | 'kinds'> {
  readonly cells: readonly (readonly [
    groupId: CitationMatrixRow['groupId'],
    group: string,
    citations: number,
    speakers: CitationMatrixRow['speakers'],
    places: readonly Place[],
  ])[];
}

/** One row of `read/citation-words-at`. */
interface SaidRow {
  readonly nth: number;
  /** Id. */
  readonly turn: string;
  readonly surface: string;
  readonly end: number;
  readonly method: MentionMethod;
  readonly quote: string | null;
}

interface Asked {
  /** Labels of the things cited. */
  readonly kinds: readonly EntityLabel[];
  readonly minConfidence: number;
  /** Whether to say who cites them. */
  readonly speakers: boolean;
  /** In how many words to show each cell. */
  readonly first: number;
  /** Whether to give the sentences around them. */
  readonly quotes: boolean;
}

interface CountedCell extends CitationMatrixRow {
  readonly words: readonly CitationEvidenceRow[];
}

/** The kinds of what is cited, as parameters of `read/citation-matrix-of-all`. */
export function kindsAsked(
  kinds: readonly EntityLabel[],
): Record<'processes' | 'initiatives' | 'organisations', boolean> {
  return {
    processes: kinds.includes('Process'),
    initiatives: kinds.includes('Initiative'),
    organisations: kinds.includes('Organisation'),
  };
}

/** The citation matrix over all sessions, from what was counted at loading: by group, then citations descending, then thing. */
export async function countedCitations(reads: Reads, asked: Asked): Promise<CountedCell[]> {
  const parts = Array.from({ length: PARTS }, (_, part) => cellsOf(part, asked, reads));
  return (await Promise.all(parts)).flat().sort(byGroupThenCitations);
}

/** The cells of a part of the things cited, with their words. */
async function cellsOf(part: number, { kinds, quotes, ...asked }: Asked, reads: Reads): Promise<CountedCell[]> {
  const parameters = { ...kindsAsked(kinds), ...asked, part, parts: PARTS };
  const things = await reads.rows<CountedThing>('read/citation-matrix-of-all', parameters);
  const words = await wordsAt(things, quotes, reads);
  let at = 0;
  return things.flatMap(({ cells, ...thing }) =>
    cells.map(([groupId, group, citations, speakers, places]) => {
      const own = words.slice(at, at + places.length);
      at += places.length;
      return { ...thing, groupId, group, citations, speakers, words: own.filter((word) => word !== null) };
    }),
  );
}

/** The words at all places of all cells, in their order; null where nothing is there any more. */
async function wordsAt(
  things: readonly CountedThing[],
  quotes: boolean,
  reads: Reads,
): Promise<(CitationEvidenceRow | null)[]> {
  const places = things.flatMap(({ entityId, cells }) =>
    cells.flatMap(([, , , , own]) => own.map((place) => ({ entityId, place }))),
  );
  const words: (CitationEvidenceRow | null)[] = places.map(() => null);
  if (places.length === 0) return words;
  const asked = places.map(({ entityId, place: [, , session, turn, start, quoteStart, quoteEnd] }) => [
    ...[entityId, session, turn, start, quoteStart, quoteEnd],
  ]);
  const said = await reads.rows<SaidRow>('read/citation-words-at', { places: asked, quotes });
  for (const { nth, turn, surface, end, method, quote } of said) {
    const [id, name, , , start, quoteStart, quoteEnd, confidence] = (places[nth] as (typeof places)[number]).place;
    words[nth] = {
      ...{ turn, speaker: { id, name }, surface, start, end, method, confidence },
      quote: sureQuote({ quote, start: quoteStart, end: quoteEnd }, { surface, start }),
    };
  }
  return words;
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
