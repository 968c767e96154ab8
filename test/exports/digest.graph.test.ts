import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestGraph, type GraphDigest, type PartDigest } from '../../src/exports/digest-graph.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { rowsOf, type SessionRows } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';
import { reader } from '../curation/curated.ts';
import { dumpGraph } from '../graph/dump.ts';
import { emptyGraph, openTestStore, testAddress } from '../support/store.ts';

const ANA = `IGF 2030 - Day 1 - Room 2 - BPF One

>> ANA PEREIRA: I work for the Council of Europe. The lesson is that you should share what you know early with LACNIC.
`;
const BEN = `IGF 2030 - Day 2 - Room 4 - BPF Two

>> BEN OKORO: I am with LACNIC. The Budapest Convention helped us, as Ana Pereira said.
`;
const rowsFor = (file: string, text: string): SessionRows =>
  rowsOf(understand(decodeSource(file, Buffer.from(text)), reader));
const ana = rowsFor('igf-2030-one.txt', ANA);
const ben = rowsFor('igf-2030-two.txt', BEN);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

async function fresh(...sessions: readonly SessionRows[]): Promise<GraphDigest> {
  await emptyGraph(store);
  await prepareGraph(store, reader.knowledge.stakeholderGroups);
  for (const rows of sessions) await loadSession(store, rows);
  return digestGraph(store);
}

/** The digest after a change that no statement of the program would make. */
async function after(change: string): Promise<GraphDigest> {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(change, {}, database === undefined ? {} : { database });
  } finally {
    await driver.close();
  }
  return digestGraph(store);
}

function differing(one: readonly PartDigest[], other: readonly PartDigest[]): string[] {
  const others = new Map(other.map(({ name, digest }) => [name, digest]));
  return one.filter(({ name, digest }) => others.get(name) !== digest).map(({ name }) => name);
}

test('is the same in any order of loading, and another for another graph', async () => {
  const one = await fresh(ana);
  const both = await fresh(ana, ben);
  expect(both.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await fresh(ben, ana)).toEqual(both);
  expect(one.digest).not.toBe(both.digest);
  expect(await fresh(ana)).toEqual(one);
});

test('counts all there is', async () => {
  const { nodes, edges } = await fresh(ana, ben);
  const dump = await dumpGraph();
  expect([...nodes, ...edges].reduce((sum, { count }) => sum + count, 0)).toBe(dump.length);
});

test('tells one changed value, its type, a label and an edge told twice, and where', async () => {
  const before = await fresh(ana, ben);
  const changes: readonly (readonly [string, string, string])[] = [
    [
      'MATCH (t:Turn {number: 1, session: "igf-2030-one"}) SET t.wordCount = toFloat(t.wordCount)',
      'Turn',
      'MATCH (t:Turn {number: 1, session: "igf-2030-one"}) SET t.wordCount = toInteger(t.wordCount)',
    ],
    [
      'MATCH (p:Person {id: "ana-pereira"}) SET p.name = "Ana Perera"',
      'Entity Person',
      'MATCH (p:Person {id: "ana-pereira"}) SET p.name = "Ana Pereira"',
    ],
    [
      'MATCH (p:Person {id: "ana-pereira"})-[r:SPOKE]->(t) CREATE (p)-[s:SPOKE]->(t) SET s = properties(r)',
      'SPOKE',
      'MATCH (:Person {id: "ana-pereira"})-[r:SPOKE]->() WITH r LIMIT 1 DELETE r',
    ],
    ['MATCH (s:Session) SET s:Person', 'Person Session', 'MATCH (s:Session) REMOVE s:Person'],
  ];
  for (const [change, where, back] of changes) {
    const changed = await after(change);
    expect(changed.digest).not.toBe(before.digest);
    expect(differing([...changed.nodes, ...changed.edges], [...before.nodes, ...before.edges])).toEqual([where]);
    expect(await after(back)).toEqual(before);
  }
});

test('leaves the log of changes out', async () => {
  const before = await fresh(ana);
  expect(await after('CREATE (:Change {id: "x", at: datetime()})')).toEqual(before);
});
