import { createHash, hash } from 'node:crypto';
import type { Row, Store } from '../graph/store.ts';
import { kindOf } from './dictionary.ts';
import type { Properties } from './read-graph.ts';

/** How many nodes of one set of labels, or edges of one type, and the digest of them alone. */
export interface PartDigest {
  /** `Entity Person`, in their alphabet; `MENTIONS`. */
  readonly name: string;
  readonly count: number;
  /** 64 hexadecimal digits. */
  readonly digest: string;
}

/** What two graphs are compared by: equal digests mean equal graphs, and parts that differ show where. */
export interface GraphDigest {
  /** SHA-256 over the parts. */
  readonly digest: string;
  readonly nodes: readonly PartDigest[];
  readonly edges: readonly PartDigest[];
}

interface NodeRow extends Row {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
  readonly types: readonly string[];
}

interface EdgeRow extends Row {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly properties: Properties;
  readonly types: readonly string[];
}

/**
 * The canonical digest of all nodes, edges and properties, whatever Neo4j's own ids and the order of loading. Every element is hashed by
 * itself and the hashes are added up, so that nothing is sorted or kept: memory does not grow with the graph.
 * @param told given each element as one line of JSON: sorted, the lines of two graphs can be compared
 */
export async function digestGraph(store: Store, told: (line: string) => void = () => undefined): Promise<GraphDigest> {
  const nodes = new Map<string, Sum>();
  const edges = new Map<string, Sum>();
  const add = (parts: Map<string, Sum>, name: string, line: string): void => {
    told(line);
    const sum = parts.get(name) ?? new Sum();
    parts.set(name, sum);
    sum.add(line);
  };
  for await (const row of store.stream<NodeRow>('digest/nodes')) {
    const name = row.labels.toSorted().join(' ');
    add(nodes, name, JSON.stringify([name, row.properties.id, byKey(row.properties), typesOf(row)]));
  }
  for await (const row of store.stream<EdgeRow>('digest/edges')) {
    const [from, to] = [`${kindOf(row.fromLabels)} ${row.from}`, `${kindOf(row.toLabels)} ${row.to}`];
    add(edges, row.type, JSON.stringify([row.type, from, to, byKey(row.properties), typesOf(row)]));
  }
  const parts = { nodes: partsOf(nodes), edges: partsOf(edges) };
  return { digest: createHash('sha256').update(JSON.stringify(parts)).digest('hex'), ...parts };
}

/**
 * By name, without the note of what a session was read from, which differs between versions of the program that find the same. A list
 * without entries counts as none: tables for `neo4j-admin` cannot hold one.
 */
function byKey({ fingerprint: _, ...properties }: Properties): [string, unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => !isEmptyList(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function typesOf({
  properties,
  types,
}: {
  readonly properties: Properties;
  readonly types: readonly string[];
}): string[] {
  return types.filter((type) => !isEmptyList(properties[type.slice(0, type.indexOf(' '))])).sort();
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function partsOf(sums: ReadonlyMap<string, Sum>): PartDigest[] {
  return [...sums]
    .map(([name, sum]) => ({ name, count: sum.count, digest: sum.hex() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A digest of a multiset: the SHA-256 of its elements added up in eight words of 32 bits, each modulo 2^32. */
class Sum {
  count = 0;
  readonly #words = new Uint32Array(8);

  add(element: string): void {
    this.count += 1;
    const bytes = hash('sha256', element, 'buffer');
    for (let word = 0; word < 8; word += 1) this.#words[word] = (this.#words[word] ?? 0) + bytes.readUInt32BE(word * 4);
  }

  hex(): string {
    return [...this.#words].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}
