import { type ChildProcess, spawn } from 'node:child_process';
import { SERVER_FLAGS } from '../program-flags.ts';
import { residentMb } from '../resident.ts';

/** A server that runs as a program of its own. */
export interface ChildServer {
  readonly url: string;
  /** Megabytes that it holds in memory now. */
  resident(): number;
  stop(): Promise<void>;
}

/**
 * Start one as `up` is started, and wait for the address that it prints.
 * @param program its TypeScript file
 * @param address finds it in what was printed so far
 * @throws Error where it ends before that, with what it said
 */
export async function startChild(
  program: string,
  environment: NodeJS.ProcessEnv,
  address: RegExp,
): Promise<ChildServer> {
  const child = spawn(process.execPath, [...SERVER_FLAGS, program], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child, address);
  return {
    url,
    resident: () => residentMb(child.pid),
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess, address: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = address.exec(said)?.[0];
      if (found !== undefined) done(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
}
