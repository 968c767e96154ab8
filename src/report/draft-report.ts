import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { composeReport } from './compose-report.ts';
import { readAddressees, readWording, usualTemplate } from './read-wording.ts';
import type { ReportDraft } from './report-draft.ts';
import { type Advance, readRows } from './report-reads.ts';
import { parseTemplate } from './template.ts';

export interface DraftOptions {
  /** The day that stands on the title page, ISO 8601: the same day gives the same bytes. */
  readonly date: string;
  /** The program's version, which stands there too. */
  readonly version: string;
  /** Of headings and sentences, see `reportLanguages`; English when left out. */
  readonly language?: string;
  /** A BPF's own structure, see `parseTemplate`; the usual one when left out. */
  readonly template?: { readonly text: string; readonly file: string };
  /** Told after each statement. */
  readonly onAdvance?: Advance;
}

/**
 * Draft the BPF report from the graph alone; `printReport` makes Markdown, HTML or DOCX of it.
 * @param sessions ids; none means all sessions in the graph
 * @returns a tree of plain JSON
 * @throws NOT_FOUND when the graph does not hold a session asked for, or holds none at all; USAGE for a language that is not there;
 *   INPUT_TEMPLATE
 */
export async function draftReport(
  store: Pick<Store, 'read'>,
  sessions: readonly string[],
  options: DraftOptions,
): Promise<ReportDraft> {
  const { date, version, language = 'en', template, onAdvance } = options;
  // What may be at fault is read before the graph is asked.
  const wording = readWording(language);
  const addressees = readAddressees();
  const structure = parseTemplate(template?.text ?? usualTemplate(), template?.file ?? 'seeds/report/template.md');
  const { rows, isShortened } = await readRows(store, sessions, onAdvance);
  const missing = sessions.filter((id) => !rows.sessions.some((session) => session.id === id));
  if (rows.sessions.length === 0 || missing.length > 0) {
    throw new BpfGraphError(
      'NOT_FOUND',
      missing.length > 0
        ? `The graph holds no session ${missing.map((id) => `"${id}"`).join(', ')}`
        : 'The graph holds no session',
      'Load the transcript with "bpf-graph ingest FILE"; "bpf-graph query sessions" lists what is there.',
    );
  }
  return composeReport(rows, { wording, addressees, template: structure, date, version, isShortened });
}
