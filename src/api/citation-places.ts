import type { MentionMethod } from '../entities/mention.ts';
import { sureQuote } from './citation-words.ts';
import { AT_ONCE, inBatches } from './in-batches.ts';
import type { Reads } from './reads.ts';
import type { CitationEvidenceRow } from './rows.ts';

/** So many are looked up by one statement at the most: more would take longer than a statement may. */
const PLACES_A_BATCH = 5_000;

/** Where a citation stands, and how sure it is for its group: offsets in the source, those of the sentence null where it was not noted. */
export interface Place {
  readonly session: string;
  /** Number. */
  readonly turn: number;
  /** Of the name. */
  readonly start: number;
  readonly quoteStart: number | null;
  readonly quoteEnd: number | null;
  readonly confidence: number;
}

/** A place, and the id of what is named there. */
export interface PlaceOf extends Place {
  readonly entityId: string;
}

/** One row of `read/citation-words-at`. */
interface SaidRow {
  readonly nth: number;
  /** Id. */
  readonly turn: string;
  /** Id. */
  readonly person: string;
  readonly name: string;
  readonly surface: string;
  readonly end: number;
  readonly method: MentionMethod;
  readonly quote: string | null;
}

/**
 * The words at some places.
 * @param quotes whether to give the sentences around them
 * @returns in the order of the places; null where nothing is there any more
 */
export async function wordsAt(
  places: readonly PlaceOf[],
  quotes: boolean,
  reads: Reads,
): Promise<(CitationEvidenceRow | null)[]> {
  const size = Math.max(1, Math.min(PLACES_A_BATCH, Math.ceil(places.length / AT_ONCE)));
  const batches = Array.from({ length: Math.ceil(places.length / size) }, (_, nth) =>
    places.slice(nth * size, (nth + 1) * size),
  );
  return inBatches(batches, (batch) => readWords(batch, quotes, reads));
}

async function readWords(
  places: readonly PlaceOf[],
  quotes: boolean,
  reads: Reads,
): Promise<(CitationEvidenceRow | null)[]> {
  const words: (CitationEvidenceRow | null)[] = places.map(() => null);
  const asked = places.map(({ entityId, session, turn, start, quoteStart, quoteEnd }) => [
    ...[entityId, session, turn, start, quoteStart, quoteEnd],
  ]);
  const said = await reads.rows<SaidRow>('read/citation-words-at', { places: asked, quotes });
  for (const { nth, turn, person, name, surface, end, method, quote } of said) {
    const { start, quoteStart, quoteEnd, confidence } = places[nth] as PlaceOf;
    words[nth] = {
      ...{ turn, speaker: { id: person, name }, surface, start, end, method, confidence: rounded(confidence) },
      quote: sureQuote({ quote, start: quoteStart, end: quoteEnd }, { surface, start }),
    };
  }
  return words;
}

/** To three decimals as Neo4j rounds, which goes by the number as it is written. */
function rounded(confidence: number): number {
  // Much smaller ones are written with an exponent.
  return confidence < 0.0005 ? 0 : Math.round(Number(`${confidence}e3`)) / 1_000;
}
