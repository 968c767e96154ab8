import { EDGES, NODE_KINDS, type NodeKind, PROPERTIES, type ValueType } from './dictionary.ts';
import type { ExportedNode, Properties } from './read-graph.ts';

/** One table: its file, what a row is, and its columns. */
export interface CsvTable {
  readonly file: string;
  readonly meaning: string;
  readonly columns: readonly string[];
}

const QUOTED = ['quote', 'start', 'end', 'confidence'];
const SHOWN = ['evidence', 'evidenceStart', 'evidenceEnd', 'confidence'];
const MEETING = ['title', 'year', 'venue', 'country', 'startsOn', 'endsOn'];

/** The properties of each kind of node, in the order of their columns. */
export const NODE_COLUMNS: Readonly<Record<NodeKind, readonly string[]>> = {
  Event: ['id', 'name', ...MEETING],
  Session: [
    ...[
      'id',
      'name',
      'title',
      'kind',
      'date',
      'startsAt',
      'room',
      'venue',
      'disclaimer',
      'sourceFile',
      'format',
      'sha256',
    ],
    ...['textSha256', 'wordCount', 'digest', 'fingerprint'],
  ],
  StakeholderGroup: ['id', 'name', 'definition', 'source'],
  Entity: ['id', 'name', 'aliases', 'kind', 'status', 'country', 'website', 'region', 'definition', 'source'],
  Turn: [
    ...['id', 'session', 'number', 'name', 'label', 'text', 'textStart', 'start', 'end', 'line', 'wordCount'],
    ...['startSeconds', 'endSeconds'],
  ],
  Lesson: ['id', 'session', 'name', 'kind', 'summary', 'method', ...QUOTED],
};

/** The properties of each type of edge, in the order of their columns. */
export const EDGE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  AFFILIATED_WITH: ['session', 'role', 'turn', 'method', ...QUOTED],
  CHALLENGES: ['method', ...SHOWN],
  CITES: [
    ...['session', 'count', 'groups', 'groupConfidences', 'confidences', 'turns', 'starts', 'quoteStarts', 'quoteEnds'],
  ],
  ECHOES: ['method', ...SHOWN],
  HANDS_OVER_TO: QUOTED,
  MENTIONS: ['surface', 'start', 'end', 'confidence', 'method'],
  NAMES: [
    ...['known', 'name', 'aliases', 'labels', 'kind', 'status', 'country', 'website', 'region', 'definition', 'source'],
    ...['partOf', 'locatedIn', 'group', 'leads'],
  ],
  PART_OF: MEETING,
  REPRESENTS: ['session', 'basis', 'turn', ...QUOTED],
  RESPONDS_TO: QUOTED,
  SPOKE: ['basis', ...SHOWN],
  THANKS: QUOTED,
  TOOK_PART: ['role', 'stakeholderGroup', 'aliases'],
};

const MEANINGS: Readonly<Record<NodeKind, string>> = {
  Event: 'Meetings.',
  Session: 'Sessions, one a transcript.',
  StakeholderGroup: 'Stakeholder groups.',
  Entity: 'People, organisations, initiatives, processes, places and topics.',
  Turn: 'Turns of speech.',
  Lesson: 'What was learned, recommended, asked, offered or promised.',
};

/** A table for each kind of node and of edge. */
export const TABLES: readonly CsvTable[] = [
  ...Object.entries(NODE_KINDS).map(([kind, file]) => ({
    file: `${file}.csv`,
    meaning: MEANINGS[kind as NodeKind],
    columns: ['types', ...NODE_COLUMNS[kind as NodeKind]],
  })),
  ...Object.entries(EDGES).map(([type, meaning]) => ({
    file: edgeFile(type),
    meaning,
    columns: ['fromKind', 'from', 'toKind', 'to', ...(EDGE_COLUMNS[type] ?? [])],
  })),
];

function edgeFile(type: string): string {
  return `${type.toLowerCase().replaceAll('_', '-')}.csv`;
}

/** The rows of all tables as they come, each with the file to which it belongs; first the heads of all. RFC 4180, lists as JSON. */
export async function* csvRows(
  nodes: AsyncIterable<ExportedNode>,
): AsyncGenerator<readonly [file: string, line: string]> {
  for (const { file, columns } of TABLES) yield [file, lineOf(columns)];
  for await (const { kind, id, labels, properties, edges } of nodes) {
    const cells = cellsOf(properties, NODE_COLUMNS[kind]);
    yield [`${NODE_KINDS[kind]}.csv`, lineOf([JSON.stringify(labels), ...cells])];
    for (const { type, to, toKind, properties: own } of edges)
      yield [edgeFile(type), lineOf([kind, id, toKind, to, ...cellsOf(own, EDGE_COLUMNS[type] ?? [])])];
  }
}

function cellsOf(properties: Properties, columns: readonly string[]): string[] {
  return columns.map((column) => {
    const value = properties[column];
    return value === undefined ? '' : Array.isArray(value) ? JSON.stringify(value) : String(value);
  });
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

const FRICTIONLESS: Readonly<Record<ValueType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  texts: 'array',
  integers: 'array',
  numbers: 'array',
};

const KEYS: Readonly<Record<string, readonly [string, string]>> = {
  types: ['array', 'What it is: labels of the graph.'],
  from: ['string', 'Id of the node it leads from.'],
  fromKind: ['string', 'The kind of that node, which names its table.'],
  to: ['string', 'Id of the node it leads to.'],
  toKind: ['string', 'The kind of that node, which names its table.'],
};

/** The dictionary of the tables: a Frictionless Data Package (`datapackage.json`). */
export function dataPackage(): string {
  const resources = TABLES.map(({ file, meaning, columns }) => ({
    name: file.replace(/\.csv$/, ''),
    path: file,
    description: meaning,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      ...(columns.includes('id') ? { primaryKey: 'id' } : {}),
    },
  }));
  const title = 'Who said what, for whom and about what in best-practice forums: the graph of bpf-graph as tables';
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'bpf-graph', title, resources }, null, 2)}\n`;
}

function fieldOf(name: string): object {
  const key = KEYS[name];
  if (key !== undefined) return { name, type: key[0], description: key[1] };
  const [type, description] = PROPERTIES[name] ?? ['text', ''];
  return { name, type: FRICTIONLESS[type], description };
}
