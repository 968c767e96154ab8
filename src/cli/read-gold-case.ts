import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GoldCase } from '../evaluation/gold.ts';
import type { GoldSet } from '../evaluation/gold-schema.ts';
import { readGold } from '../evaluation/read-gold.ts';
import { resolveGold } from '../evaluation/resolve-gold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readSource } from './read-input.ts';

/** Gold annotations and the transcript that they are of, or what is wrong with them. */
export interface ReadGoldCase {
  /** With the path of the transcript. Null where there are faults, and for a case of another set. */
  readonly found: { readonly gold: GoldCase; readonly source: SourceFile; readonly path: string } | null;
  readonly faults: readonly BpfGraphError[];
}

/**
 * Read a gold file and its transcript.
 * @param set only a case of this set is read further than its set; any when left out
 * @throws BpfGraphError INPUT_NOT_FOUND where the gold file cannot be read
 */
export async function readGoldCase(path: string, knowledge: Knowledge, set?: GoldSet): Promise<ReadGoldCase> {
  const { gold: file, faults, fault } = readGold(path, readText(path));
  if (file === null) return { found: null, faults };
  if (set !== undefined && file.set !== set) return { found: null, faults: [] };
  const transcript = join(dirname(path), file.transcript);
  let source: SourceFile;
  try {
    source = await readSource(transcript);
  } catch (error) {
    if (!(error instanceof BpfGraphError)) throw error;
    return { found: null, faults: [fault(['transcript'], error.message, error.hint)] };
  }
  const { gold, faults: lost } = resolveGold(path, file, source.text, knowledge, fault);
  return lost.length > 0 ? { found: null, faults: lost } : { found: { gold, source, path: transcript }, faults: [] };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BpfGraphError('INPUT_NOT_FOUND', `${path} cannot be read (${code})`, 'Check its permissions.', error);
  }
}
