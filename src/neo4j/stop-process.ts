import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

const INTERVAL_MS = 25;
/** Neo4j ends in 1 to 3 s; a checkpoint of much data on a slow disk takes longer, and is worth the wait. */
const PATIENCE_MS = 90_000;

/** End a process cleanly, and by force when it does not listen. A process that only got the pid again is left alone. */
export async function stopProcess(identity: ProcessIdentity, patienceMs = PATIENCE_MS): Promise<void> {
  if (await signalAndWait(identity, 'SIGTERM', patienceMs)) return;
  await signalAndWait(identity, 'SIGKILL', 10_000);
}

async function signalAndWait(identity: ProcessIdentity, signal: NodeJS.Signals, timeoutMs: number): Promise<boolean> {
  if (!isAlive(identity)) return true;
  try {
    process.kill(identity.pid, signal);
  } catch {
    return !isAlive(identity);
  }
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(INTERVAL_MS)) {
    if (!isAlive(identity)) return true;
  }
  return false;
}
