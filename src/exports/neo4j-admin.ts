import { EDGE_COLUMNS, NODE_COLUMNS } from './csv-tables.ts';
import { PROPERTIES, type ValueType } from './dictionary.ts';
import type { ExportedNode } from './read-graph.ts';

/** The file with the arguments that name all others. */
export const ARGUMENTS_FILE = 'import.args';

/** Between the items of a list. It is a control character that no name holds. */
const LIST_DELIMITER = '\u001f';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  day: 'date',
  texts: 'string[]',
  integers: 'long[]',
  numbers: 'double[]',
};

/**
 * The graph as `neo4j-admin database import full` reads it, file by file and row by row as they come, each file with its head first; last
 * the file of arguments. (Neo4j Operations Manual 5, "Import".) Ids are unique within kinds, which are the import's groups of ids.
 */
export async function* adminRows(
  nodes: AsyncIterable<ExportedNode>,
): AsyncGenerator<readonly [file: string, line: string]> {
  const arguments_ = new Map<string, string>();
  for await (const { kind, id, labels, properties, edges } of nodes) {
    const file = `nodes-${kind}.csv`;
    const columns = NODE_COLUMNS[kind].filter((column) => column !== 'id');
    if (!arguments_.has(file)) {
      arguments_.set(file, `--nodes=${file}`);
      yield [file, lineOf([`id:ID(${kind})`, ':LABEL', ...columns.map(headOf)])];
    }
    yield [
      file,
      lineOf([quoted(id), quoted(labels.join(LIST_DELIMITER)), ...columns.map((key) => cellOf(properties[key]))]),
    ];
    for (const { type, to, toKind, properties: own } of edges) {
      const table = `edges-${kind}-${type}-${toKind}.csv`;
      const keys = EDGE_COLUMNS[type] ?? [];
      if (!arguments_.has(table)) {
        arguments_.set(table, `--relationships=${type}=${table}`);
        yield [table, lineOf([`:START_ID(${kind})`, `:END_ID(${toKind})`, ...keys.map(headOf)])];
      }
      yield [table, lineOf([quoted(id), quoted(to), ...keys.map((key) => cellOf(own[key]))])];
    }
  }
  const options = ['--id-type=string', '--array-delimiter=U+001F', '--multiline-fields=true'];
  yield [ARGUMENTS_FILE, [...options, ...arguments_.values(), ''].join('\n')];
}

function headOf(key: string): string {
  const [type] = PROPERTIES[key] ?? ['text'];
  return `${key}:${TYPES[type]}`;
}

/** An empty cell is nothing; an empty text or list is a pair of quotes. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return quoted(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}
