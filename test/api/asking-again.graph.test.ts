import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteSession } from '../../src/graph/load-session.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSmallGraph } from './small-graph.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi();
});
afterAll(() => graph.stop());

const PREFLIGHT = { 'apollo-require-preflight': '1' };
const COUNT = '{ sessions { totalCount } }';

// biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
const jsonOf = async (response: Promise<Response>): Promise<any> => (await response).json();

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${graph.api.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { ...PREFLIGHT, ...headers },
  });
}

test('a question by GET is answered from what the client keeps, until the graph changes', async () => {
  const first = await get({ query: COUNT });
  expect(await first.json()).toEqual({ data: { sessions: { totalCount: 2 } } });
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"\S{20,}"$/);

  graph.statements.length = 0;
  const again = await get({ query: COUNT }, { 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(graph.statements).toEqual(['server/ready']);
  expect((await get({ query: '{ events { totalCount } }' }, { 'if-none-match': tag })).status).toBe(200);

  await deleteSession(graph.store, 'igf-2031-second');
  expect((await get({ query: COUNT }, { 'if-none-match': tag })).status).toBe(200);
  await loadSmallGraph(graph.store);
});

test('nothing else is kept: no error, no answer by POST', async () => {
  const wrong = await get({ query: '{ sessions(first: 900) { totalCount } }' });
  expect(wrong.headers.get('cache-control')).toBe('no-store');
  const posted = await fetch(`${graph.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: COUNT }),
  });
  expect(posted.headers.get('cache-control')).toBe('no-store');
});

test('no other site can make a browser ask by GET, and nothing is changed by it', async () => {
  const bare = await fetch(`${graph.api.url}/graphql?${new URLSearchParams({ query: COUNT })}`);
  expect(bare.status).toBe(400);
  expect((await get({ query: 'mutation { deleteSession(id: "igf-2030-first") { id } }' })).status).not.toBe(200);
});

test('a question can be asked by its hash, once its text was sent', async () => {
  const sha256Hash = createHash('sha256').update(COUNT).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const unknown = await jsonOf(get({ extensions }));
  expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await (await get({ extensions, query: COUNT })).json()).toHaveProperty('data');
  const known = await get({ extensions });
  expect(await known.json()).toEqual({ data: { sessions: { totalCount: 2 } } });
  expect(known.headers.get('etag')).not.toBeNull();
  const other = await jsonOf(get({ extensions, query: '{ events { totalCount } }' }));
  expect(other.errors[0].message).toMatch(/sha/i);
});

test('the schema and other sites are open or closed as the settings say', async () => {
  const closed = await startTestApi(loadSmallGraph, {}, { introspection: false, origins: ['https://example.org'] });
  try {
    expect((await closed.ask('{ __schema { queryType { name } } }')).errors[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const allowed = async (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      const preflight = await fetch(`${closed.api.url}/graphql`, { method: 'OPTIONS', headers });
      return preflight.headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://example.org')).toBe('https://example.org');
    expect(await allowed('https://elsewhere.example')).toBeNull();
    const page = await fetch(closed.api.url, { headers: { origin: 'https://example.org' } });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  } finally {
    await closed.stop();
  }
});
