import { statement } from '../../src/graph/statement.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { QUICK_START } from './assemblies.ts';

/** The embedded Neo4j of a home, on free ports, as `npm start` has it. */
export async function startHome(home: string): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({
    home,
    boltPort: await freePort(),
    httpPort: await freePort(),
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: silent,
    javaFlags: QUICK_START,
    purpose: { command: 'npm start', exclusive: true },
  });
}
