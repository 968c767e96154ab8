import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { runAdminTool } from './admin-tool.ts';
import { assemble } from './assemble.ts';
import type { Environment } from './environment.ts';
import { findJava } from './find-java.ts';
import { diskFull, type Home, homeOf, homeProblem, makeHome } from './home.ts';
import type { Progress } from './progress.ts';
import { finishReplacing, holdsDatabase, replaceDatabase } from './replace-database.ts';
import { whileStopped } from './server.ts';

export interface ArchiveOptions {
  /** `BPF_GRAPH_HOME` */
  readonly home: string;
  /** The archive, in the format of `neo4j-admin database dump`; to load, also a folder of tables with their {@link ARGUMENTS_FILE}. */
  readonly file: string;
  /** Write over an archive, or load over a graph. */
  readonly overwrite: boolean;
  /** Where assembled jars lie, `neo4j` of the home when left out. */
  readonly assemblies?: string;
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

const DATABASE = 'neo4j';
/** In a folder of tables, what `neo4j-admin database import` is told of them, an argument a line. */
export const ARGUMENTS_FILE = 'import.args';

/**
 * The graph of the embedded server, which must not run, as one file: the whole of it or none.
 * @throws ENV_HOME_IN_USE, NOT_FOUND when there is no graph yet, ENV_NOT_WRITABLE, ENV_DISK_FULL, ENV_DUMP_FAILED, and what a start throws
 */
export async function dumpDatabase(options: ArchiveOptions): Promise<void> {
  const { file, overwrite } = options;
  if (existsSync(file) && !(overwrite && statSync(file).isFile())) {
    const hint = overwrite ? 'Name a file' : 'Name another file, or write over it with --overwrite';
    throw new BpfGraphError('ENV_NOT_WRITABLE', `${file} is there already`, hint);
  }
  await inHome(options, async (home, admin) => {
    if (!holdsDatabase(home.data)) {
      throw new BpfGraphError(
        'NOT_FOUND',
        `there is no graph in ${home.folder} yet`,
        'Load one: bpf-graph ingest PATH',
      );
    }
    const unfinished = `${file}.${randomUUID()}.new`;
    const output = openArchive(unfinished, 'wx');
    try {
      const problem = await admin({ command: ['database', 'dump', '--to-stdout', DATABASE], data: home.data, output });
      if (problem !== null) throw dumpFailed(file, problem);
      renameSync(unfinished, file);
    } finally {
      closeSync(output);
      rmSync(unfinished, { force: true });
    }
  });
}

/**
 * Put the graph of an archive in the place of the embedded server's, which must not run. It is unpacked beside first: a damaged
 * archive changes nothing.
 * @throws ENV_HOME_IN_USE, INPUT_NOT_FOUND, INPUT_DAMAGED, ENV_DISK_FULL, USAGE when there is a graph and `overwrite` is not set, and
 *   what a start throws
 */
export async function loadDatabase(options: ArchiveOptions): Promise<void> {
  const { file, overwrite } = options;
  const isFolder = existsSync(join(file, ARGUMENTS_FILE));
  if (!isFolder && (!existsSync(file) || !statSync(file).isFile())) {
    const hint = 'Name one that bpf-graph db dump wrote, or a folder of bpf-graph export --format neo4j-admin';
    throw new BpfGraphError('INPUT_NOT_FOUND', `there is no file ${file}`, hint);
  }
  await inHome(options, async (home, admin, scratch) => {
    if (holdsDatabase(home.data) && !overwrite) {
      const hint = 'Keep it with bpf-graph db dump, then replace it with bpf-graph db load --overwrite';
      throw new BpfGraphError('USAGE', `there is a graph in ${home.folder}, which loading ${file} would replace`, hint);
    }
    const data = join(scratch, 'data');
    const problem = isFolder ? await importTables(admin, file, data, scratch) : await unpack(admin, file, data);
    if (problem !== null) throw loadFailed(file, problem, home);
    replaceDatabase(home.data, data);
  });
}

async function unpack(admin: Admin, file: string, data: string): Promise<string[] | null> {
  const input = openArchive(file, 'r');
  try {
    return await admin({ command: ['database', 'load', '--from-stdin', DATABASE], data, input });
  } finally {
    closeSync(input);
  }
}

/** It holds what it knows of all nodes, a gigabyte for some millions: as much as half of the memory may be taken, for this alone. */
async function importTables(admin: Admin, folder: string, data: string, scratch: string): Promise<string[] | null> {
  const report = `--report-file=${join(scratch, 'import.report')}`;
  const command = ['database', 'import', 'full', DATABASE, report, `@${ARGUMENTS_FILE}`];
  return admin({ command, data, folder: resolve(folder), javaFlags: ['-XX:MaxRAMPercentage=50'] });
}

type Admin = (run: {
  command: string[];
  data: string;
  javaFlags?: readonly string[];
  folder?: string;
  input?: number;
  output?: number;
}) => Promise<string[] | null>;

/** Everything that an archive needs, with a folder on the disk of the databases that is empty before and gone afterwards. */
async function inHome(
  options: ArchiveOptions,
  work: (home: Home, admin: Admin, scratch: string) => Promise<void>,
): Promise<void> {
  const { environment, progress, signal, assemblies } = options;
  const home = homeOf(options.home, undefined, assemblies);
  try {
    makeHome(home);
    await whileStopped(home, options, async () => {
      finishReplacing(home.data);
      const java = await findJava(environment);
      const assembly = await assemble({ assemblies: home.assemblies, environment, java, progress, signal });
      const scratch = join(home.data, 'archive');
      rmSync(scratch, { recursive: true, force: true });
      try {
        await work(home, (run) => runAdminTool({ ...run, java, assembly, scratch, environment, signal }), scratch);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    });
  } catch (error) {
    throw homeProblem(error, home.folder);
  }
}

function openArchive(file: string, flag: 'r' | 'wx'): number {
  try {
    return openSync(file, flag, 0o600);
  } catch (error) {
    const doing = flag === 'r' ? 'read' : 'write';
    throw new BpfGraphError(
      'ENV_NOT_WRITABLE',
      `cannot ${doing} ${resolve(file)}`,
      `Name a file you may ${doing}`,
      error,
    );
  }
}

function dumpFailed(file: string, problem: readonly string[]): BpfGraphError {
  const text = problem.join('; ');
  if (/No space left on device/.test(text)) return diskFull(resolve(file, '..'));
  // Neo4j replays its log at the next start; until then a dump would lack what only the log holds.
  const crashed = /recover/i.test(text);
  const hint = crashed
    ? 'Start it and stop it once (bpf-graph db start, bpf-graph db stop), then dump again'
    : 'Start it with bpf-graph db start to see whether the graph is whole';
  return new BpfGraphError('ENV_DUMP_FAILED', `Neo4j could not dump the graph: ${text}`, hint);
}

function loadFailed(file: string, problem: readonly string[], home: Home): BpfGraphError {
  const text = problem.join('; ');
  if (/No space left on device/.test(text)) return diskFull(home.data);
  const hint = 'The graph is as it was; use another copy of the archive';
  return new BpfGraphError('INPUT_DAMAGED', `Neo4j could not load ${file}: ${text}`, hint);
}
