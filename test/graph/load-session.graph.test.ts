import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';
import { SEED } from '../support/run-cli.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';

const reader = loadReader({ curated: false });
const seedText = readFileSync(SEED, 'utf8');
const OTHER = `IGF 2030 - Day 1 - Room 2 - BPF Example

>> ANA PEREIRA: My name is Ana Pereira, I work for the Council of Europe.  We learned a lot from the GFCE.  The lesson is that you should share what you know early.

>> PIETER VAN DER BERG: Thank you, Ana.  I am with LACNIC.  The Budapest Convention helped us.
`;
let store: Store;
let statements: string[] = [];

function rowsFor(file: string, text: string) {
  return rowsOf(understand(decodeSource(file, Buffer.from(text)), reader));
}
const seedRows = rowsFor('igf-2016-day0-bpf-cybersecurity.txt', seedText);
const otherRows = rowsFor('igf-2030-example.txt', OTHER);

async function counts(): Promise<Record<string, number>> {
  const rows = await store.read<{ what: string; kind: string; count: number }>('query/counts');
  return Object.fromEntries(rows.map(({ what, kind, count }) => [`${what} ${kind}`, count]));
}

beforeAll(async () => {
  store = await openTestStore({ onStatement: (name) => statements.push(name) });
  await emptyGraph(store);
  await prepareGraph(store, reader.knowledge.stakeholderGroups);
});
afterAll(() => store.close());

test('the seed session is written once: again, nothing is written and nothing differs', async () => {
  expect(await loadSession(store, seedRows)).toBe('added');
  const first = await counts();
  expect(first).toMatchObject({
    'node Turn': 62,
    'node Session': 1,
    'node Event': 1,
    'node StakeholderGroup': 7,
    'edge NEXT': 61,
  });
  statements = [];
  expect(await loadSession(store, seedRows)).toBe('unchanged');
  expect(statements).toEqual(['read/session-digests']);
  expect(await counts()).toEqual(first);
});

test('every row is in the graph: no edge was lost for want of an end', async () => {
  const written = await counts();
  const expected = {
    'edge MENTIONS': seedRows.rows['11-mentions']?.length,
    'edge SPOKE': seedRows.rows['08-spoke']?.length,
    'edge AFFILIATED_WITH': seedRows.rows['09-affiliated-with']?.length,
    'edge REPRESENTS': seedRows.rows['10-represents']?.length,
    'edge CITES': seedRows.rows['12-cites']?.length,
    'edge STATED': seedRows.rows['13-lessons']?.filter(({ person }) => person !== undefined).length,
    'edge ABOUT': seedRows.rows['13-lessons']?.flatMap(({ about }) => about).length,
    'node Lesson': seedRows.rows['13-lessons']?.length,
    'edge ECHOES': seedRows.rows['15-lesson-exchanges']?.filter(({ type }) => type === 'ECHOES').length,
  };
  expect(expected['edge ECHOES']).toBeGreaterThan(0);
  expect(written).toMatchObject(expected);
});

test('a second session stands beside the first; removed by replacement, exactly its own goes', async () => {
  const before = await counts();
  expect(await loadSession(store, otherRows)).toBe('added');
  const both = await counts();
  expect(both['node Session']).toBe(2);
  expect(both['node Turn']).toBe(64);

  const edited = rowsFor('igf-2030-example.txt', OTHER.replace('LACNIC', 'AFRINIC'));
  expect(await loadSession(store, edited)).toBe('replaced');
  const replaced = await counts();
  expect(replaced['node Turn']).toBe(64);
  expect(await store.read('query/who-cites', { entity: 'lacnic', sessions: null })).toEqual([]);
  expect(await store.read('query/who-cites', { entity: 'afrinic', sessions: null })).toHaveLength(1);

  expect(await loadSession(store, otherRows)).toBe('replaced');
  expect(await counts()).toEqual(both);
  expect(await loadSession(store, seedRows)).toBe('unchanged');
  expect(before['node Turn']).toBe(62);
});

test('a load that fails half-way leaves the graph as it was', async () => {
  const before = await counts();
  const broken = {
    ...seedRows,
    digest: 'other',
    rows: {
      ...seedRows.rows,
      '13-lessons': [
        { id: null, turn: 'x' },
        { id: {}, turn: seedRows.rows['03-turns']?.[0]?.id },
      ],
    },
  };
  await expect(loadSession(store, broken as never)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  expect(await counts()).toEqual(before);
});
