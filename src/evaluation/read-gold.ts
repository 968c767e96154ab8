import type { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { openYaml, type YamlFault } from '../text/yaml-file.ts';
import { type GoldFile, goldSchema } from './gold-schema.ts';

/** A gold file as written, or what is wrong with its form. */
export interface ReadGold {
  readonly gold: GoldFile | null;
  readonly faults: readonly BpfGraphError[];
  /** A way back from a value of the file to where it stands. */
  readonly fault: YamlFault;
}

const FORM = 'test/gold/README.md describes the form.';

/**
 * Parse a gold file and check its form.
 * @param path for messages
 * @returns all faults of syntax, or else all of form; the file when there are none
 */
export function readGold(path: string, text: string): ReadGold {
  // Codes of regions and years are texts here, with their leading noughts.
  const { value, faults: syntax, fault } = openYaml({ path, text }, 'INPUT_SEED', { numbersAsTexts: true });
  if (syntax.length > 0) return { gold: null, faults: syntax, fault };
  const parsed = goldSchema.safeParse(value);
  if (parsed.success) return { gold: parsed.data, faults: [], fault };
  const faults = parsed.error.issues.flatMap((issue) => {
    const at = issue.path.filter((step) => typeof step !== 'symbol');
    const within = at.length > 0 ? `${at.join('.')}: ` : '';
    if (issue.code !== 'unrecognized_keys') return [fault(at, `${within}${issue.message}`, FORM)];
    return issue.keys.map((key) => fault([...at, key], `${within}there is no key "${key}" here`, FORM));
  });
  return { gold: null, faults, fault };
}
