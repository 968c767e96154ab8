import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { StoreAddress } from '../../src/graph/driver.ts';
import { statement } from '../../src/graph/statement.ts';
import { openStore } from '../../src/graph/store.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import type { Progress } from '../../src/neo4j/progress.ts';
import { startEmbeddedNeo4j, stopEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { ASSEMBLIES, QUICK_START } from './assemblies.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Neo4j of this test run answers. */
    neo4j: StoreAddress;
    /** Where Neo4j Browser is served beside it; null where this run did not start the server itself. */
    neo4jBrowser: string | null;
  }
}

interface Server {
  readonly address: StoreAddress;
  readonly browserUrl: string | null;
  stop(): Promise<void>;
}

/** Two projects name this file as their global set-up: the first one that comes starts the server, the last one that leaves stops it. */
const shared = globalThis as { bpfGraphTestServer?: { server: Promise<Server>; users: number } };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.bpfGraphTestServer ??= { server: startServer(), users: 0 };
  const entry = shared.bpfGraphTestServer;
  entry.users++;
  const { address, browserUrl, stop } = await entry.server;
  project.provide('neo4j', address);
  project.provide('neo4jBrowser', browserUrl);
  return async () => {
    if (--entry.users > 0) return;
    delete shared.bpfGraphTestServer;
    await stop();
  };
}

async function startServer(): Promise<Server> {
  if (process.env.NEO4J_URI) return existingServer(process.env.NEO4J_URI);
  if (process.env.TEST_NEO4J === 'testcontainers') return containerServer();
  return embeddedServer();
}

/** A server that somebody gave: its data are never wiped unless they say so. */
async function existingServer(uri: string): Promise<Server> {
  const address: StoreAddress = {
    uri,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    database: process.env.NEO4J_DATABASE,
  };
  const store = await openStore(address);
  try {
    const [row] = await store.read<{ isEmpty: boolean }>('server/is-empty');
    if (row?.isEmpty !== true && process.env.BPF_GRAPH_TEST_WIPE !== 'yes') {
      throw new Error(
        `The database at ${uri} (NEO4J_URI) is not empty, and the tests remove everything in it. ` +
          'Unset NEO4J_URI to test on a server of their own, or set BPF_GRAPH_TEST_WIPE=yes if nothing there is needed.',
      );
    }
  } finally {
    await store.close();
  }
  return { address, browserUrl: null, stop: async () => undefined };
}

async function containerServer(): Promise<Server> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26-community')
    // Not withPlugins: it also sets dbms.security.procedures.whitelist, a name of Neo4j 4.
    .withEnvironment({ NEO4J_PLUGINS: '["graph-data-science"]' })
    .start();
  const address = { uri: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() };
  return {
    address,
    browserUrl: null,
    stop: async () => {
      await container.stop();
    },
  };
}

/** Names of the homes of test runs, in the system's temporary folder. */
const PREFIX = 'bpf-graph-test-';

/** Test runs that were killed leave a server behind that nobody uses: end it. */
async function removeLeftOvers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    try {
      await stopEmbeddedNeo4j({ home, environment: process.env, progress: spoken });
      rmSync(home, { recursive: true, force: true });
    } catch (error) {
      // Another test run is at work there.
      if (!(error instanceof BpfGraphError && error.code === 'ENV_HOME_IN_USE')) throw error;
    }
  }
}

async function embeddedServer(): Promise<Server> {
  await removeLeftOvers();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  const stopping = new AbortController();
  // Ctrl-C while it is assembled or started: leave nothing running.
  const onSignal = () => stopping.abort(new Error('interrupted'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const server = await startEmbeddedNeo4j({
      home,
      assemblies: ASSEMBLIES,
      boltPort: await freePort(),
      httpPort: await freePort(),
      readyQuery: statement('server/ready'),
      environment: process.env,
      progress: spoken,
      javaFlags: QUICK_START,
      purpose: { command: 'npm test', exclusive: true },
      signal: stopping.signal,
    });
    return {
      address: { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' },
      browserUrl: server.browserUrl,
      stop: async () => {
        await server.stop();
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** Assembling takes a while on a fresh clone: say so. */
const spoken: Progress = {
  note: (message) => process.stderr.write(`${message}\n`),
  count: () => ({ advance: () => undefined, close: () => undefined }),
};
