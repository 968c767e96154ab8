import { expect, test } from 'vitest';
import type { ApiStore } from '../../src/api/guarded-store.ts';
import { startApi } from '../../src/api/server.ts';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** The errors of a question over a store that answers with these rows, or fails. */
async function errorsOf(rows: unknown[] | Error, query: string, variables: object = {}): Promise<Told[]> {
  const read = async () => {
    if (rows instanceof Error) throw rows;
    return rows;
  };
  const store = { read } as unknown as ApiStore;
  const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false });
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    return ((await answer.json()) as { errors?: Told[] }).errors ?? [];
  } finally {
    await api.stop();
  }
}

const codes = (errors: readonly Told[]): string[] => errors.map(({ extensions }) => extensions.code);
const turn = (fields: object) => [{ key: 'a/t001', node: { id: 'a/t001', ...fields } }];

test.each([
  ['a value that the schema does not have', '{ turn(id: "a/t001") { speaking { basis } } }'],
  ['a value that is missing', '{ turn(id: "a/t001") { text } }'],
  ['a value that its scalar refuses', '{ turn(id: "a/t001") { number } }'],
  ['a value that a scalar of this program refuses', '{ turn(id: "a/t001") { speaking { confidence } } }'],
])('%s in the graph is a defect, and tells nothing of the inside', async (_, query) => {
  const errors = await errorsOf(turn({ number: -5, speaking: { basis: 'no-such', confidence: 7 } }), query);
  expect(errors).toMatchObject([{ message: 'Something went wrong inside bpf-graph.', extensions: { code: 'DEFECT' } }]);
  expect(JSON.stringify(errors)).not.toMatch(/no-such|-5|7\b|stack/);
});

test.each([
  ['a question that does not fit', '{ turn(id: "x") { nothing } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['a question that cannot be read', '{ turn(', {}, 'GRAPHQL_PARSE_FAILED'],
  ['a variable of another type', 'query Q($id: ID!) { turn(id: $id) { id } }', { id: {} }, 'BAD_USER_INPUT'],
  [
    'a null where the argument must have a value',
    'query Q($n: NonNegativeInt = 1) { session(id: "a") { turn(number: $n) { id } } }',
    { n: null },
    'BAD_USER_INPUT',
  ],
  ['an argument that this program refuses', '{ sessions(first: 900) { totalCount } }', {}, 'BAD_USER_INPUT'],
  ['what the schema does not offer', 'subscription { x }', {}, 'BAD_USER_INPUT'],
])('%s is the client’s fault', async (_, query, variables, code) => {
  expect(codes(await errorsOf([{ key: 'a', node: { id: 'a' } }], query, variables))).toEqual([code]);
});

const QUERY = '{ event(id: "x") { title } }';
const neo4jError = (code: string) => Object.assign(new Error('MATCH (secret)'), { code });
const failed = (code: string) => new BpfGraphError('STORE_FAILED', 'the statement failed', 'none', neo4jError(code));

test.each([
  ['a store that is gone', new BpfGraphError('STORE_UNREACHABLE', 'bolt://secret', 'none'), 'UNAVAILABLE'],
  ['a deadlock', failed('Neo.TransientError.Transaction.DeadlockDetected'), 'UNAVAILABLE'],
  ['a statement that took too long', failed('Neo.ClientError.Transaction.TransactionTimedOut'), 'UNAVAILABLE'],
  ['a wrong statement', failed('Neo.ClientError.Statement.SyntaxError'), 'DEFECT'],
  ['a wrong password', new BpfGraphError('STORE_WRONG_PASSWORD', 'secret', 'none'), 'DEFECT'],
  ['anything else', new Error('secret'), 'DEFECT'],
])('%s', async (_, error, code) => {
  const errors = await errorsOf(error, QUERY);
  expect(codes(errors)).toEqual([code]);
  expect(JSON.stringify(errors)).not.toContain('secret');
});

test('a session that is replaced between two statements is told so', async () => {
  const read = turn({ session: 'a' });
  const store = { read: async (name: string) => (name === 'read/by-id/turn' ? read : []) } as unknown as ApiStore;
  const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ turn(id: "a/t001") { session { id } } }' });
  const answer = await (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).json();
  await api.stop();
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
});
