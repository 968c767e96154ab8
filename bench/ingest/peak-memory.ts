import { residentMb } from '../resident.ts';

const EVERY_MS = 500;

/** Watch how much memory processes hold together. */
export function watchMemory(pids: readonly number[]): { /** The most so far, in MB. */ peak(): number; stop(): void } {
  let most = 0;
  const look = (): void => {
    most = Math.max(
      most,
      pids.reduce((sum, pid) => sum + residentMb(pid), 0),
    );
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return { peak: () => most, stop: () => clearInterval(timer) };
}
