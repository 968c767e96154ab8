import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** The files of one embedded server. Only the assembled jars may be shared between homes. */
export interface Home {
  readonly folder: string;
  /** One folder for each assembled version. */
  readonly assemblies: string;
  /** The databases. */
  readonly data: string;
  readonly logs: string;
  readonly conf: string;
  /** Pid file, locks, who uses the server. */
  readonly run: string;
  /** The password of user neo4j, mode 0600. */
  readonly passwordFile: string;
}

/** @param data where the databases lie when not in the home */
export function homeOf(folder: string, data?: string, assemblies?: string): Home {
  const top = resolve(folder);
  return {
    folder: top,
    assemblies: whereItLies(resolve(assemblies ?? join(top, 'neo4j'))),
    data: resolve(data ?? join(top, 'data')),
    logs: join(top, 'logs'),
    conf: join(top, 'conf'),
    run: join(top, 'run'),
    passwordFile: join(top, 'password'),
  };
}

/** Behind links: of jars that two homes share, Java takes the class-data archive of one only where the other calls them by the same path. */
function whereItLies(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(whereItLies(dirname(folder)), basename(folder));
}

/** @throws ENV_HOME_NOT_WRITABLE, ENV_DISK_FULL */
export function makeHome(home: Home): void {
  try {
    for (const folder of [home.folder, home.data, home.logs, home.conf, home.run]) {
      makeFolder(folder);
    }
  } catch (error) {
    throw homeProblem(error, home.folder);
  }
}

/** Folder by folder: on a read-only disk Node's recursive mkdir says ENOENT, which would send a person looking for the wrong fault. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return void mkdirSync(folder, { recursive: true });
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700, recursive: existsSync(folder) });
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG']);

/** The same problem in a person's words, when it is one of the disk; else the error as it came. */
export function homeProblem(error: unknown, folder: string): unknown {
  if (error instanceof BpfGraphError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.has(code)) return diskFull(folder, error);
  if (!NOT_WRITABLE.has(code)) return error;
  const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
  return new BpfGraphError(
    'ENV_HOME_NOT_WRITABLE',
    `cannot write ${path} (${code}), needed for the embedded Neo4j`,
    'Set BPF_GRAPH_HOME to a folder that you may write, or set NEO4J_URI to use a Neo4j that runs elsewhere',
    error,
  );
}

/** @throws ENV_DISK_FULL: told before the work, as a program that runs out of disk cannot even write its log */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) throw diskFull(folder);
}

export function diskFull(folder: string, cause?: unknown): BpfGraphError {
  return new BpfGraphError(
    'ENV_DISK_FULL',
    `no space left on the disk of ${folder}`,
    'Free about 1 GB there, or set BPF_GRAPH_HOME to a folder on another disk',
    cause,
  );
}
