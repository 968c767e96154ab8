import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { tail } from '../program.ts';
import type { Fault } from './fault.ts';
import { judge, type Scene, type Verdict } from './scene.ts';

/** What a transaction time-out does, at moments of our choice. */
async function endTransactions(scene: Scene): Promise<Verdict> {
  const { uri, user, password } = await scene.start();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const ingest = scene.ingest();
    for (let time = 0; time < 5; time += 1) {
      await scene.someMoment();
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD transactionId, currentQuery');
      for (const record of records)
        if (!String(record.get('currentQuery')).startsWith('SHOW'))
          await driver.executeQuery(`TERMINATE TRANSACTION $id`, { id: record.get('transactionId') });
    }
    return await judge(scene, [await ingest.ended]);
  } finally {
    await driver.close();
  }
}

/** A heap in which Neo4j starts and hardly more. */
async function smallHeap(scene: Scene): Promise<Verdict> {
  await scene.start(['-Xms32m', '-Xmx112m']);
  const ended = await scene.ingest().ended;
  // Out of memory, it may not even stop any more.
  scene.killNeo4j();
  return judge(scene, [ended]);
}

/** The disk returned other bytes than were written: Neo4j cannot open the database, and its owner brings the dump back. */
async function corruptStore(scene: Scene): Promise<Verdict> {
  const dump = join(scene.folder, 'before.dump');
  await scene.start();
  const first = await scene.ingest().ended;
  await scene.stop();
  const dumped = await scene.run('db', 'dump', dump);
  if (dumped.code !== 0) return { struckAfter: 0, fault: `db dump: ${tail(dumped)}` };
  const database = join(scene.folder, 'data/databases/neo4j');
  for (const name of readdirSync(database).filter((entry) => entry.startsWith('neostore') && !entry.endsWith('.id')))
    overwrite(join(database, name), scene);
  const broken = await scene.ingest().ended;
  if (broken.code === 0) return { struckAfter: 0, fault: 'a run on a corrupt store said that all is well' };
  const restored = await scene.run('db', 'load', dump, '--overwrite');
  if (restored.code !== 0) return { struckAfter: 0, fault: `db load: ${tail(restored)}` };
  return judge(scene, [first]);
}

function overwrite(file: string, { dice }: Scene): void {
  const noise = Buffer.from(Array.from({ length: Math.min(4096, statSync(file).size) }, () => dice.between(0, 255)));
  const handle = openSync(file, 'r+');
  writeSync(handle, noise, 0, noise.length, 0);
  closeSync(handle);
}

export const SERVER_FAULTS: readonly Fault[] = [
  {
    name: 'ended-transactions',
    what: 'transactions ended by the server, as at a time-out',
    times: 3,
    strike: endTransactions,
  },
  { name: 'small-heap', what: 'out of memory: a heap of 112 MB', times: 1, strike: smallHeap },
  { name: 'corrupt-store', what: 'a corrupt store, and the dump loaded again', times: 1, strike: corruptStore },
];
