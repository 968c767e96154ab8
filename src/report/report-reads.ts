import type { Row, Store } from '../graph/store.ts';
import { SURE_SPEAKER } from './footnote-book.ts';
import { type NamedPlace, quotePlaces } from './quote-places.ts';
import type {
  AcronymRow,
  CitationRow,
  CoverageRow,
  ExchangeRow,
  LessonRow,
  MatchRow,
  ParticipantRow,
  ReportRows,
  SessionRow,
  TurnRow,
} from './report-rows.ts';

/** Told how many of the statements are done. */
export type Advance = (done: number, total: number) => void;

const STATEMENTS = 9;
/** Three names within so many characters stand in the same few sentences. */
const TOGETHER = 200;
/** A topic named further away from the passage than that is another matter. */
const NEAR = 250;
const MOST_MATCHES = 20;
/** The transcripts of more sessions than that would be a library: the report then tells where they are. */
const MOST_WHOLE_TRANSCRIPTS = 10;

/** All that a report says, read from the graph, one statement after the other. */
export async function readRows(
  store: Pick<Store, 'read'>,
  wanted: readonly string[],
  onAdvance: Advance = () => undefined,
): Promise<{ readonly rows: ReportRows; readonly isShortened: boolean }> {
  const asked = { sessions: wanted.length === 0 ? null : [...new Set(wanted)] };
  let done = 0;
  const quoted = <R extends { readonly best: NamedPlace }>(rows: readonly R[]) =>
    quotePlaces(rows, (name, parameters) => store.read(name, parameters));
  const read = async <R extends Row>(name: string, more: Row = {}): Promise<R[]> => {
    const rows = await store.read<R>(name, { ...asked, ...more });
    done += 1;
    onAdvance(done, STATEMENTS);
    return rows;
  };
  const sessions = await read<SessionRow>('report/sessions', { sure: SURE_SPEAKER });
  const found: Omit<ReportRows, 'turns'> = {
    sessions,
    participants: await read<ParticipantRow>('report/participants'),
    lessons: await read<LessonRow>('report/lessons', { near: NEAR }),
    exchanges: await read<ExchangeRow>('report/exchanges'),
    citations: await quoted(await read<CitationRow>('report/citations')),
    coverage: await quoted(await read<CoverageRow>('report/coverage', { within: TOGETHER })),
    matches: await read<MatchRow>('query/matches', {
      requests: null,
      offers: null,
      minConfidence: null,
      first: MOST_MATCHES,
    }),
    acronyms: await quoted(await read<AcronymRow>('report/acronyms')),
  };
  const isShortened = sessions.length > MOST_WHOLE_TRANSCRIPTS;
  const turns = isShortened ? [] : await read<TurnRow>('report/turns', { sessions: sessions.map(({ id }) => id) });
  return { rows: { ...found, turns }, isShortened };
}
