import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import type { Curation } from '../../src/curation/curation.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { deleteSession, loadSession, loadSessions } from '../../src/graph/load-session.ts';
import { rowsOf, type SessionRows } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';
import { openTestStore } from '../support/store.ts';
import { dumpGraph } from './dump.ts';
import { loadFresh, loadInOrder } from './fresh-graph.ts';

/** People of one name, told apart by what the sessions that are loaded say of them, however these came to be loaded. */
const reader = loadReader({ curated: false });

function session(name: string, maria: string, decided: Curation | null = null): SessionRows {
  const text = `IGF 2030 - Day 1 - Room 2 - BPF Example

>> BEN OKORO: I am Ben Okoro from AFRINIC.  Maria Silva, you have the floor.

>> MARIA SILVA: ${maria}  We learned a lot from the GFCE.  What we learned is that training the operators works better than any law.

>> BEN OKORO: Thank you, Maria.
`;
  return rowsOf(
    understand(decodeSource(`igf-2030-${name}.txt`, Buffer.from(text)), reader, decided === null ? [] : [decided]),
  );
}

const council = session('a', 'My name is Maria Silva, I work for the Council of Europe.');
const access = session('b', 'My name is Maria Silva, I work for Access Now.');
const accessAgain = session('c', 'My name is Maria Silva, I work for Access Now.');
const nothing = session('d', 'Good morning.');
const decision = `session: igf-2030-d
by: Chioma Okonkwo
on: 2030-05-06
people: [{ person: maria-silva--in-igf-2030-d, affiliations: [{ organisation: access-now }, { organisation: council-of-europe }], because: Her page. }]`;
const both = session(
  'd',
  'My name is Maria Silva, I work for Access Now.',
  readCuration('d.yaml', decision, 'igf-2030-d').curation,
);
// Replaces the first.
const accessToo = session('a', 'My name is Maria Silva, I work for Access Now.');

let store: Store;

const load = (...sessions: readonly SessionRows[]): Promise<string[]> => loadInOrder(store, sessions);
const fresh = (...sessions: readonly SessionRows[]): Promise<string[]> =>
  loadFresh(store, reader.knowledge.stakeholderGroups, sessions);

/** By id those called Maria Silva, each with the sessions in which they take part. */
function marias(dump: readonly string[]): Record<string, string[]> {
  const elements = dump.map((line) => JSON.parse(line));
  const people = elements.filter(({ start, properties }) => start === null && properties.name === 'Maria Silva');
  const parts = elements.filter(({ what }) => what[0] === 'TOOK_PART');
  return Object.fromEntries(
    people.map(({ properties: { id } }): [string, string[]] => {
      const own = parts.filter(({ start }) => start.includes(id));
      return [id, own.map(({ end }) => end.find((part: string) => part.startsWith('igf-'))).sort()];
    }),
  );
}

beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await fresh();
});
afterAll(() => store?.close());

test('who speaks for different groups is two people, whatever the order in which the sessions come', async () => {
  const one = await load(council);
  expect(marias(one)).toEqual({ 'maria-silva': ['igf-2030-a'] });
  const two = await load(access);
  // As often: of the two groups the first in the alphabet keeps the id of the name.
  expect(marias(two)).toEqual({
    'maria-silva': ['igf-2030-b'],
    'maria-silva--intergovernmental-organisation': ['igf-2030-a'],
  });
  expect(await fresh(access, council)).toEqual(two);
  await fresh();
  await loadSessions(store, [council, access]);
  expect(await dumpGraph()).toEqual(two);
  await fresh();
  await Promise.all([council, access].map((rows) => loadSession(store, rows)));
  expect(await dumpGraph()).toEqual(two);
});

test('each has what the own sessions say of them, and nothing of the other', async () => {
  const edges = (await load(council, access)).map((line) => JSON.parse(line)).filter(({ start }) => start !== null);
  const types = new Map<string, Set<string>>();
  for (const { what, start, end, properties } of edges) {
    const id = [...start, ...end].find((part: string) => part.startsWith('maria-silva'));
    if (id === undefined) continue;
    const other = start.includes(id) ? end : start;
    const place = [...other, properties.session].find((part) => `${part}`.startsWith('igf-2030-'));
    expect(`${what}: ${place}`).toMatch(id === 'maria-silva' ? /: igf-2030-b/ : /: igf-2030-a/);
    types.set(id, (types.get(id) ?? new Set()).add(what[0]));
  }
  const all = 'AFFILIATED_WITH CITES HANDS_OVER_TO MENTIONS NAMES REPRESENTS SPOKE STATED THANKS TOOK_PART'.split(' ');
  expect(types.size).toBe(2);
  for (const own of types.values()) expect([...own].sort()).toEqual(all);
});

test('who is decided to be of the bodies of both makes them one, until it goes or says something else', async () => {
  const two = await load(council, access);
  const one = await load(both);
  expect(marias(one)).toEqual({ 'maria-silva': ['igf-2030-a', 'igf-2030-b', 'igf-2030-d'] });
  expect(await fresh(both, access, council)).toEqual(one);
  const unsure = await load(nothing);
  expect(marias(unsure)).toMatchObject({ 'maria-silva--in-igf-2030-d': ['igf-2030-d'] });
  expect(await deleteSession(store, 'igf-2030-d')).toBe(true);
  expect(await dumpGraph()).toEqual(two);
});

test('who is met more often takes the id of the name over, and the one who is left alone has it', async () => {
  const three = await load(council, access, accessAgain);
  expect(marias(three)).toMatchObject({ 'maria-silva': ['igf-2030-b', 'igf-2030-c'] });
  await deleteSession(store, 'igf-2030-b');
  await deleteSession(store, 'igf-2030-c');
  const left = await dumpGraph();
  expect(marias(left)).toEqual({ 'maria-silva': ['igf-2030-a'] });
  expect(left).toEqual(await fresh(council));
});

test('every order of loads, replacements and removals ends in the graph of the last state', async () => {
  const states = [council, access, accessAgain, nothing, both, accessToo];
  let seed = 3;
  const upTo = (end: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor(seed / 65536) % end;
  };
  for (let round = 0; round < 5; round += 1) {
    const last = new Map<string, SessionRows>();
    await fresh();
    for (let step = 0; step < 7; step += 1) {
      const next = states[upTo(states.length)] as SessionRows;
      if (upTo(4) === 0) {
        expect(await deleteSession(store, next.session)).toBe(last.delete(next.session));
        continue;
      }
      await loadSession(store, next);
      last.set(next.session, next);
    }
    const grown = await dumpGraph();
    expect(await fresh(...last.values())).toEqual(grown);
  }
});
