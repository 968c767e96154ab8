import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AnswerCache } from '../../src/api/answers/answer-cache.ts';
import { GraphVersion } from '../../src/api/graph-version.ts';
import { deleteSession } from '../../src/graph/load-session.ts';
import { inTime } from '../support/in-time.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSmallGraph } from './small-graph.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSmallGraph, {}, { writing: WRITING });
});
afterAll(() => graph.stop());
beforeEach(() => loadSmallGraph(graph.store));

const SECRET = 'for-tests-only-0123456789';
const WRITING = {
  tokens: [{ holder: 'ana', secret: SECRET }],
  readTranscript: async () => Promise.reject(new Error('nothing is handed in')),
  curate: async () => Promise.reject(new Error('nothing is decided')),
};
const COUNT = '{ sessions { totalCount } }';

interface Answered {
  readonly text: string;
  readonly kept: boolean;
  /** Statements that it took, without those that ask for the state of the graph. */
  readonly statements: readonly string[];
}

async function ask(body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  graph.statements.length = 0;
  const response = await fetch(`${graph.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const statements = graph.statements.filter((name) => name !== 'server/ready');
  return { text, kept: response.headers.get('cache-status') === 'bpf-graph; hit', statements };
}

/** Ask until it is kept. */
async function keep(body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  await expect.poll(async () => (await ask(body, headers)).kept, { timeout: inTime(5_000), interval: 5 }).toBe(true);
  return ask(body, headers);
}

test('who asks again is given the same bytes, and Neo4j is asked for its state alone', async () => {
  await keep({ query: COUNT });
  const first = await ask({ query: '{ events { totalCount nodes { title } } }' });
  expect(first.statements).toEqual(['read/list/events']);
  const again = await keep({ query: '{ events { totalCount nodes { title } } }' });
  expect(again).toEqual({ text: first.text, kept: true, statements: [] });
  const metrics = await (await fetch(`${graph.api.url}/metrics`)).text();
  expect(metrics).toMatch(/bpf_graph_answers_total\{from="kept"\} [1-9]/);
  expect(metrics).toMatch(/bpf_graph_answers_total\{from="graph"\} [1-9]/);
  expect(metrics).toMatch(/bpf_graph_kept_answers_bytes [1-9]\d\d/);
});

test('no answer is older than the request: whatever anybody changes shows at once, by hand too', async () => {
  await keep({ query: COUNT });
  await deleteSession(graph.store, 'igf-2031-second');
  expect((await ask({ query: COUNT })).text).toContain('"totalCount":1');
  await loadSmallGraph(graph.store);
  expect((await ask({ query: COUNT })).text).toContain('"totalCount":2');
  // A change that no session's digest tells of.
  await keep({ query: COUNT });
  await graph.store.runAlone('server/clear');
  expect((await ask({ query: COUNT })).text).toContain('"totalCount":0');
});

test('an answer of an earlier state is not given', async () => {
  const version = new GraphVersion(graph.store);
  const cache = new AnswerCache(version, 1024 * 1024);
  const answer = { contentType: 'application/json', body: Buffer.from('{}') };
  cache.keep('asked', answer, String(await version.current()));
  expect(await cache.find('asked')).toMatchObject(answer);
  await deleteSession(graph.store, 'igf-2031-second');
  expect(await cache.find('asked')).toBeNull();
});

test('another question, other variables, another operation of one text and another form are answered anew', async () => {
  const query = 'query A($first: Int) { sessions(first: $first) { nodes { id } } } query B { events { totalCount } }';
  const one = await keep({ query, operationName: 'A', variables: { first: 1 } });
  const two = await ask({ query, operationName: 'A', variables: { first: 2 } });
  expect(two.kept).toBe(false);
  expect(two.text).not.toBe(one.text);
  expect((await ask({ query, operationName: 'B', variables: { first: 1 } })).text).toContain('events');
  const form = { accept: 'application/graphql-response+json' };
  expect((await ask({ query, operationName: 'A', variables: { first: 1 } }, form)).kept).toBe(false);
});

test('a client may want an answer of the graph itself', async () => {
  await keep({ query: COUNT });
  expect((await ask({ query: COUNT }, { 'cache-control': 'no-cache' })).statements).toEqual(['read/list/sessions']);
  expect((await ask({ query: COUNT }, { 'cache-control': 'no-store' })).kept).toBe(false);
  expect((await ask({ query: COUNT })).kept).toBe(true);
});

test('what only a holder of a token may see is given to nobody else', async () => {
  const query = '{ changes { totalCount } }';
  await keep({ query }, { authorization: `Bearer ${SECRET}` });
  expect((await ask({ query })).text).toContain('UNAUTHENTICATED');
  expect((await ask({ query }, { authorization: 'Bearer another' })).text).toContain('UNAUTHENTICATED');
});

test('neither errors nor changes are kept', async () => {
  for (const query of ['{ sessions(first: 900) { totalCount } }', '{ nonsense }']) {
    for (let i = 0; i < 3; i += 1) expect((await ask({ query })).kept).toBe(false);
  }
  const remove = { query: 'mutation { deleteSession(id: "no-such") { deleted } }' };
  for (let i = 0; i < 3; i += 1) expect((await ask(remove, { authorization: `Bearer ${SECRET}` })).kept).toBe(false);
});

test('who writes reads what they wrote', async () => {
  await keep({ query: COUNT });
  const remove = { query: 'mutation { deleteSession(id: "igf-2031-second") { deleted } }' };
  expect((await ask(remove, { authorization: `Bearer ${SECRET}` })).text).toContain('true');
  expect((await ask({ query: COUNT })).text).toContain('"totalCount":1');
});

test('what is asked at once shares the questions for the state', async () => {
  const version = new GraphVersion(graph.store);
  graph.statements.length = 0;
  const states = await Promise.all(Array.from({ length: 200 }, () => version.current()));
  expect(new Set(states).size).toBe(1);
  // The first one's, and one that all who came after it began share.
  expect(graph.statements).toEqual(['server/ready', 'server/ready']);
});

test('can be switched off, and holds no more than it may', async () => {
  const small = await startTestApi(loadSmallGraph, {}, { keptBytes: 16 * 1024 });
  const off = await startTestApi(loadSmallGraph, {}, { keptBytes: 0 });
  try {
    for (let first = 1; first <= 60; first += 1) {
      await small.ask(`{ sessions(first: ${first}) { nodes { title sha256 } } }`);
    }
    const held = /bpf_graph_kept_answers_bytes (\d+)/.exec(await (await fetch(`${small.api.url}/metrics`)).text());
    expect(Number(held?.[1])).toBeGreaterThan(5_000);
    expect(Number(held?.[1])).toBeLessThanOrEqual(16 * 1024);
    for (let i = 0; i < 3; i += 1) await off.ask(COUNT);
    expect(off.statements.filter((name) => name === 'read/list/sessions')).toHaveLength(3);
  } finally {
    await small.stop();
    await off.stop();
  }
});
