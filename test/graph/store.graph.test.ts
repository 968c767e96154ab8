import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/graph/store.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { inTime } from '../support/in-time.ts';
import { emptyGraph, openTestStore, testAddress } from '../support/store.ts';

let store: Store;
const statements: string[] = [];

beforeAll(async () => {
  store = await openTestStore({ onStatement: (name) => statements.push(name) });
  await emptyGraph(store);
});
afterAll(async () => {
  await emptyGraph(store);
  await store.close();
});

describe('a connection', () => {
  test('knows the version of the server', () => {
    expect(store.version).toMatch(/^(?:5\.2[6-9]|20\d\d)\./);
  });

  test('tells the statements it sends, one by one', async () => {
    statements.length = 0;
    await store.read('server/ready');
    await store.write(async (transaction) => {
      await transaction.run('server/ready');
      await transaction.run('server/ready');
    });
    expect(statements).toEqual(['server/ready', 'server/ready', 'server/ready']);
  });

  test('gives plain values back', async () => {
    const value = { text: 'GFCE', whole: 62, part: 0.5, list: [1, null, 'x'], yes: true };
    expect(await store.read('server/echo', { value })).toEqual([{ value }]);
  });

  test('reads in read mode: a statement that writes is refused', async () => {
    await expect(store.read('server/clear')).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  test('keeps nothing of a write that failed half-way', async () => {
    const write = store.write(async (transaction) => {
      await transaction.run('server/mark', { id: 'never' });
      throw new TypeError('half-way');
    });
    await expect(write).rejects.toThrow('half-way');
    await store.write((transaction) => transaction.run('server/mark', { id: 'kept' }));
    expect(await store.read('server/marks')).toEqual([{ id: 'kept' }]);
  });

  test('names the statement that failed', async () => {
    await expect(store.read('server/echo')).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('"server/echo"'),
    });
  });

  test('ends a statement in Neo4j too once nobody waits for it', async () => {
    const { uri, user, password } = testAddress();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const running = async (): Promise<number> => {
      const { records } = await driver.executeQuery(
        'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $words RETURN status',
        { words: 'first of event, session' },
      );
      return records.length;
    };
    try {
      const nobody = new AbortController();
      // Seconds of work.
      const keys = Array.from({ length: 600_000 }, (_, i) => `no-such-thing-${i}`);
      const read = store.read('read/by-id/label', { keys }, { signal: nobody.signal });
      read.catch(() => undefined);
      await expect.poll(running, { timeout: 20_000, interval: 20 }).toBe(1);
      nobody.abort();
      await expect(read).rejects.toMatchObject({ code: 'INTERRUPTED' });
      await expect.poll(running, { timeout: inTime(1_000), interval: 20 }).toBe(0);
      await expect(store.read('server/ready', {}, { signal: nobody.signal })).rejects.toMatchObject({
        code: 'INTERRUPTED',
      });
      expect(await store.read('server/ready')).toEqual([{ answer: 1 }]);
    } finally {
      await driver.close();
    }
  });

  test('works by neo4j:// routing', async () => {
    const address = testAddress();
    const routed = await openStore({ ...address, uri: address.uri.replace('bolt://', 'neo4j://') });
    expect(await routed.read('server/ready')).toEqual([{ answer: 1 }]);
    // What it has written it reads, whichever member answers.
    await routed.write((transaction) => transaction.run('server/mark', { id: 'routed' }));
    expect(await routed.read('server/marks')).toContainEqual({ id: 'routed' });
    await routed.close();
  });
});

describe('no connection', () => {
  test('wrong password', async () => {
    await refused({ password: 'wrong' }, 'STORE_WRONG_PASSWORD', 'NEO4J_PASSWORD');
  });

  test('a database that is not there', async () => {
    await refused({ database: 'nowhere' }, 'STORE_DATABASE_MISSING', 'NEO4J_DATABASE');
  });

  test('nobody listens', async () => {
    await refused({ uri: `bolt://127.0.0.1:${await freePort()}` }, 'STORE_UNREACHABLE', 'NEO4J_URI');
    await refused({ uri: `neo4j://127.0.0.1:${await freePort()}` }, 'STORE_UNREACHABLE', 'NEO4J_URI');
  });

  test('a host that does not exist', async () => {
    await refused({ uri: 'bolt://nowhere.invalid:7687' }, 'STORE_UNREACHABLE', 'NEO4J_URI');
  });

  test('a scheme that is not Bolt, and no address at all', async () => {
    await refused({ uri: 'http://127.0.0.1:7474' }, 'STORE_WRONG_SCHEME', 'bolt://127.0.0.1:7474');
    await refused({ uri: '127.0.0.1:7687' }, 'STORE_WRONG_SCHEME', 'bolt://');
    await refused({ uri: 'bolt://' }, 'STORE_WRONG_SCHEME', '7687');
  });

  test('TLS to a server without', async () => {
    const uri = testAddress().uri;
    await refused({ uri: uri.replace('bolt://', 'bolt+s://') }, 'STORE_WRONG_SCHEME', 'without TLS');
    await refused({ uri: uri.replace('bolt://', 'neo4j+ssc://') }, 'STORE_WRONG_SCHEME', 'without TLS');
  });

  test('Bolt to a web server', async () => {
    const web = await listening(createServer((_, response) => response.end('hello')));
    await refused({ uri: `bolt://127.0.0.1:${web.port}` }, 'STORE_WRONG_SCHEME', '7687');
    await web.close();
  });

  test('a server that takes the call and says nothing', async () => {
    const mute = createTcpServer();
    const { port, close } = await listening(mute);
    const start = Date.now();
    await refused({ uri: `bolt://127.0.0.1:${port}` }, 'STORE_UNREACHABLE', 'NEO4J_URI');
    expect(Date.now() - start).toBeLessThan(inTime(10_000));
    await close();
  });
});

async function refused(change: Partial<ReturnType<typeof testAddress>>, code: string, advice: string): Promise<void> {
  const error = await openStore({ ...testAddress(), ...change }).then(
    async (opened) => {
      await opened.close();
      throw new Error('it connected');
    },
    (problem: unknown) => problem,
  );
  expect(error).toMatchObject({ name: 'BpfGraphError', code, hint: expect.stringContaining(advice) });
  expect(String(error)).not.toContain(testAddress().password);
}

async function listening(
  server: Server | ReturnType<typeof createTcpServer>,
): Promise<{ port: number; close(): Promise<void> }> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    },
  };
}
