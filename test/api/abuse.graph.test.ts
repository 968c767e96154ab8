import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { questionTexts } from '../../src/api/playground/questions.ts';
import { inTime } from '../support/in-time.ts';
import { startTestApi, type TestApi } from './ask.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi();
  // Plans are made, so that the times below are those of the server.
  await graph.ask('{ sessions { totalCount } }');
});
afterAll(() => graph.stop());

// Whatever was sent before, whoever comes next is served within a second.
afterEach(async () => {
  const started = performance.now();
  const { data } = await graph.ask('{ sessions { totalCount } }');
  expect(data).toEqual({ sessions: { totalCount: 2 } });
  expect(performance.now() - started).toBeLessThan(inTime(1_000));
});

const codeOf = async (query: string) => {
  const { status, errors } = await graph.ask(query);
  return [status, errors[0]?.extensions.code];
};

describe('a question that is too large is refused with a reason', () => {
  const nested = (depth: number) =>
    `{ sessions { nodes { ${'event { sessions { nodes { '.repeat(depth)} id ${'} } } '.repeat(depth)} } } }`;

  test('1,000 fields deep', async () => {
    expect(await codeOf(nested(333))).toEqual([400, 'QUERY_TOO_LARGE']);
    expect(await codeOf(nested(7))).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  test('deep by fragments', async () => {
    const parts = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Event { sessions(first: 1) { nodes { event { ...F${i + 1} } } } }`,
    );
    const query = `{ events { nodes { ...F0 } } } ${parts.join(' ')} fragment F12 on Event { id }`;
    expect(await codeOf(query)).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  test('fragments that double again and again', async () => {
    const parts = Array.from({ length: 18 }, (_, i) => `fragment F${i} on Event { ...F${i + 1} title ...F${i + 1} }`);
    const query = `{ events { nodes { ...F0 } } } ${parts.join(' ')} fragment F18 on Event { id }`;
    expect(await codeOf(query)).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  test('10,000 aliases', async () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect(await codeOf(aliases(10_000))).toEqual([400, 'QUERY_TOO_LARGE']);
    const fields = Array.from({ length: 60 }, (_, i) => `a${i}: sessions { totalCount }`).join(' ');
    expect((await graph.ask(`{ ${fields} }`)).errors[0]?.message).toBe('Aliases limit of 50 exceeded, found 60.');
  });

  test('many directives', async () => {
    expect(await codeOf(`{ sessions ${'@include(if: true) '.repeat(100)} { totalCount } }`)).toEqual([
      400,
      'QUERY_TOO_LARGE',
    ]);
  });

  test('an answer that could hold too much', async () => {
    const query =
      '{ sessions(first: 200) { nodes { turns(first: 200) { nodes { mentions(first: 200) { nodes { quote } } } } } } }';
    const { status, errors } = await graph.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_LARGE']);
    expect(errors[0]?.message).toMatch(/^The answer could hold \d+ fields; at most 1000000 are allowed/);
    const variable = query.replace('{ sessions(first: 200)', 'query Q($n: Int) { sessions(first: $n)');
    expect((await graph.ask(variable, { n: 200 })).errors[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
    expect((await graph.ask(variable, { n: 2 })).errors).toEqual([]);
  });

  test('but no ready-made one, nor what asks for the schema', async () => {
    for (const { query, needs } of questionTexts()) {
      const { errors } = await graph.ask(query, Object.fromEntries(needs.map((name) => [name, 'forum'])));
      // A report of a session that is not there is refused for that reason.
      expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([]);
    }
    const { getIntrospectionQuery } = await import('graphql');
    expect((await graph.ask(getIntrospectionQuery())).errors).toEqual([]);
  });
});

test('circular fragments are told', async () => {
  const query = '{ events { nodes { ...A } } } fragment A on Event { ...B } fragment B on Event { ...A }';
  expect(await codeOf(query)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

/** Send bytes as they are, and give back what comes until the server closes, or for so long. */
function send(bytes: Buffer | string, ms: number): Promise<string> {
  const { hostname, port } = new URL(graph.api.url);
  return new Promise((done) => {
    let told = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      done(told);
    };
    const timer = setTimeout(end, ms);
    socket.on('data', (data) => {
      told += data;
    });
    socket.on('error', () => undefined).on('close', end);
  });
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

test('a body of 50 MB is refused before it is read', async () => {
  const started = performance.now();
  const told = await send(`${HEAD}Content-Length: ${50 * 2 ** 20}\r\n\r\n${'x'.repeat(2 ** 20)}`, 3_000);
  expect(told).toMatch(/^HTTP\/1\.1 413 /);
  expect(told).toContain('PAYLOAD_TOO_LARGE');
  expect(performance.now() - started).toBeLessThan(inTime(5_000));
});

test('random bytes are no request', async () => {
  for (let i = 0; i < 20; i += 1) expect(await send(randomBytes(2_000), 2_000)).toMatch(/^(?:HTTP\/1\.1 400 |$)/);
  const body = randomBytes(2_000);
  const head = Buffer.from(`${HEAD}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`);
  expect(await send(Buffer.concat([head, body]), 3_000)).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*BAD_REQUEST/);
});

test('who never finishes a request is cut off, and stands in nobody’s way', async () => {
  const slow = Array.from({ length: 100 }, () => send('POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: ', 20_000));
  const started = performance.now();
  expect((await graph.ask('{ sessions { totalCount } }')).errors).toEqual([]);
  expect(performance.now() - started).toBeLessThan(inTime(1_000));
  for (const told of await Promise.all(slow)) expect(told).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - started).toBeLessThan(inTime(15_000));
}, 30_000);

test('a thousand requests at once are all answered; of 5,000 those beyond are told to come again', async () => {
  const { hostname, port } = new URL(graph.api.url);
  // Half of them want an answer of the graph itself, each another one.
  const ask = (index: number) =>
    new Promise<string>((done, failed) => {
      const headers = {
        'content-type': 'application/json',
        ...(index % 2 === 0 ? {} : { 'cache-control': 'no-store' }),
      };
      const options = { host: hostname, port, path: '/graphql', method: 'POST', agent: false as const, headers };
      const sent = request(options, (response) => {
        let told = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          told += text;
        });
        response.on('end', () => done(`${response.statusCode} ${told.trim()}`));
      });
      sent.on('error', failed);
      sent.end(JSON.stringify({ query: `{ sessions(first: ${index % 200}) { totalCount } }` }));
    });
  const at = (count: number) => Promise.all(Array.from({ length: count }, (_, index) => ask(index)));
  const right = '200 {"data":{"sessions":{"totalCount":2}}}';
  expect(new Set(await at(1_000))).toEqual(new Set([right]));
  const answers = await at(5_000);
  expect(answers.filter((answer) => answer === right).length).toBeGreaterThanOrEqual(1_000);
  const others = new Set(answers.filter((answer) => answer !== right));
  for (const answer of others) expect(answer).toMatch(/^503 .*"code":"UNAVAILABLE"/);
}, 60_000);

test('answers carry an id, are compressed, and are counted', async () => {
  const { url } = graph.api;
  const ask = (headers: Record<string, string>) => fetch(`${url}/sessions/igf-2030-first`, { headers });
  const given = await ask({ 'x-request-id': 'abc-1', 'accept-encoding': 'gzip' });
  expect(given.headers.get('x-request-id')).toBe('abc-1');
  expect(given.headers.get('content-encoding')).toBe('gzip');
  expect((await ask({ 'x-request-id': '{"a": 1}' })).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  await graph.ask('{ sessions(first: 999) { totalCount } }');
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(
    /bpf_graph_statement_duration_seconds_count\{statement="read\/list\/sessions",answered="true"\} \d+/,
  );
  expect(metrics).toMatch(/bpf_graph_errors_total\{code="BAD_USER_INPUT"\} [1-9]/);
  expect(metrics).toMatch(/bpf_graph_http_request_duration_seconds_count\{method="POST",status="200"\} \d+/);
});
