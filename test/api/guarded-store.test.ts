import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardedStore } from '../../src/api/guarded-store.ts';

// When to give up is a matter of time alone, so time is made here and what answers is none of Neo4j's; that a Neo4j which is cut off,
// hangs or is killed is told as gone is shown by server.graph.test.ts and neo4j-restarts.graph.test.ts.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds until each statement is answered; what is not named here never is. */
function answering(after: Readonly<Record<string, number>>) {
  const read = (name: string) =>
    new Promise<never[]>((done) => {
      const ms = after[name];
      if (ms !== undefined) setTimeout(() => done([]), ms);
    });
  const late = () => new Promise<never>((_, fail) => setTimeout(() => fail(new Error('late')), 5_000));
  const ping = async () => void (await Promise.race([read('ping'), late()]));
  return guardedStore({ read, ping, write: () => new Promise(() => undefined), state: async () => null });
}

describe('a graph that is slow is not taken for one that is gone', () => {
  test('as long as it answers anybody else', async () => {
    const store = answering({ slow: 9_000, quick: 1_000 });
    const slow = store.read('slow');
    for (let second = 0; second < 8; second += 1) {
      const quick = store.read('quick');
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await quick).toEqual([]);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await slow).toEqual([]);
  });

  test('as long as it says that it is there', async () => {
    const store = answering({ slow: 9_000, ping: 1_100 });
    const slow = store.read('slow');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await slow).toEqual([]);
  });
});

test('all who wait for a graph that tells nothing learn so within two seconds of its last word, and who comes then at once', async () => {
  const store = answering({ quick: 300 });
  const failed = vi.fn<(reason: unknown) => void>();
  store.read('one').catch(failed);
  store.write(async () => undefined).catch(failed);
  store.read('quick').catch(failed);
  await vi.advanceTimersByTimeAsync(300);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(failed).toHaveBeenCalledTimes(2);
  await expect(store.read('third')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
});

test('is looked for until it is back', async () => {
  const after: Record<string, number> = {};
  const store = answering(after);
  store.read('one').catch(() => undefined);
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(store.read('one')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  after.ping = 10;
  await vi.advanceTimersByTimeAsync(6_000);
  after.one = 10;
  const back = store.read('one');
  await vi.advanceTimersByTimeAsync(10);
  expect(await back).toEqual([]);
});
