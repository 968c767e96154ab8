import { draftReport } from '../../report/draft-report.ts';
import { printReport, type ReportFormat } from '../../report/print-report.ts';
import { reportLanguages } from '../../report/read-wording.ts';
import type { ApiContext } from '../api-context.ts';
import { sessionFilter } from '../arguments/filters.ts';
import { badUserInput } from '../bad-user-input.ts';
import { REPORT_FORMAT } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { SessionRow } from '../rows.ts';
import { needed } from './needed.ts';

/** A report of more sessions keeps the server busy for so long that others wait: `bpf-graph report` takes any number. */
const MOST_SESSIONS = 20;

const FILES: Readonly<
  Record<ReportFormat, { readonly mediaType: string; readonly ending: string; readonly isText: boolean }>
> = {
  markdown: { mediaType: 'text/markdown; charset=utf-8', ending: 'md', isText: true },
  html: { mediaType: 'text/html; charset=utf-8', ending: 'html', isText: true },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    isText: false,
  },
};

/** A report as printed. */
export interface ReportRow {
  readonly title: string;
  /** Ids. */
  readonly sessions: readonly string[];
  readonly format: ReportFormat;
  readonly bytes: Uint8Array;
}

export const report: Resolvers = {
  Query: {
    reportDraft: async (_, { sessions, format, language, date }, context): Promise<ReportRow> => {
      await refuseTooMany(sessions ?? null, context);
      const languages = reportLanguages();
      if (language != null && !languages.includes(language)) {
        throw badUserInput('language', `one of ${languages.map((known) => `"${known}"`).join(', ')}`, language);
      }
      const draft = await draftReport(context.store, sessions ?? [], {
        date: (date ?? new Date()).toISOString().slice(0, 10),
        version: context.version,
        ...(language == null ? {} : { language }),
      });
      const printed = formatOf(format ?? 'MARKDOWN');
      return {
        title: draft.title,
        sessions: draft.sessions,
        format: printed,
        bytes: await printReport(draft, printed),
      };
    },
  },

  ReportDraft: {
    sessions: ({ sessions }, _, { reads }) =>
      Promise.all(sessions.map(async (id) => needed(await reads.node<SessionRow>('read/by-id/session', id)))),
    format: ({ format }) => REPORT_FORMAT[format],
    mediaType: ({ format }) => FILES[format].mediaType,
    fileName: ({ format, sessions: [only, ...others] }) =>
      `${only !== undefined && others.length === 0 ? only : 'bpf-report'}.${FILES[format].ending}`,
    text: ({ format, bytes }) => (FILES[format].isText ? new TextDecoder().decode(bytes) : null),
    base64: ({ bytes }) => Buffer.from(bytes).toString('base64'),
  },
};

function formatOf(shown: string): ReportFormat {
  const formats = Object.keys(FILES) as ReportFormat[];
  return formats.find((format) => REPORT_FORMAT[format] === shown) ?? 'markdown';
}

async function refuseTooMany(sessions: readonly string[] | null, { reads }: ApiContext): Promise<void> {
  const count =
    sessions !== null && sessions.length > 0
      ? sessions.length
      : (await reads.list('read/list/sessions', { first: 0, after: null, order: 'DATE' }, sessionFilter(null))).total;
  if (count > MOST_SESSIONS) throw badUserInput('sessions', `1 to ${MOST_SESSIONS} ids`, `${count} sessions`);
}
