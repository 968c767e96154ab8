import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Home } from './home.ts';

/** What Neo4j 5 writes when it goes on without a database that it could not open. */
const FAILED = /ERROR .*Failed to start DatabaseId\{[^}]*\[neo4j\]\}/;

/** Where Neo4j writes why. */
export function debugLogOf(home: Home): string {
  return join(home.logs, 'debug.log');
}

/**
 * Why the database of graphs could not be opened at this start: the innermost cause, in Neo4j's own words.
 * @param since how long the log was before this start
 * @returns null when it could, or when it is not known yet
 */
export function whyBroken(home: Home, since: number): string | null {
  const written = textOf(debugLogOf(home));
  const text = written.subarray(written.length < since ? 0 : since).toString('utf8');
  const at = text.search(FAILED);
  if (at < 0) return null;
  const causes = Array.from(
    text.slice(at).matchAll(/^(?:Caused by: )?[\w.$]+(?:Exception|Error)(?:: (.*))?$/gm),
    ([line]) => line,
  );
  return causes.at(-1)?.replace(/^Caused by: /, '') ?? 'Neo4j does not say why';
}

export function brokenDatabase(home: Home, why: string): BpfGraphError {
  return new BpfGraphError(
    'ENV_NEO4J_START_FAILED',
    `Neo4j cannot open the database in ${home.data}: ${why}`,
    `Bring a dump back with \`bpf-graph db load FILE --overwrite\`, or move that folder away and ingest the transcripts again; ${debugLogOf(home)} tells more`,
  );
}

function textOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
