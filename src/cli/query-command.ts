import { readdirSync, readFileSync } from 'node:fs';
import Table from 'cli-table3';
import type { Row, Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Output } from './output.ts';
import { packagePath } from './package-folder.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

// Parameters that take a list of ids or names, where their default is null.
const LISTS = new Set(['sessions', 'kinds', 'groups', 'about', 'entities']);

// Wider than this a cell is cut on a terminal; JSON and CSV give it whole.
const CELL = 60;

/** A file of `cypher/query/`: what it answers and the parameters it takes with their defaults. */
interface NamedQuery {
  readonly name: string;
  readonly answers: string;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** All named queries, for the help and for `bpf-graph query` without a name. */
export function listQueries(): NamedQuery[] {
  return readdirSync(packagePath('cypher/query'))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const lines = readFileSync(packagePath(`cypher/query/${file}`), 'utf8').split('\n');
      const defaults = lines.flatMap((line) => {
        const match = /^\/\/ :param (\w+) => (.*)$/.exec(line);
        return match === null ? [] : [[match[1], JSON.parse(match[2] ?? 'null')] as const];
      });
      return {
        name: file.replace(/\.cypher$/, ''),
        answers: lines[0]?.replace(/^\/\/\s*/, '') ?? '',
        defaults: Object.fromEntries(defaults),
      };
    });
}

/** The queries as a person reads them: name, what it answers, its parameters. */
export function queryList(): string {
  const lines = listQueries().map(({ name, answers, defaults }) => {
    const parameters = Object.entries(defaults).map(([key, value]) => `      -p ${key}=${JSON.stringify(value)}`);
    return [`  ${name}`, `      ${answers}`, ...parameters].join('\n');
  });
  return `Named queries, with their parameters' defaults:\n\n${lines.join('\n\n')}\n`;
}

/**
 * Check a query's name, parameters and format before anything is connected.
 * @param given `key=value` as typed; a value is JSON, or else plain text; a list may be written `a,b`
 * @throws BpfGraphError USAGE
 */
export function parseQuery(name: string, given: readonly string[], format: string) {
  const queries = listQueries();
  const query = queries.find((known) => known.name === name);
  if (query === undefined) {
    const near = didYouMean(
      name,
      queries.map((known) => known.name),
    );
    throw new BpfGraphError('USAGE', `there is no query "${name}"${near}`, 'List them with: bpf-graph query');
  }
  if (!FORMATS.includes(format as Format)) {
    throw new BpfGraphError('USAGE', `there is no format "${format}"`, `Take one of ${FORMATS.join(', ')}.`);
  }
  const parameters: Record<string, unknown> = { ...query.defaults };
  for (const pair of given) {
    const [key = '', ...rest] = pair.split('=');
    if (rest.length === 0)
      throw new BpfGraphError('USAGE', `"-p ${pair}" is not key=value`, `Write it as -p ${key}=VALUE.`);
    if (!(key in query.defaults)) {
      const known = Object.keys(query.defaults);
      throw new BpfGraphError(
        'USAGE',
        `the query ${name} has no parameter "${key}"${didYouMean(key, known)}`,
        known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`,
      );
    }
    parameters[key] = parseValue(rest.join('='), query.defaults[key], key);
  }
  return { statement: `query/${name}`, parameters, format: format as Format };
}

function parseValue(text: string, fallback: unknown, key: string): unknown {
  const value = asJson(text);
  if (typeof fallback === 'number' && typeof value !== 'number') {
    throw new BpfGraphError('USAGE', `-p ${key}=${text} is no number`, `Write it as -p ${key}=${fallback}.`);
  }
  const isList = Array.isArray(fallback) || LISTS.has(key);
  return isList && value !== null && !Array.isArray(value) ? String(text).split(',') : value;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `bpf-graph query NAME`: run a named read query and print its rows. */
export async function queryCommand(store: Store, query: ReturnType<typeof parseQuery>, output: Output): Promise<void> {
  const rows = await store.read(query.statement, query.parameters);
  output.result(printRows(rows, query.format));
  if (rows.length === 0) output.message('No rows. Is the session in the graph? bpf-graph query sessions');
}

function printRows(rows: readonly Row[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const columns = Object.keys(rows[0] ?? {});
  if (format === 'csv') {
    return [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join('');
  }
  if (rows.length === 0) return '';
  const table = new Table({ head: columns, style: { head: [], border: [] } });
  for (const row of rows) table.push(columns.map((column) => shorten(cell(row[column]))));
  return `${table.toString()}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** RFC 4180: quoted where needed, quotes doubled. */
function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.length <= CELL * 3 ? line : `${line.slice(0, CELL * 3 - 1)}…`;
  return cut.replace(new RegExp(`(.{1,${CELL}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();
}
