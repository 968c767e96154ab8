import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BoltTarget } from './ask-by-bolt.ts';
import { LOOPBACK } from './ports.ts';

const INTERVAL_MS = 50;

/**
 * How the wait ended: the server answered, its process ended, the password is not its own, its database cannot be opened, or the
 * time was up.
 */
export type Readiness = 'ready' | 'ended' | 'wrong password' | 'broken database' | 'timeout';

/**
 * Wait until the server answers a query by Bolt. A log line or an open port is not enough: the database comes after both.
 * @param isRunning looked at before each try, so a server that ends is known at once
 * @param isBroken looked at after each try that had no answer: a server runs on without its database
 */
export async function waitUntilReady(
  target: BoltTarget & { readonly timeoutMs: number },
  isRunning: () => boolean,
  signal?: AbortSignal,
  isBroken: () => boolean = () => false,
): Promise<Readiness> {
  const end = Date.now() + target.timeoutMs;
  // Loaded while Java starts: the driver takes 0.2 s.
  const loading = import('./ask-by-bolt.ts');
  while (Date.now() < end) {
    signal?.throwIfAborted();
    if (!isRunning()) return 'ended';
    if (await isListening(target.boltPort)) {
      const { askByBolt } = await loading;
      const answer = await askByBolt(target);
      if (answer !== 'not yet') return answer;
      if (isBroken()) return 'broken database';
    }
    await sleep(INTERVAL_MS);
  }
  return 'timeout';
}

async function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: LOOPBACK, port });
    socket.once('error', () => done(false));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
  });
}
