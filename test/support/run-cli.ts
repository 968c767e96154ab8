import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');
/** The Node that the project pins, whichever runs the tests. */
export const NODE = join(ROOT, 'node_modules/node/bin/node');
/** The first session's captions. */
export const SEED = join(ROOT, 'seeds/transcripts/igf-2016-day0-bpf-cybersecurity.txt');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Start the program as a user does. Nothing of the surrounding environment's settings of Neo4j and a language model is kept. */
export function spawnCli(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NEO4J|BPF_LLM)_/.test(name));
  return spawn(NODE, [join(ROOT, 'src/cli/main.ts'), ...args], {
    env: { ...Object.fromEntries(kept), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Run the program to its end. */
export async function runCli(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const child = spawnCli(args, environment);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout, stderr };
}
