import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** Where a command speaks: results on standard output, progress and messages on standard error. */
export interface Output {
  result(text: string): void;
  message(text: string): void;
  /** True when standard error is a terminal: only then are progress bars drawn. */
  readonly interactive: boolean;
}

export function standardOutput(): Output {
  return {
    result: (text) => void process.stdout.write(text),
    message: (text) => void process.stderr.write(`${text}\n`),
    interactive: process.stderr.isTTY === true,
  };
}

/** An error as a person reads it: what, where, what next; the stack only of a defect or where asked for. */
export function describeError(error: unknown, verbose: boolean): string {
  if (!(error instanceof BpfGraphError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `bpf-graph: this is a defect of the program, please report it:\n${stack}`;
  }
  const lines = [`bpf-graph: ${error.message} [${error.code}]`, `  ${error.hint.replace(/[.]?$/, '.')}`];
  if (verbose && error.cause !== undefined)
    lines.push(`  Cause: ${error.cause instanceof Error ? error.cause.stack : String(error.cause)}`);
  return lines.join('\n');
}
