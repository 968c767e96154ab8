import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SessionRows } from '../graph/rows.ts';
import type { SourceFile } from '../source/source-file.ts';
import { sessionIdOf } from '../transcript/session-id.ts';
import { READER_FILES } from './load-knowledge.ts';
import { packagePath } from './package-folder.ts';
import { curationPaths } from './read-curations.ts';
import { readBytes } from './read-input.ts';
import type { Reading } from './understand-file.ts';

/** A transcript to be read, and what it would be read from. */
export interface ReadingTask {
  readonly path: string;
  /** Id of the session that it makes. */
  readonly session: string;
  /**
   * SHA-256 over all that decides what is understood: the file, what people decided about it, the knowledge and the program. Equal
   * fingerprints mean that reading it again would find the same.
   */
  readonly fingerprint: string;
  /** The curation file that the graph keeps of the session, null for none; left out where what people decided is. */
  readonly kept?: string | null;
}

/** The task with what was decided through the API. */
export function withKept(task: ReadingTask, kept: string | null): ReadingTask {
  if (kept === null) return { ...task, kept };
  return { ...task, kept, fingerprint: createHash('sha256').update(task.fingerprint).update(kept).digest('hex') };
}

/** What rows carry of the task of which they were made. */
export function madeOf({ fingerprint, kept }: ReadingTask): Pick<SessionRows, 'fingerprint' | 'kept'> {
  return kept === undefined ? { fingerprint } : { fingerprint, kept };
}

/**
 * @param program of {@link programFingerprint}
 * @throws BpfGraphError as `readBytes`; INPUT_NOT_FOUND for a folder of curations that is not there
 */
export async function readingTask(path: string, program: string, reading: Reading): Promise<ReadingTask> {
  // Taken before the file is read: one that changes in between is read again next time.
  const bytes = await readBytes(path);
  const source: Pick<SourceFile, 'file' | 'sha256'> = {
    file: path.replace(/^.*[/\\]/, ''),
    sha256: hash('sha256', bytes),
  };
  const session = sessionIdOf(source);
  const curations =
    reading.curation === false ? [] : curationPaths(path, session, reading.curation).filter((file) => existsSync(file));
  const sum = createHash('sha256').update(JSON.stringify([program, source]));
  for (const file of curations) sum.update(hash('sha256', readFileSync(file)));
  return { path, session, fingerprint: sum.digest('hex') };
}

/** SHA-256 over the program and the knowledge of the field, and the language model that is asked. */
export function programFingerprint({ curation, languageModel }: Reading): string {
  const sum = createHash('sha256').update(
    JSON.stringify([curation !== false, languageModel?.url, languageModel?.model]),
  );
  const { version, dependencies } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  sum.update(JSON.stringify([version, dependencies]));
  const code = join(import.meta.dirname, '..');
  for (const file of codeIn(code)) sum.update(file).update(readFileSync(join(code, file)));
  for (const file of READER_FILES) sum.update(file).update(readFileSync(packagePath(file)));
  return sum.digest('hex');
}

function codeIn(folder: string): string[] {
  const endings = new Set(['.ts', '.js']);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.has(extname(file)))
    .sort();
}
