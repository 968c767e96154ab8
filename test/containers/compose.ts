import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Docker, findDocker } from '../../src/neo4j/docker.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { ROOT } from '../support/run-cli.ts';

export const PASSWORD = 'a-password-of-the-tests';

/** A run of docker-compose.yml under a name, with ports, a volume and a secret of its own. */
export interface Project {
  readonly port: number;
  readonly boltUri: string;
  readonly httpPort: number;
  /** `docker compose ARGS`. @returns its standard output */
  compose(...args: string[]): Promise<string>;
  /** The same, with files as standard input and output. */
  composeFiles(args: readonly string[], files: { input?: string; output?: string }): Promise<void>;
  remove(): Promise<void>;
}

export async function dockerOfTests(): Promise<Docker> {
  const docker = await findDocker(process.env);
  if (docker === null) throw new Error('TEST_NEO4J=testcontainers needs a Docker engine with compose');
  return docker;
}

export async function newProject(settings: Record<string, string> = {}): Promise<Project> {
  const [program, ...first] = (await dockerOfTests()).compose;
  const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-compose-'));
  mkdirSync(join(folder, 'secrets'), { mode: 0o700 });
  const authFile = join(folder, 'secrets/neo4j-auth');
  writeFileSync(authFile, `neo4j/${PASSWORD}\n`, { mode: 0o644 });
  const port = await freePort();
  const boltPort = await freePort();
  const httpPort = await freePort();
  const env = {
    ...process.env,
    COMPOSE_PROJECT_NAME: `bpf-graph-test-${randomUUID().slice(0, 8)}`,
    NEO4J_AUTH_FILE: authFile,
    HOST: '127.0.0.1',
    PORT: String(port),
    NEO4J_BOLT_PORT: String(boltPort),
    NEO4J_HTTP_PORT: String(httpPort),
    ...settings,
  };
  const options = { cwd: ROOT, env, maxBuffer: 64e6 };
  const compose = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, [...first, ...args], options);
    return stdout;
  };
  return {
    port,
    httpPort,
    boltUri: `bolt://127.0.0.1:${boltPort}`,
    compose,
    composeFiles: async (args, { input = '/dev/null', output = '/dev/null' }) => {
      // By a shell, as the documents say it.
      const command = [program, ...first, ...args].join(' ');
      await promisify(execFile)('sh', ['-c', `${command} <"$IN" >"$OUT"`], {
        ...options,
        env: { ...env, IN: input, OUT: output },
      });
    },
    remove: async () => {
      await compose('down', '--volumes', '--timeout', '60');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
