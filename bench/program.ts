import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Longer than any of these commands takes on a busy machine: what has not ended by then hangs. */
const HANGS_AFTER_MS = 180_000;

/** How a run of the program ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly messages: string;
  readonly hung: boolean;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Sessions that it has said to be in the graph so far. */
  reported(): string[];
}

/** `bpf-graph ARGS…` as a process of its own, without the launcher before it: a signal meets the program itself. */
export function runProgram(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): Running {
  const child = spawn(process.execPath, [...flags, join(ROOT, 'src/cli/main.ts'), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, messages, hung] = ['', '', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
  const timer = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, HANGS_AFTER_MS);
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(timer);
      done({ code, out, messages, hung });
    });
  });
  return { process: child, ended, reported: () => sessionsIn(messages) };
}

/** What `ingest` says of each session once its transaction has been confirmed. */
export function sessionsIn(messages: string, outcome = 'added|replaced|unchanged'): string[] {
  return Array.from(
    messages.matchAll(new RegExp(`^(?:${outcome}): (\\S+) `, 'gm')),
    ([, session]) => session as string,
  );
}

/** The last words of a run, for a person who looks for what went wrong. */
export function tail({ messages }: Ended): string {
  return messages.trim().split('\n').slice(-3).join(' / ');
}
