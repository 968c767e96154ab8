import { statement } from '../src/graph/statement.ts';
import { freePort } from '../src/neo4j/ports.ts';
import { silent } from '../src/neo4j/progress.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../src/neo4j/server.ts';
import { linkJars } from './link-jars.ts';

/**
 * A Neo4j of a benchmark's own, on free ports, with the jars of this checkout.
 * @param home folder of its data; one that holds a graph already goes on with it
 * @param command what to tell somebody who finds the server at work
 */
export async function startBenchServer(home: string, command: string): Promise<EmbeddedNeo4j> {
  linkJars(home);
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
