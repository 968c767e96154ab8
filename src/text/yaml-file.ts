import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { BpfGraphError, type ErrorCode } from '../problem/bpf-graph-error.ts';

/** Keys and indexes that lead from the top of a YAML file to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that people write, with a way back from each value to where it stands. */
export interface YamlFile {
  /** Plain JSON; null where the syntax is at fault. */
  readonly value: unknown;
  /** Every fault of syntax, with `file:line:column`. */
  readonly faults: readonly BpfGraphError[];
  /** An error that points at a value, or at the nearest one around it where a key is missing: `file:line:column: message`. */
  readonly fault: YamlFault;
}

export type YamlFault = (at: YamlPath, message: string, hint: string) => BpfGraphError;

/**
 * Parse YAML 1.2. Keys that stand twice, tags, and anchors with aliases (of which a few lines make millions of values) are faults.
 * @param path for messages
 * @param code of the errors
 * @param numbersAsTexts codes and years keep their leading noughts
 */
export function openYaml(
  { path, text }: { readonly path: string; readonly text: string },
  code: ErrorCode,
  { numbersAsTexts = false } = {},
): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });

  const faultAtOffset = (offset: number, message: string, hint: string, cause?: unknown): BpfGraphError => {
    const { line, col } = lines.linePos(offset);
    // An empty file has no lines and would be reported as 0:0.
    return new BpfGraphError(code, `${path}:${line || 1}:${col || 1}: ${message}`, hint, cause);
  };
  const fault: YamlFault = (at, message, hint) => {
    for (let depth = at.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
      if (isNode(node) && node.range) return faultAtOffset(node.range[0], message, hint);
    }
    return faultAtOffset(0, message, hint);
  };

  const faults = [...document.errors, ...document.warnings].map((error) => {
    if (error.code === 'DUPLICATE_KEY') {
      const [, key = ''] = /^["']?([^"':\n]*)/.exec(text.slice(error.pos[0])) ?? [];
      return faultAtOffset(
        error.pos[0],
        `the key "${key.trim()}" stands twice`,
        'Keep one, with all that belongs to it.',
        error,
      );
    }
    const [said = ''] = error.message.split('\n');
    const message = said.startsWith('Maximum call stack')
      ? 'lists within lists without end'
      : said.replace(/ at line \d+, column \d+:?$/, '');
    const hint = 'Correct the YAML; quote texts that hold ": " or " #", and inside { } those with a comma.';
    return faultAtOffset(error.pos[0], message, hint, error);
  });
  if (faults.length > 0) return { value: null, faults, fault };
  visit(document, {
    Alias(_key, { source, range }) {
      const hint = 'Write the value out where it is meant; quote a text that begins with "*".';
      faults.push(faultAtOffset(range?.[0] ?? 0, `*${source} stands for another value, which is not read here`, hint));
    },
    Scalar(_key, node) {
      if (numbersAsTexts && typeof node.value === 'number' && isScalar(node) && node.source !== undefined)
        node.value = node.source;
    },
  });
  return { value: faults.length > 0 ? null : document.toJS(), faults, fault };
}
