import { readFileSync } from 'node:fs';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';

const HINT = 'Write USER/PASSWORD into it, such as neo4j/…: the file that the official Neo4j image takes too';

/**
 * The user and the password of a file such as containers get as a secret: `USER/PASSWORD`, as the official Neo4j image reads it
 * (Neo4j Operations Manual 5, "Deploy a Neo4j standalone server using Docker Compose").
 * @throws ENV_AUTH_FILE
 */
export function readAuthFile(path: string): { user: string; password: string } {
  const text = read(path).trim();
  const slash = text.indexOf('/');
  // Never the text itself: it may be a password.
  if (slash < 1 || slash === text.length - 1 || text.includes('\n')) {
    throw new BpfGraphError('ENV_AUTH_FILE', `NEO4J_AUTH_FILE=${path} does not hold USER/PASSWORD in one line`, HINT);
  }
  return { user: text.slice(0, slash), password: text.slice(slash + 1) };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const rights = code === 'EACCES' ? `. This process runs as user ${process.getuid?.() ?? '?'}` : '';
    throw new BpfGraphError('ENV_AUTH_FILE', `cannot read NEO4J_AUTH_FILE=${path} (${code})${rights}`, HINT, error);
  }
}
