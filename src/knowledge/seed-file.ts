import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** A seed file as read from disk: the path is for messages and its last part says which list it is. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Keys and indexes that lead from the top of a seed file to a value. */
export type SeedPath = readonly (string | number)[];

/** The checked entries of a seed file, with a way back to where each value stands. */
export interface SeedList<Entry> {
  readonly path: string;
  readonly entries: readonly Entry[];
  /** An INPUT_SEED error that points at a value: `file:line:column: message`. */
  fault(at: SeedPath, message: string, hint: string): BpfGraphError;
}

/**
 * Parse a seed file that is a list of entries.
 * @throws BpfGraphError INPUT_SEED with `file:line:column` at the first fault of syntax or shape
 */
export function readSeedList<Schema extends z.ZodType>(file: SeedFile, entry: Schema): SeedList<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });

  const faultAtOffset = (offset: number, message: string, hint: string, cause?: unknown): BpfGraphError => {
    const { line, col } = lines.linePos(offset);
    // An empty file has no lines and would be reported as 0:0.
    return new BpfGraphError('INPUT_SEED', `${file.path}:${line || 1}:${col || 1}: ${message}`, hint, cause);
  };
  const fault = (at: SeedPath, message: string, hint: string): BpfGraphError => {
    // A missing key has no node of its own: point at the nearest value around it.
    for (let depth = at.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
      if (isNode(node) && node.range) return faultAtOffset(node.range[0], message, hint);
    }
    return faultAtOffset(0, message, hint);
  };

  const syntax = document.errors[0] ?? document.warnings[0];
  if (syntax) {
    const message = (syntax.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw faultAtOffset(syntax.pos[0], message, 'Correct the YAML; quote texts that hold ": " or " #".', syntax);
  }
  const parsed = z.array(entry).safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (!issue) throw parsed.error;
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = issue.path.filter((step) => typeof step !== 'symbol');
    throw fault(
      unknownKey === undefined ? at : [...at, unknownKey],
      `${at.slice(1).join('.') || 'entry'}: ${issue.message}`,
      'The comment at the head of the file lists the fields of an entry and their values.',
    );
  }
  return { path: file.path, entries: parsed.data, fault };
}
