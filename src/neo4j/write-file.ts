import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

let counter = 0;

/** Write a whole file or none: into a neighbour first, then under its name. */
export function replaceFile(path: string, text: string, mode = 0o600): void {
  const neighbour = writeNeighbour(path, text, mode);
  renameSync(neighbour, path);
}

/**
 * The same for a file that must not be there yet: of two programs at once exactly one succeeds.
 * @returns false when the file was there
 */
export function createFile(path: string, text: string, mode = 0o600): boolean {
  const neighbour = writeNeighbour(path, text, mode);
  try {
    linkSync(neighbour, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(neighbour, { force: true });
  }
}

function writeNeighbour(path: string, text: string, mode: number): string {
  const neighbour = `${path}.${process.pid}-${counter++}.new`;
  try {
    writeFileSync(neighbour, text, { mode, flag: 'wx', flush: true });
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
  return neighbour;
}
