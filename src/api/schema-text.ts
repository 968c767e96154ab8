import { readdirSync, readFileSync } from 'node:fs';

/** `schema/` at the top of the package: two folders up from `src/api` as from `dist/api`. */
const FOLDER = new URL('../../schema/', import.meta.url);

const WRITING = new URL('writing/', FOLDER);

/**
 * The SDL: the files of `schema/`, by name, one after the other.
 * @param writing with those of `schema/writing/` too, which change the graph
 */
export function schemaText({ writing }: { readonly writing: boolean }): string {
  return [...textsOf(FOLDER), ...(writing ? textsOf(WRITING) : [])].join('\n');
}

function textsOf(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}
