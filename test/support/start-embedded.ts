// Run as a program of its own, to be killed: starts the embedded Neo4j, prints `ready PID` and waits.
// Arguments: home, folder of the assembled jars, Bolt port, HTTP port.
import { statement } from '../../src/graph/statement.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { startEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { QUICK_START } from './assemblies.ts';

const [home = '', assemblies = '', boltPort, httpPort] = process.argv.slice(2);
const server = await startEmbeddedNeo4j({
  home,
  assemblies,
  boltPort: Number(boltPort),
  httpPort: Number(httpPort),
  readyQuery: statement('server/ready'),
  environment: process.env,
  progress: silent,
  javaFlags: QUICK_START,
  purpose: { command: 'a test', exclusive: true },
});
process.stdout.write(`ready ${server.pid}\n`);
setInterval(() => undefined, 60_000);
