import type { Writing } from '../api/writing/writer.ts';
import type { Store } from '../graph/store.ts';
import { requirePort } from '../neo4j/ports.ts';
import { sessionIdOf } from '../transcript/session-id.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import type { Output } from './output.ts';
import { packagePath, packageVersion } from './package-folder.ts';
import { curateApart, readApart } from './read-apart.ts';
import { readSource, transcriptPaths } from './read-input.ts';
import type { Settings } from './settings.ts';

/**
 * `bpf-graph up`: the graph with the seed sessions in it, the API and the playground, until it is told to stop.
 * @param signal aborts on Ctrl-C and SIGTERM; everything this call started is then stopped
 */
export async function upCommand(settings: Settings, output: Output, signal: AbortSignal): Promise<void> {
  const { host, port } = settings;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  // A taken port is told now, not after a database has started.
  await requirePort(port, 'PORT', 'the API', host);
  const purpose = { command: 'npm start', address, exclusive: true };
  // Neo4j takes seconds to start: the rest of the program is read meanwhile, not before. A failure to read it comes again below.
  const readAhead = (): void => void import('../api/server.ts').catch(() => undefined);
  const graph = await openGraph(settings, purpose, output, signal, readAhead);
  try {
    const seeds = transcriptPaths([packagePath('seeds/transcripts')]).files;
    const { startApi } = await import('../api/server.ts');
    const { introspection, origins, keptBytes } = settings;
    // On a terminal, lines of JSON would bury what a person is to read: there only failures are logged unless more is asked for.
    const log = settings.log ?? (output.interactive ? 'error' : 'info');
    const options = { host, port, log, introspection, origins, version: packageVersion(), ...writingOf(settings) };
    const api = await startApi({ store: graph.store, ...(keptBytes === null ? {} : { keptBytes }), ...options });
    try {
      await serve(api.url, graph, seeds, settings, output, signal);
    } finally {
      await api.stop();
    }
  } finally {
    await graph.close();
  }
}

/** Only a server with tokens can change the graph. */
function writingOf(settings: Settings): { writing?: Writing } {
  if (settings.tokens.length === 0) return {};
  const readTranscript: Writing['readTranscript'] = (file, bytes, kept) => readApart({ file, bytes, kept }, settings);
  const curate: Writing['curate'] = (content, kept, given) => curateApart({ content, kept, given }, settings);
  return { writing: { tokens: settings.tokens, readTranscript, curate } };
}

async function serve(
  url: string,
  graph: OpenGraph,
  seeds: readonly string[],
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const held = await holdsAll(graph.store, seeds);
  if (!held) await ingestSeeds(graph.store, seeds, settings, output, signal);
  signal.throwIfAborted();
  output.result(welcome(url, graph, settings));
  // Sessions of these very files are there: serve at once, and see afterwards whether a newer program reads them otherwise.
  if (held) await ingestSeeds(graph.store, seeds, settings, output, signal);
  await aborted(signal);
  output.message('stopping');
}

/** Does the graph hold a session of each file, loaded from the same bytes? */
async function holdsAll(store: Store, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const source = await readSource(path);
    const [known] = await store.read<{ sha256: string }>('read/session-digests', { sessions: [sessionIdOf(source)] });
    if (known?.sha256 !== source.sha256) return false;
  }
  return true;
}

async function ingestSeeds(
  store: Store,
  paths: readonly string[],
  settings: Settings,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const [{ ingestFiles }, { loadReader }] = await Promise.all([import('./ingest.ts'), import('./load-knowledge.ts')]);
  await ingestFiles(store, paths, loadReader({ curated: true }), { ...settings, curation: true }, output, { signal });
}

function welcome(url: string, { embedded, store }: OpenGraph, { external }: Settings): string {
  const base = url.replace(/\/$/, '');
  const neo4j =
    embedded === null
      ? [
          ...(external?.browserUrl === undefined ? [] : [`  Neo4j Browser  ${external.browserUrl}`]),
          `  Neo4j          ${store.address.uri} (from NEO4J_URI)`,
        ]
      : [
          `  Neo4j Browser  ${embedded.browserUrl}`,
          `                 connect to ${embedded.uri} as ${embedded.user}, password: cat ${embedded.passwordFile}`,
          `                 then :play ${base}/neo4j-browser/guide.html`,
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
