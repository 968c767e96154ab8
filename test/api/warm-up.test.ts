import { expect, test, vi } from 'vitest';
import type { ApiStore } from '../../src/api/guarded-store.ts';
import { startApi } from '../../src/api/server.ts';
import { inTime } from '../support/in-time.ts';

const options = { host: '127.0.0.1', port: 0 };

test('asks the mission’s question ahead, after the server answers', async () => {
  const asked: Record<string, unknown> = {};
  const answers: Record<string, readonly unknown[]> = {
    'read/cited-things': [{ entityId: 'treaty', entity: 'Treaty', kinds: ['Process'], cites: 1 }],
    'read/tallies': [
      {
        session: 'first',
        processes: '{"things":["treaty"],"groups":["academia"],"numbers":[0,1,1,0,0.5,0.5,7,40,30,60]}',
        ...{ initiatives: null, organisations: null },
      },
    ],
  };
  const read = async (name: string, parameters: unknown) => {
    asked[name] = parameters;
    return answers[name] ?? [];
  };
  const api = await startApi({ ...options, store: { read } as unknown as ApiStore });
  try {
    expect(asked).toEqual({});
    await vi.waitFor(() => expect(Object.keys(asked).length).toBeGreaterThan(3), inTime(5_000));
    const processes = { processes: true, initiatives: false, organisations: false };
    expect(asked).toEqual({
      'read/cited-things': processes,
      'read/tallies': processes,
      'read/by-id/stakeholder-group': { keys: ['academia'] },
      'read/citation-words-at': { places: [['treaty', 'first', 7, 40, 30, 60]], quotes: true },
    });
  } finally {
    await api.stop();
  }
});

test('is not disturbed by a graph that cannot be read', async () => {
  const read = vi.fn(async () => {
    throw new Error('gone');
  });
  const api = await startApi({ ...options, store: { read } as unknown as ApiStore });
  try {
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), inTime(5_000));
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  } finally {
    await api.stop();
  }
});

test('asks nothing once the server is told to stop, or when it is told not to', async () => {
  const read = vi.fn(async () => []);
  const store = { read } as unknown as ApiStore;
  await (await startApi({ ...options, store })).stop();
  const quiet = await startApi({ ...options, store, warmUp: false });
  await new Promise((done) => setTimeout(done, 800));
  await quiet.stop();
  expect(read).not.toHaveBeenCalled();
});
