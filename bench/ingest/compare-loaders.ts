import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { BATCH_BYTES } from '../../src/cli/ingest.ts';
import { standardOutput } from '../../src/cli/output.ts';
import { understandFile } from '../../src/cli/understand-file.ts';
import { sizeOf } from '../../src/graph/batch.ts';
import { loadSessions } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { rowsOf, type SessionRows } from '../../src/graph/rows.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import type { Reader } from '../../src/understanding/understand.ts';
import { startBenchServer } from '../bench-server.ts';
import { loadPlainly, plainRowsOf } from './plain-loader.ts';

// The first round warms Java up; the second counts.
const ROUNDS = 2;

/** How long the same nodes and edges take either way, in seconds. */
export interface Loaders {
  readonly sessions: number;
  readonly elements: number;
  readonly understanding: number;
  readonly ours: number;
  readonly plain: number;
}

/** Write the same sessions into an empty database by the loading stage and by a plain loader, in turns on one server. */
export async function compareLoaders(
  home: string,
  command: string,
  files: readonly string[],
  reader: Reader,
): Promise<Loaders> {
  const sessions: SessionRows[] = [];
  const reading = { languageModel: null, home, curation: false };
  const understanding = await seconds(async () => {
    for (const file of files) sessions.push(rowsOf(await understandFile(file, reader, reading, standardOutput())));
  });
  rmSync(`${home}/data`, { recursive: true, force: true });
  const server = await startBenchServer(home, command);
  const store = await openStore(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    await prepareGraph(store, reader.knowledge.stakeholderGroups);
    let [ours, plain, elements] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      await store.runAlone('server/clear');
      await prepareGraph(store, reader.knowledge.stakeholderGroups);
      ours = await seconds(() => loadAll(store, sessions));
      const rows = await plainRowsOf(store);
      elements = rows.count;
      await store.runAlone('server/clear');
      plain = await seconds(() => loadPlainly(driver, rows));
    }
    return { sessions: files.length, elements, understanding, ours, plain };
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}

async function loadAll(store: Store, sessions: readonly SessionRows[]): Promise<void> {
  let batch: SessionRows[] = [];
  let bytes = 0;
  for (const [at, one] of sessions.entries()) {
    batch.push(one);
    bytes += sizeOf(one);
    if (bytes < BATCH_BYTES && at + 1 < sessions.length) continue;
    await loadSessions(store, batch);
    [batch, bytes] = [[], 0];
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
