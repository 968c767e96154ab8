import { readFileSync, writeFileSync } from 'node:fs';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { draftReport } from '../report/draft-report.ts';
import { printReport, type ReportFormat } from '../report/print-report.ts';
import type { Output } from './output.ts';
import { packageVersion } from './package-folder.ts';
import { progressOn } from './progress-on.ts';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly language: string;
  readonly template?: string;
  readonly date?: string;
  readonly output?: string;
}

/** `bpf-graph report [SESSION…]`: the draft of a BPF report, from the graph alone. */
export async function reportCommand(
  store: Store,
  sessions: readonly string[],
  options: ReportOptions,
  output: Output,
): Promise<void> {
  if (options.format === 'docx' && options.output === undefined) {
    throw new BpfGraphError('USAGE', 'a DOCX is no text for a terminal', 'Name a file: -o draft.docx');
  }
  const counter = { bar: null as ReturnType<ReturnType<typeof progressOn>['count']> | null };
  const template = options.template === undefined ? {} : { template: readTemplate(options.template) };
  try {
    const draft = await draftReport(store, sessions, {
      date: options.date ?? new Date().toISOString().slice(0, 10),
      version: packageVersion(),
      language: options.language,
      ...template,
      onAdvance: (done, total) => {
        counter.bar ??= progressOn(output).count('reading the graph', total);
        counter.bar.advance(done);
      },
    });
    const bytes = await printReport(draft, options.format);
    if (options.output === undefined) return output.result(new TextDecoder().decode(bytes));
    writeReport(options.output, bytes);
  } finally {
    counter.bar?.close();
  }
  output.message(`wrote ${options.output}`);
}

function readTemplate(file: string): { readonly text: string; readonly file: string } {
  try {
    return { text: readFileSync(file, 'utf8'), file };
  } catch (error) {
    const hint = 'Give the path of a Markdown file; docs/report.md shows one.';
    throw new BpfGraphError('INPUT_NOT_FOUND', `cannot read the template ${file}`, hint, error);
  }
}

function writeReport(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const hint = 'Give a path in a folder that you can write to.';
    throw new BpfGraphError('ENV_NOT_WRITABLE', `cannot write ${file}`, hint, error);
  }
}
