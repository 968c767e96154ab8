import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';
import { createFile } from './write-file.ts';

/** How often a waiting program looks again. */
const INTERVAL_MS = 50;
/** Nobody holds the right to break a lock for longer than a few file operations. */
const BREAKING_MS = 5_000;

/**
 * Run `work` while no other program runs any under the same lock. The lock of a program that was killed does not count.
 * @param file the lock: a JSON file with the holder's identity
 * @param onWait called once when another program holds the lock
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T> | T,
  options: { signal?: AbortSignal | undefined; onWait?: (pid: number) => void } = {},
): Promise<T> {
  let told = false;
  while (!createFile(file, JSON.stringify(ownIdentity()))) {
    options.signal?.throwIfAborted();
    const holder = readHolder(file);
    if (holder === null || !isAlive(holder)) {
      breakLock(file);
      continue;
    }
    if (!told) options.onWait?.(holder.pid);
    told = true;
    await sleep(INTERVAL_MS, undefined, options.signal ? { signal: options.signal } : {});
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Only one program at a time may break a lock, else the second would remove the lock that the first just took. */
function breakLock(file: string): void {
  const right = `${file}.breaking`;
  try {
    mkdirSync(right);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    removeIfOld(right);
    return;
  }
  try {
    const holder = readHolder(file);
    if (holder === null || !isAlive(holder)) rmSync(file, { force: true });
  } finally {
    rmdirSync(right);
  }
}

function removeIfOld(folder: string): void {
  try {
    if (Date.now() - statSync(folder).mtimeMs > BREAKING_MS) rmdirSync(folder);
  } catch {
    // Another program removed it in between.
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}
