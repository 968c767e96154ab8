import { z } from 'zod';
import type { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { openYaml, type YamlFault } from '../text/yaml-file.ts';

/** A seed file as read from disk: the path is for messages and its last part says which list it is. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** The checked entries of a seed file, with a way back to where each value stands. */
export interface SeedList<Entry> {
  readonly path: string;
  readonly entries: readonly Entry[];
  /** An INPUT_SEED error that points at a value: `file:line:column: message`. */
  readonly fault: YamlFault;
}

/**
 * Parse a seed file that is a list of entries.
 * @throws BpfGraphError INPUT_SEED with `file:line:column` at the first fault of syntax or shape
 */
export function readSeedList<Schema extends z.ZodType>(file: SeedFile, entry: Schema): SeedList<z.output<Schema>> {
  const { value, faults, fault } = openYaml(file, 'INPUT_SEED');
  if (faults.length > 0) throw faults[0] as BpfGraphError;
  const parsed = z.array(entry).safeParse(value);
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
