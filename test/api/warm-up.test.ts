import { expect, test, vi } from 'vitest';
import type { ApiStore } from '../../src/api/guarded-store.ts';
import { startApi } from '../../src/api/server.ts';
import { inTime } from '../support/in-time.ts';

const options = { host: '127.0.0.1', port: 0 };

test('asks the mission’s two statements ahead, after the server answers, then reads what they count', async () => {
  const asked: string[] = [];
  const sought: Record<string, unknown>[] = [];
  const rows = async (name: string, parameters: Record<string, unknown>) => {
    asked.push(name);
    sought.push(parameters);
    return [];
  };
  const api = await startApi({ ...options, store: { read: rows } as unknown as ApiStore });
  try {
    expect(asked).toEqual([]);
    await vi.waitFor(
      () =>
        expect(asked).toEqual(['read/citation-matrix-of-all', 'read/citation-words-at', 'read/citation-matrix-of-all']),
      inTime(5_000),
    );
    // For nothing that is there, or nothing as sure: on a large graph the answer would be large.
    const [planned, words, read] = sought;
    expect(planned).toMatchObject({ processes: false, initiatives: false, organisations: false });
    const ids = [words?.places].flat(5).filter((id) => typeof id === 'string');
    expect(new Set(ids)).toEqual(new Set(['nothing']));
    expect(read).toMatchObject({ processes: true, initiatives: true, organisations: true, part: 0, parts: 1 });
    expect(read?.minConfidence).toBeGreaterThan(1);
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
