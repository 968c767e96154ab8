import { readdirSync, readFileSync } from 'node:fs';

/** `schema/` at the top of the package: two folders up from `src/api` as from `dist/api`. */
const FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL: the files of `schema/`, by name, one after the other. */
export function schemaText(): string {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');
}
