import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { composeReport } from './compose-report.ts';
import type { ReportDraft } from './report-draft.ts';
import type { CitationRow, LessonRow, ParticipantRow, SessionRow } from './report-rows.ts';

/**
 * Draft the BPF report from the graph alone.
 * @param sessions ids; none means all sessions in the graph
 * @throws NOT_FOUND when the graph does not hold a session asked for, or holds none at all
 */
export async function draftReport(store: Pick<Store, 'read'>, sessions: readonly string[]): Promise<ReportDraft> {
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
  const citations = await store.read<CitationRow>('report/citations', parameters);
  return composeReport({ sessions: found, participants, lessons, citations });
}
