import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { isAlive, type ProcessIdentity } from './process-identity.ts';
import { replaceFile } from './write-file.ts';

/** The pid file of the embedded server: written right after the spawn, so that whoever comes next can find the process. */
export interface ServerRecord {
  readonly process: ProcessIdentity;
  readonly boltPort: number;
  readonly httpPort: number;
  readonly version: string;
  /** Which assembly runs. */
  readonly assembly: string;
  /** ISO 8601, for people. */
  readonly startedAt: string;
  /** Started by `db start`: runs on when nobody uses it. */
  readonly background: boolean;
  /** Where to put the class-data archive before the server stops; null when there is one or none can be made. */
  readonly classData: string | null;
}

/** @returns null when no server of this home runs; the file of one that ended, or whose pid another process got, does not count */
export function readRunning(home: Home): ServerRecord | null {
  try {
    const record = JSON.parse(readFileSync(fileOf(home), 'utf8')) as ServerRecord;
    return isAlive(record.process) ? record : null;
  } catch {
    return null;
  }
}

export function writeRecord(home: Home, record: ServerRecord): void {
  replaceFile(fileOf(home), `${JSON.stringify(record, null, 2)}\n`);
}

export function removeRecord(home: Home): void {
  rmSync(fileOf(home), { force: true });
}

function fileOf(home: Home): string {
  return join(home.run, 'neo4j.json');
}
