import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { draftReport } from '../report/draft-report.ts';
import { printReport, type ReportFormat } from '../report/print-report.ts';
import { readWording } from '../report/read-wording.ts';
import type { ReportDraft } from '../report/report-draft.ts';
import type { Output } from './output.ts';
import { packageVersion } from './package-folder.ts';
import { progressOn } from './progress-on.ts';
import type { Settings } from './settings.ts';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly language: string;
  readonly template?: string;
  readonly date?: string;
  readonly output?: string;
  /** Let the language model of the environment smooth the words between quotations. */
  readonly smooth?: boolean;
}

/** `bpf-graph report [SESSION…]`: the draft of a BPF report, from the graph alone. */
export async function reportCommand(
  store: Store,
  sessions: readonly string[],
  options: ReportOptions,
  output: Output,
  { languageModel, home }: Pick<Settings, 'languageModel' | 'home'> = { languageModel: null, home: '' },
  signal?: AbortSignal,
): Promise<void> {
  if (options.format === 'docx' && options.output === undefined) {
    throw new BpfGraphError('USAGE', 'a DOCX is no text for a terminal', 'Name a file: -o draft.docx');
  }
  if (options.smooth === true && languageModel === null) {
    const hint = 'Set BPF_LLM_URL and BPF_LLM_MODEL (docs/language-model.md), or leave --smooth out.';
    throw new BpfGraphError('ENV_LANGUAGE_MODEL', 'the environment names no language model to smooth the draft', hint);
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
    const smoothed =
      options.smooth === true && languageModel !== null
        ? await smoothedBy(languageModel, home, draft, output, signal)
        : draft;
    const bytes = await printReport(smoothed, options.format);
    if (options.output === undefined) return output.result(new TextDecoder().decode(bytes));
    writeReport(options.output, bytes);
  } finally {
    counter.bar?.close();
  }
  output.message(`wrote ${options.output}`);
}

async function smoothedBy(
  endpoint: NonNullable<Settings['languageModel']>,
  home: string,
  draft: ReportDraft,
  output: Output,
  signal?: AbortSignal,
): Promise<ReportDraft> {
  const [{ answersIn }, { chatCompletions }, { smoothDraft }] = await Promise.all([
    import('../language-model/answer-cache.ts'),
    import('../language-model/chat-completions.ts'),
    import('../report/smooth-draft.ts'),
  ]);
  const { model } = endpoint;
  const cache = answersIn(join(home, 'language-model'));
  const done = await smoothDraft(draft, chatCompletions(endpoint), cache, signal);
  for (const failure of done.failures) output.message(`${model}: ${failure}`);
  output.message(
    `${model} was asked about ${done.asked - done.cached} of ${done.asked} paragraphs (${done.cached} answers kept from before), ` +
      `${done.tokensIn} tokens in, ${done.tokensOut} out; smoothed ${done.changed}, and ${done.refused} stand as they were, ` +
      'as more than the words between quotations was touched',
  );
  if (done.changed === 0) return done.draft;
  const wording = readWording(draft.language);
  const value = wording.fact('smoothed', { model, count: wording.number(done.changed) });
  return { ...done.draft, facts: [...draft.facts, { label: wording.fact('wording'), value }] };
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
