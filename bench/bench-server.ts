import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../src/graph/statement.ts';
import { freePort } from '../src/neo4j/ports.ts';
import { silent } from '../src/neo4j/progress.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../src/neo4j/server.ts';

const ASSEMBLIES = join(import.meta.dirname, '../.bpf-graph/neo4j');

/**
 * A Neo4j of a benchmark's own, on free ports, with the jars of this checkout.
 * @param home folder of its data; one that holds a graph already goes on with it
 * @param command what to tell somebody who finds the server at work
 */
export async function startBenchServer(home: string, command: string): Promise<EmbeddedNeo4j> {
  mkdirSync(home, { recursive: true });
  const jars = join(home, 'neo4j');
  if (!existsSync(jars)) {
    // It may point to a checkout that is no longer there.
    rmSync(jars, { force: true });
    symlinkSync(ASSEMBLIES, jars);
  }
  return startEmbeddedNeo4j({
    home,
    boltPort: await freePort(),
    httpPort: await freePort(),
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: silent,
    purpose: { command, exclusive: true },
  });
}
