import { fileURLToPath } from 'node:url';

/** A file or folder that comes with the program (`seeds/knowledge`): two folders up from `src/cli` as from `dist/cli`. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
