import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** `cypher/` at the top of the package: two folders up from `src/graph` as from `dist/graph`. */
const FOLDER = new URL('../../cypher/', import.meta.url);

/** A name is folders and a file in kebab case, so that it can never lead out of `cypher/`. */
const NAME = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

const texts = new Map<string, string>();

/**
 * The text of one statement of `cypher/`, header comment included, read once.
 * @param name its path without the ending, `server/ready` for `cypher/server/ready.cypher`
 * @throws DEFECT when there is no such file: the names are written in the program, never given by a user
 */
export function statement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readStatement(name);
  texts.set(name, text);
  return text;
}

function readStatement(name: string): string {
  const file = fileURLToPath(new URL(`${name}.cypher`, FOLDER));
  if (!NAME.test(name)) {
    throw new BpfGraphError('DEFECT', `"${name}" is not the name of a statement`, 'Write it as in "read/sessions"');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const hint = 'Reinstall the package: a file of cypher/ is missing';
    throw new BpfGraphError('DEFECT', `the statement "${name}" cannot be read from ${file}`, hint, cause);
  }
}
