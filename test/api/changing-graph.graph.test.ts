import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi } from '../../src/api/server.ts';
import { deleteSession } from '../../src/graph/load-session.ts';
import type { Store } from '../../src/graph/store.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';
import { loadSmallGraph } from './small-graph.ts';

// What other programs commit between two statements of one question.
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
let close: (() => Promise<void>) | undefined;
beforeEach(async () => {
  await emptyGraph(store);
  await loadSmallGraph(store);
});
afterEach(() => close?.());

const SECOND = 'igf-2031-second';
/** Three statements, one after the other; the session of a turn may not be missing. */
const TITLES = '{ sessions { totalCount nodes { turns { nodes { session { title } } } } } }';
const FIRST_ALONE = {
  totalCount: 1,
  nodes: [{ turns: { nodes: Array(3).fill({ session: { title: 'A first session' } }) } }],
};

interface Asked {
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
  readonly answer: any;
  readonly metrics: string;
  readonly statements: readonly string[];
}

/**
 * Ask an API under which the graph changes.
 * @param change called when a statement has been answered, with its name and how many have been so far
 */
async function asked(query: string, change: (name: string, count: number) => Promise<unknown>): Promise<Asked> {
  const statements: string[] = [];
  const read: Store['read'] = async (name, ...rest) => {
    const rows = await store.read(name, ...rest);
    if (name.startsWith('read/')) await change(name, statements.push(name));
    return rows as never;
  };
  const api = await startApi({ store: { ...store, read }, host: '127.0.0.1', port: 0, warmUp: false });
  close = api.stop;
  // Once, so that the state of the graph is known.
  await post(api.url, '{ __typename }');
  const text = await post(api.url, query);
  return { text, answer: JSON.parse(text), statements, metrics: await (await fetch(`${api.url}/metrics`)).text() };
}

const mark = (id: number) => store.write((transaction) => transaction.run('server/mark', { id }));

async function post(url: string, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
}

test('a session taken out between two statements: the question is answered anew, of the graph as it is then', async () => {
  const { answer, statements, metrics } = await asked(TITLES, async (_, count) => {
    if (count === 2) await deleteSession(store, SECOND);
  });
  expect(answer).toEqual({ data: { sessions: FIRST_ALONE } });
  expect(statements.slice(3)).toEqual(['read/list/sessions', 'read/turns-of', 'read/by-id/session']);
  expect(metrics).not.toMatch(/bpf_graph_errors_total\{/);
});

test('no answer is mixed of two states, where nothing is missing in it either', async () => {
  const { answer } = await asked(
    '{ sessions { totalCount } events { nodes { sessions { totalCount } } } }',
    async (_, count) => {
      if (count === 2) await deleteSession(store, SECOND);
    },
  );
  // The event goes with its only session.
  expect(answer.data).toEqual({ sessions: { totalCount: 1 }, events: { nodes: [{ sessions: { totalCount: 1 } }] } });
});

test('while nobody changes the graph each statement is sent once', async () => {
  expect((await asked(TITLES, async () => undefined)).statements).toHaveLength(3);
});

test('a graph that changes without end: what is missing is told as such, and anything else is marked', async () => {
  const churn = async (name: string): Promise<void> => {
    if (name === 'read/turns-of') await deleteSession(store, SECOND);
    else if (name === 'read/by-id/session') await loadSmallGraph(store);
    else await mark(0);
  };
  const torn = await asked(TITLES, churn);
  expect(torn.answer.errors).toEqual([
    expect.objectContaining({
      extensions: { code: 'UNAVAILABLE', reason: 'CHANGED' },
      message: 'The graph changed while it was read. Ask again.',
    }),
  ]);
  await close?.();
  const marked = await asked('{ sessions { totalCount nodes { turns { totalCount } } } }', (_, count) => mark(count));
  const nodes = [{ turns: { totalCount: 3 } }, { turns: { totalCount: 1 } }];
  expect(marked.answer).toEqual({
    data: { sessions: { totalCount: 2, nodes } },
    extensions: { changedWhileRead: true },
  });
});
