import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { diskFull, type Home } from './home.ts';

const LAST_LINES = 15;
/** Stack frames, and what Java says of the class-data archive: neither tells a person what to do. */
const NOISE = /^\s+(?:at |\.\.\. \d+ more)|\[warning\]\[cds/;

/** Where java's own output goes, beside Neo4j's `neo4j.log`. */
export function javaLogOf(home: Home): string {
  return join(home.logs, 'java.log');
}

/**
 * @param why what was seen, for the first line
 * @param since how long neo4j.log was before this start: what other starts wrote is not shown
 */
export function startFailed(home: Home, why: string, since: number): BpfGraphError {
  const log = join(home.logs, 'neo4j.log');
  const parts: [string, string][] = [
    [javaLogOf(home), textOf(javaLogOf(home))],
    [log, textOf(log, since)],
  ];
  const text = parts.map(([, content]) => content).join('\n');
  if (/No space left on device/.test(text)) return diskFull(home.folder);
  const shown = parts.filter(([, content]) => content.trim() !== '');
  const tails = shown.map(([file, content]) => `${file}:\n${tail(content)}`);
  return new BpfGraphError(
    'ENV_NEO4J_START_FAILED',
    [`the embedded Neo4j did not start: ${why}`, ...tails].join('\n'),
    `Read ${home.logs}, or set NEO4J_URI to use a Neo4j that runs elsewhere`,
  );
}

function tail(content: string): string {
  const lines = content
    .trimEnd()
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .slice(-LAST_LINES);
  return lines.map((line) => `  ${line}`).join('\n');
}

function textOf(file: string, since = 0): string {
  try {
    return readFileSync(file).subarray(since).toString('utf8');
  } catch {
    return '';
  }
}
