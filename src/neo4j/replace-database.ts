import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What makes up the one database of a Neo4j Community, in the folder of its data. The store comes last: with it the swap is done. */
const TRANSACTIONS = 'transactions/neo4j';
const STORE = 'databases/neo4j';

/** Does this folder of data hold the database? It does since the first start. */
export function holdsDatabase(data: string): boolean {
  return existsSync(join(data, STORE));
}

/**
 * Put the database of one data folder in the place of another's, on the same disk, while no server runs. A program that is killed
 * in between leaves what `finishReplacing` brings back: one of the two, never a mixture, never nothing.
 */
export function replaceDatabase(data: string, from: string): void {
  const old = replacedIn(data);
  finishReplacing(data);
  for (const part of [STORE, TRANSACTIONS]) move(join(data, part), join(old, part));
  for (const part of [TRANSACTIONS, STORE]) move(join(from, part), join(data, part));
  rmSync(old, { recursive: true, force: true });
}

/** Tidy up after a program that was killed while it replaced the database: call it under the server's lock, before anything else. */
export function finishReplacing(data: string): void {
  const old = replacedIn(data);
  if (!existsSync(old)) return;
  if (!holdsDatabase(data)) {
    for (const part of [TRANSACTIONS, STORE]) {
      if (!existsSync(join(old, part))) continue;
      rmSync(join(data, part), { recursive: true, force: true });
      move(join(old, part), join(data, part));
    }
  }
  rmSync(old, { recursive: true, force: true });
}

function replacedIn(data: string): string {
  return join(data, 'replaced');
}

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
