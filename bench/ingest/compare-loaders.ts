import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { TRANSACTION_BYTES } from '../../src/cli/ingest.ts';
import { standardOutput } from '../../src/cli/output.ts';
import { understandFile } from '../../src/cli/understand-file.ts';
import { sizeOf } from '../../src/graph/batch.ts';
import { loadSessions } from '../../src/graph/load-session.ts';
import { indexesReady, prepareGraph, prepareSearch } from '../../src/graph/prepare-graph.ts';
import { rowsOf, type SessionRows } from '../../src/graph/rows.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import type { Reader } from '../../src/understanding/understand.ts';
import { startBenchServer } from '../bench-server.ts';
import { loadPlainly, plainRowsOf } from './plain-loader.ts';

// The first rounds warm Java up: our statements are more than a plain loader's, and of some hundred sessions Java has compiled them only by
// the third. The others count.
const WARM = 2;
const ROUNDS = 6;
const SEARCH = ['search_text', 'search_words'];

/** How long the same nodes and edges take either way, in seconds. */
export interface Loaders {
  readonly sessions: number;
  readonly elements: number;
  readonly understanding: number;
  readonly ours: number;
  /** Of which the statements that tell people of one name apart. */
  readonly people: number;
  readonly plain: number;
}

/**
 * Write the same sessions into an empty database by the loading stage and by a plain loader, in turns on one server. Both make the indexes
 * of search at their end, as a large first load does.
 */
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
    const empty = async (): Promise<void> => {
      await store.runAlone('server/clear');
      for (const name of SEARCH) await store.write((tx) => tx.run('server/drop-index', { name }));
      await prepareGraph(store, reader.knowledge.stakeholderGroups, { search: false });
    };
    const andSearch = async (load: Promise<void>): Promise<void> => {
      await load;
      await prepareSearch(store);
      await indexesReady(store);
    };
    let [ours, people, plain, elements] = [0, 0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      await empty();
      if (round === WARM) [ours, people, plain] = [0, 0, 0];
      const timed = timing(store, (name, taken) => {
        if (name.startsWith('people/')) people += taken;
      });
      ours += await seconds(() => andSearch(loadAll(timed, sessions)));
      const rows = await plainRowsOf(store);
      elements = rows.count;
      await empty();
      await store.runAlone('server/clear');
      plain += await seconds(() => andSearch(loadPlainly(driver, rows)));
    }
    const rounds = ROUNDS - WARM;
    const means = { ours: ours / rounds, people: people / rounds, plain: plain / rounds };
    return { sessions: files.length, elements, understanding, ...means };
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}

/** The store, told of how long each statement of a write takes, in seconds. */
function timing(store: Store, told: (name: string, seconds: number) => void): Pick<Store, 'read' | 'write'> {
  return {
    read: store.read,
    write: (work, limit) =>
      store.write((tx) => {
        const run: typeof tx.run = async (name, parameters) => {
          const started = performance.now();
          const rows = await tx.run(name, parameters);
          told(name, (performance.now() - started) / 1000);
          return rows as never;
        };
        return work({ run });
      }, limit),
  };
}

async function loadAll(store: Pick<Store, 'read' | 'write'>, sessions: readonly SessionRows[]): Promise<void> {
  let batch: SessionRows[] = [];
  let bytes = 0;
  for (const [at, one] of sessions.entries()) {
    batch.push(one);
    bytes += sizeOf(one);
    if (bytes < TRANSACTION_BYTES && at + 1 < sessions.length) continue;
    await loadSessions(store, batch);
    [batch, bytes] = [[], 0];
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
