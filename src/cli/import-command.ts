import { readFileSync } from 'node:fs';
import { importGraph } from '../exports/import-graph.ts';
import { type ReadGraph, readJsonLd } from '../exports/read-json-ld.ts';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Output } from './output.ts';

/** @throws BpfGraphError INPUT_NOT_FOUND, INPUT_DAMAGED, before anything is connected */
export function readExport(path: string): ReadGraph {
  try {
    return readJsonLd(path, readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof BpfGraphError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new BpfGraphError('INPUT_NOT_FOUND', `${path} cannot be read (${code})`, 'Check the path.', error);
  }
}

/** `bpf-graph import FILE`: an exported graph into an empty database. */
export async function importCommand(store: Store, graph: ReadGraph, output: Output): Promise<void> {
  await importGraph(store, graph);
  const sessions = graph.nodes.filter(({ labels }) => labels.includes('Session')).length;
  output.result(`${sessions} sessions, ${graph.nodes.length} nodes, ${graph.edges.length} edges\n`);
}
