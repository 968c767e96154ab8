import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { kindOf, NODE_KINDS, type NodeKind } from './dictionary.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A node with all that leads out of it. */
export interface ExportedNode {
  readonly kind: NodeKind;
  readonly id: string;
  /** In their alphabet. */
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** By type, then where they lead, then what they say. */
  readonly edges: readonly ExportedEdge[];
}

export interface ExportedEdge {
  readonly type: string;
  readonly to: string;
  readonly toKind: NodeKind;
  readonly properties: Properties;
}

interface NodeRow extends Record<string, unknown> {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
  readonly edges: readonly { type: string; to: string; toLabels: readonly string[]; properties: Properties }[];
}

// Nodes a page: a session's turns with their mentions stay within a few megabytes.
const PAGE = 500;

/**
 * The graph, node by node: kinds in the order of {@link NODE_KINDS}, ids in their alphabet, properties by name. Only a page is held, so
 * that a graph of any size can be exported; the same graph gives the same order.
 * @param session only what one session says; everything when null
 */
export async function* readGraph(store: Store, session: string | null): AsyncGenerator<ExportedNode> {
  for (const folder of Object.values(NODE_KINDS)) {
    for (let after = ''; ; ) {
      const rows = await store.read<NodeRow>(`export/${folder}`, { after, session, limit: PAGE });
      for (const row of rows) yield nodeOf(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = last.properties.id;
    }
  }
}

/** @throws NOT_FOUND where the graph does not hold a session */
export async function requireSession(store: Store, session: string): Promise<void> {
  const sessions = await store.read<{ session: string }>('query/sessions');
  const ids = sessions.map((row) => row.session);
  if (ids.includes(session)) return;
  throw new BpfGraphError(
    'NOT_FOUND',
    `the graph holds no session "${session}"${didYouMean(session, ids)}`,
    'bpf-graph query sessions lists them.',
  );
}

function nodeOf({ labels, properties, edges }: NodeRow): ExportedNode {
  return {
    kind: kindOf(labels),
    id: properties.id,
    labels: labels.toSorted(),
    properties: byName(properties),
    edges: edges
      .map(({ type, to, toLabels, properties: own }) => ({
        type,
        to,
        toKind: kindOf(toLabels),
        properties: byName(own),
      }))
      .map((edge) => ({ edge, key: `${edge.type} ${edge.to} ${JSON.stringify(edge.properties)}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ edge }) => edge),
  };
}

function byName(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
