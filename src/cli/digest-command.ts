import { digestGraph, type PartDigest } from '../exports/digest-graph.ts';
import type { Store } from '../graph/store.ts';
import type { Output } from './output.ts';

export interface DigestOptions {
  readonly json?: boolean;
  readonly lines?: boolean;
}

/** `bpf-graph digest`: one number for the whole graph, or with what it is made of. */
export async function digestCommand(store: Store, { json, lines }: DigestOptions, output: Output): Promise<void> {
  const { digest, nodes, edges } = await digestGraph(store, lines ? (line) => output.result(`${line}\n`) : undefined);
  if (json) output.result(`${JSON.stringify({ digest, nodes, edges }, null, 2)}\n`);
  else if (!lines) output.result(`${digest}\n`);
  output.message(`${total(nodes)} nodes, ${total(edges)} edges`);
}

function total(parts: readonly PartDigest[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
