import { join } from 'node:path';
import { startApi } from '../api/server.ts';
import { requirePort } from '../neo4j/ports.ts';
import { ingestFiles } from './ingest.ts';
import { loadReader } from './load-knowledge.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import type { Output } from './output.ts';
import { packagePath } from './package-folder.ts';
import { transcriptPaths } from './read-input.ts';
import type { Settings } from './settings.ts';

/**
 * `bpf-graph up`: the graph with the seed sessions in it, the API and the playground, until it is told to stop.
 * @param signal aborts on Ctrl-C and SIGTERM; everything this call started is then stopped
 */
export async function upCommand(settings: Settings, output: Output, signal: AbortSignal): Promise<void> {
  const { host, port } = settings;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  // A taken port is told now, not after a database has started.
  await requirePort(port, 'PORT', 'the API');
  const opening = openGraph(settings, { command: 'npm start', address, exclusive: true }, output, signal);
  // The knowledge is indexed while Neo4j starts; its failure must not leave the server behind.
  const [opened, read] = await Promise.allSettled([opening, readSoon()]);
  if (opened.status === 'rejected') throw opened.reason;
  const graph = opened.value;
  try {
    if (read.status === 'rejected') throw read.reason;
    await ingestFiles(graph.store, transcriptPaths([packagePath('seeds/transcripts')]), read.value, output);
    signal.throwIfAborted();
    const api = await startApi({ store: graph.store, host, port });
    output.result(welcome(api.url, graph));
    await aborted(signal);
    output.message('stopping');
    await api.stop();
  } finally {
    await graph.close();
  }
}

async function readSoon(): Promise<ReturnType<typeof loadReader>> {
  await new Promise((done) => setImmediate(done));
  return loadReader({ curated: true });
}

function welcome(url: string, { embedded, store }: OpenGraph): string {
  const base = url.replace(/\/$/, '');
  const neo4j =
    embedded === null
      ? [`  Neo4j          ${store.address.uri} (from NEO4J_URI)`]
      : [
          `  Neo4j Browser  ${embedded.browserUrl}`,
          `                 connect to ${embedded.uri} as ${embedded.user}, password in ${join(embedded.passwordFile)}`,
        ];
  return [
    '',
    'bpf-graph is ready:',
    `  Playground     ${base}/`,
    `  API            ${base}/graphql`,
    ...neo4j,
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
