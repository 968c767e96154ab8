import { type EmbeddedStatus, embeddedStatus, startEmbeddedNeo4j, stopEmbeddedNeo4j } from '../neo4j/server.ts';
import { embeddedOptions } from './embedded-options.ts';
import type { Output } from './output.ts';
import { progressOn } from './progress-on.ts';
import type { Settings } from './settings.ts';

/** `bpf-graph db start|stop|status`. @returns the exit code */
export async function dbCommand(
  action: 'start' | 'stop' | 'status',
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<0> {
  if (action === 'start') await startDatabase(settings, output, signal);
  if (action === 'stop') await stopDatabase(settings, output);
  if (action === 'status') showDatabase(settings, output);
  return 0;
}

/** The embedded Neo4j alone, running on after this program has ended. */
async function startDatabase(settings: Settings, output: Output, signal: AbortSignal): Promise<void> {
  const server = await startEmbeddedNeo4j({
    ...embeddedOptions(settings, output, signal),
    purpose: { command: 'bpf-graph db start', exclusive: false },
    background: true,
  });
  output.message(server.adopted ? 'Neo4j was running already' : 'Neo4j is running; end it with: bpf-graph db stop');
  showDatabase(settings, output);
}

/** Stopping what does not run is no fault. */
async function stopDatabase(settings: Settings, output: Output): Promise<void> {
  const end = await stopEmbeddedNeo4j({
    home: settings.home,
    environment: process.env,
    progress: progressOn(output),
  });
  output.message(end === 'stopped' ? 'Neo4j has stopped' : 'no Neo4j of this home was running');
}

/** What runs, where, for whom. */
function showDatabase(settings: Settings, output: Output): void {
  if (settings.external !== null) {
    output.message(`NEO4J_URI is set: the other commands use ${settings.external.uri}, not the embedded Neo4j`);
  }
  output.result(statusText(embeddedStatus(settings.home)));
}

/** One line a fact, names in a column of their own. */
export function statusText(status: EmbeddedStatus): string {
  const { server } = status;
  const idle = status.state === 'assembled' ? 'stopped' : 'not assembled yet (the first start does it)';
  const facts: [string, string][] = [
    ['state', server === null ? idle : `running, pid ${server.pid}, since ${server.startedAt}`],
    ['version', `Neo4j ${status.version}`],
    ['home', status.home],
  ];
  if (server !== null) {
    facts.push(
      ['Bolt', server.uri],
      ['Browser', server.browserUrl],
      ['log in', `user neo4j, password in ${status.passwordFile}`],
      ['used by', status.users.join(', ') || (server.background ? 'nobody (runs in the background)' : 'nobody')],
    );
  }
  return facts.map(([name, value]) => `${`${name}:`.padEnd(9)}${value}\n`).join('');
}
