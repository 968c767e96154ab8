import { printHtml } from './print/html.ts';
import { printMarkdown } from './print/markdown.ts';
import type { ReportDraft } from './report-draft.ts';

export const REPORT_FORMATS = ['markdown', 'html', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A draft as the bytes of a file: UTF-8 for Markdown and HTML. The same draft gives the same bytes. */
export async function printReport(draft: ReportDraft, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'markdown':
      return new TextEncoder().encode(printMarkdown(draft));
    case 'html':
      return new TextEncoder().encode(printHtml(draft));
    case 'docx': {
      // The library is large and needed for this format alone.
      const { printDocx } = await import('./print/docx.ts');
      return printDocx(draft);
    }
  }
}
