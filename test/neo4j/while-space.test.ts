import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { whileSpace } from '../../src/neo4j/while-space.ts';

test('work that never ends is left when the disk is full, and told why', async () => {
  let told: unknown;
  const never = (signal: AbortSignal): Promise<never> =>
    new Promise(() => signal.addEventListener('abort', () => (told = signal.reason)));
  await expect(whileSpace(tmpdir(), never, Infinity)).rejects.toMatchObject({
    code: 'ENV_DISK_FULL',
    message: `no space left on the disk of ${tmpdir()}`,
  });
  expect(told).toMatchObject({ code: 'ENV_DISK_FULL' });
});

test('where there is space the work gives its result or its error', async () => {
  expect(await whileSpace(tmpdir(), async () => 7, 1)).toBe(7);
  await expect(whileSpace(tmpdir(), () => Promise.reject(new Error('no')), 1)).rejects.toThrow('no');
});
