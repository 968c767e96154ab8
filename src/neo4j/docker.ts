import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from './environment.ts';

/** Docker with compose, and an engine that answers. */
export interface Docker {
  /** How compose is called here: `docker compose`, or `docker-compose` of older installations. */
  readonly compose: readonly [string, ...string[]];
}

const LOOK_MS = 10_000;
const COMPOSE: readonly (readonly [string, ...string[]])[] = [['docker', 'compose'], ['docker-compose']];

/** @returns null when there is no Docker, no compose, or no engine that this user may speak to */
export async function findDocker(environment: Environment): Promise<Docker | null> {
  const answers = async (program: string, ...args: string[]): Promise<boolean> => {
    try {
      await promisify(execFile)(program, args, { env: { ...environment }, timeout: LOOK_MS });
      return true;
    } catch {
      return false;
    }
  };
  // Unlike `docker info` this fails where no engine answers.
  if (!(await answers('docker', 'ps', '--quiet'))) return null;
  for (const compose of COMPOSE) {
    const [program, ...args] = compose;
    if (await answers(program, ...args, 'version')) return { compose };
  }
  return null;
}
