import type { MentionMethod } from '../entities/mention.ts';
import type { Quote } from '../text/span.ts';
import type { Reads } from './reads.ts';
import type { CitationCellRow, CitationEvidenceRow } from './rows.ts';

/** One item of `read/citation-words`; the last three are missing or null where the sentence was not noted at loading. */
type CitationWordsItem = readonly [
  turn: string,
  person: string,
  name: string,
  surface: string,
  start: number,
  end: number,
  method: MentionMethod,
  confidence: number,
  quoteStart?: number | null,
  quoteEnd?: number | null,
  quote?: string | null,
];

interface Asked {
  readonly first: number;
  /** Whether the sentences are asked for. */
  readonly quotes: boolean;
}

/** The words of one cell, the surest first. */
export async function citationWords(cell: CitationCellRow, asked: Asked, reads: Reads): Promise<CitationEvidenceRow[]> {
  const { groupId, entityId, sessions, minConfidence } = cell;
  const [statement, rest] =
    sessions === null ? ['read/citation-words', { quotes: asked.quotes }] : ['read/citation-words-in', { sessions }];
  const parameters = { minConfidence, first: asked.first, ...rest };
  const items = await reads.items<CitationWordsItem>(statement, [groupId, entityId], parameters);
  return items.map(([turn, person, name, surface, start, end, method, confidence, quoteStart, quoteEnd, quote]) => ({
    ...{ turn, speaker: { id: person, name }, surface, start, end, method, confidence },
    quote: sureQuote({ quote, start: quoteStart, end: quoteEnd }, { surface, start }),
  }));
}

interface NotedQuote {
  readonly quote?: string | null | undefined;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

/**
 * The sentence that Neo4j cut out of a turn. It counts in other units than the offsets: said once in the sentence, the name stands where it should only
 * if both count alike.
 * @returns null where that cannot be told, or nothing was cut
 */
export function sureQuote({ quote, start, end }: NotedQuote, name: { surface: string; start: number }): Quote | null {
  if (quote == null || start == null || end == null || quote.length !== end - start) return null;
  const at = quote.indexOf(name.surface);
  const isThere = at === name.start - start && quote.indexOf(name.surface, at + 1) < 0;
  return isThere ? { quote, start, end } : null;
}
