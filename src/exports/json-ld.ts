import { EDGES, PROPERTIES } from './dictionary.ts';
import type { ExportedEdge, ExportedNode, Properties } from './read-graph.ts';

/** Names of nodes begin with it, then come their kind and id. */
export const IRI = 'urn:bpf-graph:';

const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Terms of schema.org, PROV-O and RDF for what they know; all others are of the graph's own vocabulary. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': `${IRI}vocabulary:`,
  schema: SCHEMA,
  prov: PROV,
  rdf: RDF,
  xsd: XSD,
  Event: 'schema:Event',
  Person: 'schema:Person',
  Organisation: 'schema:Organization',
  Initiative: 'schema:Project',
  Place: 'schema:Place',
  Topic: 'schema:DefinedTerm',
  Quotation: 'schema:Quotation',
  Claim: 'rdf:Statement',
  Derived: 'prov:Entity',
  Reading: 'prov:Activity',
  Transcript: 'schema:DigitalDocument',
  Program: 'prov:SoftwareAgent',
  name: 'schema:name',
  aliases: 'schema:alternateName',
  website: 'schema:url',
  definition: 'schema:description',
  summary: 'schema:abstract',
  text: 'schema:text',
  startsOn: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  endsOn: { '@id': 'schema:endDate', '@type': 'xsd:date' },
  date: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  PART_OF: { '@id': 'schema:isPartOf', '@type': '@id' },
  LOCATED_IN: { '@id': 'schema:location', '@type': '@id' },
  ABOUT: { '@id': 'schema:about', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  evidence: 'schema:citation',
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  sha256: 'schema:sha256',
  ...Object.fromEntries(plainEdges().map((type) => [type, { '@type': '@id' }])),
} as const;

function plainEdges(): string[] {
  return Object.keys(EDGES).filter((type) => !['PART_OF', 'LOCATED_IN', 'ABOUT'].includes(type));
}

/**
 * The graph as JSON-LD 1.1, piece by piece: things and people in terms of schema.org; what links them as statements (RDF), each with the
 * quote that shows it, derived from its transcript by a reading of the program (PROV-O).
 */
export async function* jsonLd(nodes: AsyncIterable<ExportedNode>): AsyncGenerator<string> {
  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
  let first = true;
  for await (const node of nodes)
    for (const item of itemsOf(node)) {
      yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
      first = false;
    }
  yield '\n]\n}\n';
}

function itemsOf(node: ExportedNode): object[] {
  const iri = iriOf(node.kind, node.id);
  const own =
    node.kind === 'Lesson' ? { ...node.properties, ...provenance(String(node.properties.session)) } : node.properties;
  const types = node.kind === 'Lesson' ? [...node.labels, 'Derived'] : node.labels;
  return [
    { '@id': iri, '@type': types, ...own },
    ...(node.kind === 'Session' ? reading(node) : []),
    ...node.edges.map((edge) => edgeItem(iri, node, edge)),
  ];
}

/** What the program did with the transcript of a session. */
function reading({ id, properties }: ExportedNode): object[] {
  const { sourceFile, sha256 } = properties;
  return [
    { '@id': transcriptIri(id), '@type': ['Transcript', 'Derived'], name: sourceFile, sha256 },
    { '@id': readingIri(id), '@type': 'Reading', used: transcriptIri(id), wasAssociatedWith: `${IRI}program` },
    { '@id': `${IRI}program`, '@type': 'Program', name: 'bpf-graph' },
  ];
}

/** An edge that says no more than that it is there is a link; any other is a statement with all that it says. */
function edgeItem(from: string, node: ExportedNode, { type, to, toKind, properties }: ExportedEdge): object {
  const object = iriOf(toKind, to);
  if (Object.keys(properties).length === 0) return { '@id': from, [type]: object };
  const session = sessionOf(node, to, toKind, properties);
  const statement = { '@type': ['Claim', 'Derived'], subject: from, predicate: type, object };
  return { ...statement, ...claimOf(properties, session), ...(session === null ? {} : provenance(session)) };
}

/** The words that show a claim stand together, as a quotation of the transcript. */
function claimOf(properties: Properties, session: string | null): object {
  const { quote, evidence, surface, start, end, evidenceStart, evidenceEnd, ...rest } = properties;
  const [text, from, to, key] =
    evidence !== undefined
      ? [evidence, evidenceStart, evidenceEnd, 'evidence']
      : quote !== undefined
        ? [quote, start, end, 'quote']
        : [surface, start, end, 'surface'];
  if (text === undefined) return properties;
  const source = session === null ? {} : { PART_OF: transcriptIri(session) };
  return { ...rest, evidence: { '@type': 'Quotation', text, start: from, end: to, given: key, ...source } };
}

/** Whose transcript a claim comes from: it says so itself, or one of its ends does. */
function sessionOf(node: ExportedNode, to: string, toKind: string, properties: Properties): string | null {
  if (typeof properties.session === 'string') return properties.session;
  if (node.kind === 'Session') return node.id;
  if (toKind === 'Session') return to;
  const within = [node.id, to].find((id) => id.includes('/'));
  return within === undefined ? null : within.slice(0, within.lastIndexOf('/'));
}

function provenance(session: string) {
  return { wasDerivedFrom: transcriptIri(session), wasGeneratedBy: readingIri(session) };
}

function iriOf(kind: string, id: string): string {
  return `${IRI}${kind}:${id}`;
}

function transcriptIri(session: string): string {
  return `${IRI}transcript:${session}`;
}

function readingIri(session: string): string {
  return `${IRI}reading:${session}`;
}

/** Properties by how the graph keeps them. */
export function byType(properties: Properties) {
  const of = (type: string): Properties =>
    Object.fromEntries(Object.entries(properties).filter(([key]) => PROPERTIES[key]?.[0] === type));
  const apart = { integers: of('integer'), integerLists: of('integers'), days: of('day') };
  const rest = Object.entries(properties).filter(([key]) => !Object.values(apart).some((own) => key in own));
  return { values: Object.fromEntries(rest), ...apart };
}
