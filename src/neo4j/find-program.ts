import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * Where a program lies, in the order of `PATH`.
 * @returns every place, without doubles: a shell takes the first
 */
export function findOnPath(name: string, environment: Environment): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...new Set(folders.map((folder) => join(folder, name)))].filter(isProgram);
}

/** Is this a file that may be run? */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
