import { z } from 'zod';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { kindOf, NODE_KINDS, type NodeKind } from './dictionary.ts';
import { IRI } from './json-ld.ts';
import type { Properties } from './read-graph.ts';

/** A graph read from an export: nodes, and what leads from one to another. */
export interface ReadGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: Properties;
  }[];
  readonly edges: readonly ReadEdge[];
}

export interface ReadEdge {
  readonly type: string;
  readonly from: string;
  readonly fromKind: NodeKind;
  readonly to: string;
  readonly toKind: NodeKind;
  readonly properties: Properties;
}

// What an export adds to what the graph holds.
const ADDED_TYPES = new Set(['Derived', 'Claim']);
const ADDED = new Set(['@id', '@type', 'subject', 'predicate', 'object', 'wasDerivedFrom', 'wasGeneratedBy']);

const item = z.record(z.string(), z.unknown());
const document = z.object({ '@context': z.unknown(), '@graph': z.array(item) });

/**
 * Read what `bpf-graph export --format jsonld` wrote. Other JSON-LD, or the same with other terms, is not understood.
 * @param path for messages
 * @throws BpfGraphError INPUT_DAMAGED
 */
export function readJsonLd(path: string, text: string): ReadGraph {
  const parsed = document.safeParse(parse(path, text));
  if (!parsed.success) throw damaged(path, 'it has no "@graph"');
  const nodes: ReadGraph['nodes'][number][] = [];
  const edges: ReadEdge[] = [];
  for (const [index, entry] of parsed.data['@graph'].entries()) {
    const at = `entry ${index + 1} of "@graph"`;
    if ('subject' in entry) edges.push(claimOf(path, at, entry));
    else if ('@type' in entry) {
      const node = nodeOf(path, at, entry);
      if (node !== null) nodes.push(node);
    } else edges.push(...linksOf(path, at, entry));
  }
  return { nodes, edges };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(path, `it is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

function nodeOf(path: string, at: string, entry: Properties): ReadGraph['nodes'][number] | null {
  const types = Array.isArray(entry['@type']) ? entry['@type'].map(String) : [String(entry['@type'])];
  // The transcript, the reading and the program are told anew by every export.
  if (!/^urn:bpf-graph:[A-Z]/.test(String(entry['@id']))) return null;
  const labels = types.filter((type) => !ADDED_TYPES.has(type));
  const { kind, id } = placeOf(path, at, entry['@id']);
  if (kindOf(labels) !== kind || labels.some((label) => !/^[A-Z][A-Za-z]*$/.test(label)))
    throw damaged(path, `${at} is a ${kind} of the types ${types.join(', ')}`);
  return { id, labels, properties: withoutAdded(entry) };
}

function claimOf(path: string, at: string, entry: Properties): ReadEdge {
  const { evidence, ...rest } = withoutAdded(entry);
  return edgeOf(path, at, entry.subject, String(entry.predicate), entry.object, { ...rest, ...wordsOf(evidence) });
}

/** The words of a claim under the names that the graph has for them. */
function wordsOf(evidence: unknown): Properties {
  if (evidence === null || typeof evidence !== 'object') return {};
  const { text, start, end, given } = evidence as Record<string, unknown>;
  if (given === 'evidence') return { evidence: text, evidenceStart: start, evidenceEnd: end };
  return { [given === 'surface' ? 'surface' : 'quote']: text, start, end };
}

function linksOf(path: string, at: string, entry: Properties): ReadEdge[] {
  return Object.entries(entry).flatMap(([type, to]) =>
    type === '@id' ? [] : [edgeOf(path, at, entry['@id'], type, to, {})],
  );
}

function edgeOf(path: string, at: string, from: unknown, type: string, to: unknown, properties: Properties): ReadEdge {
  if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(type)) throw damaged(path, `${at} says "${type}", which is no link of the graph`);
  const [subject, object] = [placeOf(path, at, from), placeOf(path, at, to)];
  return { type, from: subject.id, fromKind: subject.kind, to: object.id, toKind: object.kind, properties };
}

function placeOf(path: string, at: string, iri: unknown): { readonly kind: NodeKind; readonly id: string } {
  const [, kind = '', id = ''] = new RegExp(`^${IRI}([A-Za-z]+):(.+)$`, 's').exec(String(iri)) ?? [];
  if (!Object.hasOwn(NODE_KINDS, kind))
    throw damaged(path, `${at} has "${String(iri)}", which names no node of the graph`);
  return { kind: kind as NodeKind, id };
}

function withoutAdded(entry: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !ADDED.has(key)));
}

function damaged(path: string, why: string, cause?: unknown): BpfGraphError {
  return new BpfGraphError(
    'INPUT_DAMAGED',
    `${path} is no graph that this program exported: ${why}`,
    'Give a file that `bpf-graph export --format jsonld` wrote, as it wrote it.',
    cause,
  );
}
