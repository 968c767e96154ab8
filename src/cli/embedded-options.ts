import { statement } from '../graph/statement.ts';
import type { EmbeddedOptions } from '../neo4j/server.ts';
import type { Output } from './output.ts';
import { progressOn } from './progress-on.ts';
import type { Settings } from './settings.ts';

/** What every start of the embedded Neo4j takes from the environment and the command line. */
export function embeddedOptions(
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Omit<EmbeddedOptions, 'purpose'> {
  return {
    home: settings.home,
    boltPort: settings.boltPort,
    httpPort: settings.httpPort,
    readyQuery: statement('server/ready'),
    environment: process.env,
    progress: progressOn(output),
    signal,
  };
}
