import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { composeReport } from './compose-report.ts';
import type { ReportDraft } from './report-draft.ts';
import type { CitationRow, LessonRow, ParticipantRow, SessionRow } from './report-rows.ts';

type ReadStore = Pick<Store, 'read'>;

/**
 * Draft the BPF report from the graph alone.
 * @param sessions ids; none means all sessions in the graph
 * @throws NOT_FOUND when the graph does not hold a session asked for, or holds none at all
 */
export async function draftReport(store: ReadStore, sessions: readonly string[]): Promise<ReportDraft> {
  const parameters = { sessions: sessions.length === 0 ? null : [...new Set(sessions)] };
  const found = await store.read<SessionRow>('report/sessions', parameters);
  const known = new Set(found.map(({ id }) => id));
  const missing = sessions.filter((id) => !known.has(id));
  if (found.length === 0 || missing.length > 0) {
    throw new BpfGraphError(
      'NOT_FOUND',
      missing.length > 0
        ? `The graph holds no session ${missing.map((id) => `"${id}"`).join(', ')}`
        : 'The graph holds no session',
      'Load the transcript with "bpf-graph ingest FILE"; "bpf-graph query sessions" lists what is there.',
    );
  }
  // One after the other: a draft is asked for seldom, and each answer is small.
  const participants = await store.read<ParticipantRow>('report/participants', parameters);
  const lessons = await store.read<LessonRow>('report/lessons', parameters);
  const citations = await citationsWithSurest(store, parameters.sessions);
  return composeReport({ sessions: found, participants, lessons, citations });
}

type MatrixRow = Omit<CitationRow, 'best'>;

/** One item of `read/citation-evidence`, as far as the report needs it. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly speaker: { readonly name: string };
  readonly turn: {
    readonly session: string;
    readonly number: number;
    readonly text: string;
    readonly textStart: number;
    readonly speaking: { readonly confidence: number };
  };
}

/** The citation matrix as the API counts it, each cell with its surest place. */
async function citationsWithSurest(store: ReadStore, sessions: readonly string[] | null): Promise<CitationRow[]> {
  const asked = { sessions, minConfidence: null };
  const cells = await store.read<MatrixRow>('read/citation-matrix', { ...asked, kinds: null });
  const keys = cells.map(({ groupId, entityId }) => [groupId, entityId]);
  const rows = await store.read<{ key: readonly string[]; items: readonly Found[] }>('read/citation-evidence', {
    ...asked,
    keys,
    first: 1,
  });
  const surest = new Map(rows.map(({ key, items }) => [key.join(' '), items[0]]));
  return cells.flatMap((cell) => {
    const found = surest.get(`${cell.groupId} ${cell.entityId}`);
    return found === undefined ? [] : [{ ...cell, best: placeOf(found) }];
  });
}

function placeOf({ start, end, confidence, speaker, turn }: Found): CitationRow['best'] {
  const { session, number, text, textStart, speaking } = turn;
  const said = { session, turn: number, text, textStart, start, end };
  return { ...said, speaker: speaker.name, speakerConfidence: speaking.confidence, confidence };
}
