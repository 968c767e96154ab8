import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file or folder that comes with the program (`seeds/knowledge`): two folders up from `src/cli` as from `dist/cli`. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The program's version, as in its package.json. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
}
