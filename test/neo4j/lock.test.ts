import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../src/neo4j/lock.ts';
import { identify, isAlive, ownIdentity } from '../../src/neo4j/process-identity.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('one at a time, in some order, all of them', async () => {
  const file = join(temporaryFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, work)));
  expect(most).toBe(1);
});

test('the lock of a program that was killed is broken, by exactly one', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'another process that had this pid' }));
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, work)));
});

test('a lock that is held makes others wait until they give up', async () => {
  const file = join(temporaryFolder(), 'lock');
  const waitedFor: number[] = [];
  await withLock(file, async () => {
    const signal = AbortSignal.timeout(120);
    const second = withLock(file, () => 'never', { signal, onWait: (pid) => waitedFor.push(pid) });
    await expect(second).rejects.toThrow();
  });
  expect(waitedFor).toEqual([process.pid]);
});

test('a process is known by its pid and its start', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  const identity = identify(child.pid ?? 0);
  expect(identity).not.toBeNull();
  if (identity === null) return;
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, started: ownIdentity().started })).toBe(false);
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  expect(isAlive(identity)).toBe(false);
});
