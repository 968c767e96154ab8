import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows, dataPackage } from '../exports/csv-tables.ts';
import { graphMl } from '../exports/graph-ml.ts';
import { jsonLd } from '../exports/json-ld.ts';
import { adminRows } from '../exports/neo4j-admin.ts';
import { readGraph, requireSession } from '../exports/read-graph.ts';
import { tei } from '../exports/tei.ts';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Output } from './output.ts';

export const EXPORT_FORMATS = ['jsonld', 'graphml', 'csv', 'tei', 'curation', 'neo4j-admin'] as const;

/** These are several files. */
const FOLDERS: ReadonlySet<string> = new Set(['csv', 'neo4j-admin']);

export interface ExportOptions {
  readonly format: (typeof EXPORT_FORMATS)[number];
  readonly session?: string;
  readonly output?: string;
}

/** @throws BpfGraphError USAGE, before anything is connected */
export function checkExport({ format, session, output }: ExportOptions): void {
  if (FOLDERS.has(format) && output === undefined)
    throw new BpfGraphError('USAGE', 'tables are several files', 'Say into which folder they go: -o FOLDER.');
  if (format === 'tei' && session === undefined)
    throw new BpfGraphError(
      'USAGE',
      'an annotated transcript is of one session',
      'Say which: --session ID; `bpf-graph query sessions` lists them.',
    );
  if (format === 'curation' && session === undefined)
    throw new BpfGraphError('USAGE', 'decisions are about one session', 'Say which: --session ID.');
}

/** `bpf-graph export`: the graph, or what one session says, for other programs. Written piece by piece, whatever its size. */
export async function exportCommand(store: Store, options: ExportOptions, output: Output): Promise<void> {
  const { format, session = null, output: path } = options;
  if (format === 'curation') return exportCuration(store, session as string, path, output);
  if (session !== null) await requireSession(store, session);
  const nodes = readGraph(store, session);
  if (format === 'csv') {
    await writeTables(path as string, csvRows(nodes));
    writeFileSync(join(path as string, 'datapackage.json'), dataPackage());
  } else if (format === 'neo4j-admin') await writeTables(path as string, adminRows(nodes));
  else {
    const pieces =
      format === 'tei' ? tei(store, session as string) : format === 'graphml' ? graphMl(nodes) : jsonLd(nodes);
    await writePieces(path, pieces, output);
  }
  if (path !== undefined) output.message(`wrote ${path}`);
}

/** Decisions outlive their session in the graph. */
async function exportCuration(store: Store, session: string, path: string | undefined, output: Output): Promise<void> {
  const [kept] = await store.read<{ yaml: string }>('curation/decisions', { sessions: [session] });
  if (kept === undefined) {
    const hint = 'Decisions in files stay where they are: seeds/curation, or beside the transcript.';
    throw new BpfGraphError('NOT_FOUND', `nothing was decided through the API about "${session}"`, hint);
  }
  if (path === undefined) return output.result(kept.yaml);
  const file = opened(path);
  writeSync(file, kept.yaml);
  closeSync(file);
  output.message(`wrote ${path}`);
}

async function writePieces(path: string | undefined, pieces: AsyncIterable<string>, output: Output): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) output.result(piece);
    return;
  }
  const file = opened(path);
  try {
    for await (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

async function writeTables(folder: string, rows: AsyncIterable<readonly [string, string]>): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw notWritable(folder, error);
  }
  const files = new Map<string, number>();
  try {
    for await (const [name, line] of rows) {
      const file = files.get(name) ?? opened(join(folder, name));
      files.set(name, file);
      writeSync(file, line);
    }
  } finally {
    for (const file of files.values()) closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw notWritable(path, error);
  }
}

function notWritable(path: string, error: unknown): BpfGraphError {
  const hint = 'Give a path in a folder that you can write to.';
  return new BpfGraphError('ENV_NOT_WRITABLE', `cannot write ${path}`, hint, error);
}
