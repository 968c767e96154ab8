import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { startApi } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/store.ts';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { inTime } from '../support/in-time.ts';
import { testAddress } from '../support/store.ts';
import { startTestApi, type TestApi } from './ask.ts';

let graph: TestApi | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });

interface Line {
  uri: string;
  /** Cuts it, as when the database or the network goes away. */
  cut(): void;
  /** Takes it up again under the same address. */
  mend(): Promise<void>;
  /** Lets nothing through from now on, but stays open, as when a machine hangs. */
  freeze(): void;
  /** Keeps what is asked from now on from the store; resolves, once something is asked, to what lets it through. */
  hold(): Promise<() => void>;
}

/** A line to the store that can be cut and held. */
async function openLine(uri: string): Promise<Line> {
  const { hostname, port, protocol } = new URL(uri);
  const sockets = new Set<Socket>();
  let hold: ((letThrough: () => void) => void) | undefined;
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    far.pipe(near);
    near.on('data', (asked) => {
      if (frozen) return;
      const pass = () => void far.write(asked);
      if (hold === undefined) pass();
      else hold(pass);
      hold = undefined;
    });
    near.on('end', () => far.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    uri: `${protocol}//127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    mend: () =>
      new Promise((done) => {
        if (address !== null && typeof address === 'object') server.listen(address.port, '127.0.0.1', done);
      }),
    freeze: () => {
      frozen = true;
    },
    hold: () =>
      new Promise((asked) => {
        hold = asked;
      }),
  };
}

describe('a running server', () => {
  test('is live and ready, and unready once the store is gone; clients learn UNAVAILABLE and nothing of the inside', async () => {
    const line = await openLine(testAddress().uri);
    const store = await openStore({ ...testAddress(), uri: line.uri });
    const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false });
    try {
      expect(await (await fetch(`${api.url}/health/ready`)).json()).toEqual({ status: 'ready' });

      line.cut();
      expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
      const started = performance.now();
      const [answer, page] = await Promise.all([
        post(api.url, '{"query":"{ sessions { totalCount } }"}'),
        fetch(`${api.url}/sessions`),
      ]);
      const told = await answer.text();
      expect(performance.now() - started).toBeLessThan(inTime(2_000));
      expect(JSON.parse(told).errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
      expect(told).not.toMatch(/MATCH|\.ts\b|stack|bolt:/i);
      expect(page.status).toBe(503);
      expect(await page.text()).not.toMatch(/MATCH|\.ts\b|bolt:/);

      // It answers again by itself once the store is back.
      await line.mend();
      await expect
        .poll(async () => (await fetch(`${api.url}/health/ready`)).status, { timeout: inTime(10_000) })
        .toBe(200);
      const back = await post(api.url, '{"query":"{ sessions { totalCount } }"}');
      expect(await back.json()).toMatchObject({ data: { sessions: { totalCount: expect.any(Number) } } });
      line.cut();
    } finally {
      await api.stop();
      await store.close();
    }
  });

  test('tells within two seconds that a store which hangs is gone', async () => {
    const line = await openLine(testAddress().uri);
    const store = await openStore({ ...testAddress(), uri: line.uri });
    const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false });
    try {
      line.freeze();
      for (let i = 0; i < 2; i += 1) {
        const started = performance.now();
        const answer = await post(api.url, '{"query":"{ sessions { totalCount } }"}');
        expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
        expect(performance.now() - started).toBeLessThan(inTime(2_000));
      }
    } finally {
      line.cut();
      await api.stop();
      await store.close();
    }
  });

  test('answers what is no question with an error of the same form', async () => {
    graph = await startTestApi();
    const { url } = graph.api;
    const broken = await post(url, '{');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const huge = await post(url, JSON.stringify({ query: '#'.repeat(300_000) }));
    expect(huge.status).toBe(413);
    // A form of another site could send this without the browser asking first.
    const simple = await post(url, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(simple.status).toBe(400);
    // Nor does a link or a picture of another site ask anything by GET.
    expect((await fetch(`${url}/graphql?query=%7B__typename%7D`)).status).toBe(400);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  test('lets no other site read it and its pages load from nowhere else', async () => {
    graph = await startTestApi();
    const page = await fetch(graph.api.url, { headers: { origin: 'https://elsewhere.example' } });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-powered-by')).toBeNull();
    expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('ends what is under way for a client that goes away', async () => {
    const line = await openLine(testAddress().uri);
    const store = await openStore({ ...testAddress(), uri: line.uri });
    const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false, keptBytes: 0 });
    const unanswered = async () =>
      /statement_duration_seconds_count\{statement="read\/list\/sessions",answered="false"\} (\d+)/.exec(
        await (await fetch(`${api.url}/metrics`)).text(),
      )?.[1];
    const asked = line.hold();
    const client = new AbortController();
    const body = '{"query":"{ sessions { totalCount } }"}';
    const headers = { 'content-type': 'application/json' };
    const answer = fetch(`${api.url}/graphql`, { method: 'POST', headers, body, signal: client.signal });
    const letThrough = await asked;
    client.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(unanswered, { timeout: inTime(500) }).toBe('1');
    letThrough();
    expect((await post(api.url, body)).status).toBe(200);
    await api.stop();
    await store.close();
    line.cut();
  });

  test('finishes what is under way when it is told to stop', async () => {
    const line = await openLine(testAddress().uri);
    const store = await openStore({ ...testAddress(), uri: line.uri });
    const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false, keptBytes: 0 });
    const asked = line.hold();
    const answer = post(api.url, '{"query":"{ sessions { totalCount } }"}');
    const letThrough = await asked;
    const stopped = api.stop();
    letThrough();
    expect(await (await answer).json()).toMatchObject({ data: { sessions: { totalCount: expect.any(Number) } } });
    await stopped;
    await expect(fetch(api.url)).rejects.toThrow();
    await store.close();
    line.cut();
  });
});

describe('the pages on which people read', () => {
  test('show the turn in its context, marked and escaped', async () => {
    graph = await startTestApi();
    const page = await (await fetch(`${graph.api.url}/sessions/igf-2030-first/turns/1`)).text();
    expect(page).toContain('<h2>Ana Arno</h2>');
    expect(page).toContain('no name printed');
    expect(page).toContain('known by their own introduction, 90 % sure');
    expect(page).toContain('We joined <mark title="The Forum (name, 100 %)">the Forum</mark> in 2015.');
    expect(page).toContain('&lt;b&gt;listens&lt;/b&gt;');
    expect(page).toContain('printed as “BEN”');
    expect(page).toContain('Speaker unknown');
    expect(page).not.toContain('<script');
  });

  test('list the sessions, show a whole one, and tell what is not there', async () => {
    graph = await startTestApi();
    const { url } = graph.api;
    expect(await (await fetch(`${url}/sessions`)).text()).toContain('href="/sessions/igf-2030-first"');
    const session = await (await fetch(`${url}/sessions/igf-2030-first`)).text();
    expect(session.match(/<article id="t\d"/g)).toHaveLength(3);
    for (const path of ['nothing', 'igf-2030-first/turns/9', 'igf-2030-first/turns/x', '%3Cscript%3E']) {
      expect((await fetch(`${url}/sessions/${path}`)).status).toBe(404);
    }
  });
});

describe('a port that cannot be had', () => {
  test('that is taken names PORT and a free one', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    graph = await startTestApi();
    const error = await startApi({ store: graph.store, host: '127.0.0.1', port }).catch((reason: unknown) => reason);
    await new Promise((done) => other.close(done));
    expect(error).toBeInstanceOf(BpfGraphError);
    expect((error as BpfGraphError).code).toBe('ENV_PORT_TAKEN');
    expect((error as BpfGraphError).message).toContain(`port ${port} (PORT)`);
    expect((error as BpfGraphError).hint).toMatch(/PORT=\d+/);
    expect((error as BpfGraphError).hint).not.toContain(`PORT=${port},`);
  });

  test.each([-1, 65_536, 1.5, Number.NaN])('%d is no port', async (port) => {
    graph = await startTestApi();
    await expect(startApi({ store: graph.store, host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'ENV_PORT_INVALID',
    });
  });
});
