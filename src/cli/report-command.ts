import { writeFileSync } from 'node:fs';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { draftReport } from '../report/draft-report.ts';
import { printMarkdown } from '../report/print-markdown.ts';
import type { Output } from './output.ts';

/** `bpf-graph report [SESSION…]`: the draft of a BPF report, from the graph alone. */
export async function reportCommand(
  store: Store,
  sessions: readonly string[],
  options: { readonly output?: string },
  output: Output,
): Promise<void> {
  const text = printMarkdown(await draftReport(store, sessions));
  if (options.output === undefined) return output.result(text);
  try {
    writeFileSync(options.output, text);
  } catch (error) {
    const hint = 'Give a path in a folder that you can write to.';
    throw new BpfGraphError('ENV_NOT_WRITABLE', `cannot write ${options.output}`, hint, error);
  }
  output.message(`wrote ${options.output}`);
}
