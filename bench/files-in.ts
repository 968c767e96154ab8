import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The files of a folder of the checkout with that ending, in order, as whole paths. */
export function filesIn(folder: string, ending: string): string[] {
  const path = join(ROOT, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}
