import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { type GoldFile, goldSchema } from './gold-schema.ts';

/** Keys and indexes that lead from the top of a gold file to a value. */
export type GoldPath = readonly (string | number)[];

/** A way back from a value of a gold file to where it stands: an error `file:line:column: message`. */
export type GoldFault = (at: GoldPath, message: string, hint: string) => BpfGraphError;

/** A gold file as written, or what is wrong with its form. */
export interface ReadGold {
  readonly gold: GoldFile | null;
  readonly faults: readonly BpfGraphError[];
  readonly fault: GoldFault;
}

const FORM = 'test/gold/README.md describes the form.';

/**
 * Parse a gold file and check its form.
 * @param path for messages
 * @returns all faults of syntax, or else all of form; the file when there are none
 */
export function readGold(path: string, text: string): ReadGold {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });

  const faultAtOffset = (offset: number, message: string, hint: string, cause?: unknown): BpfGraphError => {
    const { line, col } = lines.linePos(offset);
    // An empty file has no lines and would be reported as 0:0.
    return new BpfGraphError('INPUT_SEED', `${path}:${line || 1}:${col || 1}: ${message}`, hint, cause);
  };
  const fault: GoldFault = (at, message, hint) => {
    // A missing key has no node of its own: point at the nearest value around it.
    for (let depth = at.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
      if (isNode(node) && node.range) return faultAtOffset(node.range[0], message, hint);
    }
    return faultAtOffset(0, message, hint);
  };

  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const message = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
      const hint = 'Correct the YAML; quote texts that hold ": " or " #", and inside { } those with a comma.';
      return faultAtOffset(error.pos[0], message, hint, error);
    });
    return { gold: null, faults, fault };
  }
  // Codes of regions and years are texts here, with their leading noughts.
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && isScalar(node) && node.source !== undefined) node.value = node.source;
    },
  });
  const parsed = goldSchema.safeParse(document.toJS());
  if (parsed.success) return { gold: parsed.data, faults: [], fault };
  const faults = parsed.error.issues.flatMap((issue) => {
    const at = issue.path.filter((step) => typeof step !== 'symbol');
    const within = at.length > 0 ? `${at.join('.')}: ` : '';
    if (issue.code !== 'unrecognized_keys') return [fault(at, `${within}${issue.message}`, FORM)];
    return issue.keys.map((key) => fault([...at, key], `${within}there is no key "${key}" here`, FORM));
  });
  return { gold: null, faults, fault };
}
