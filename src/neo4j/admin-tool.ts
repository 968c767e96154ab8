import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from './assemble.ts';
import type { Environment } from './environment.ts';
import type { Java } from './find-java.ts';
import { argumentFileText, classPath } from './java-command.ts';
import { replaceFile } from './write-file.ts';

/** An archive is written and read as a stream: a quarter of a gigabyte does for any size. Its time is Java's start. */
const STREAMING: readonly string[] = ['-Xmx256m', '-XX:TieredStopAtLevel=1'];
/** What the tool says while it works well, and what it adds to every error. */
const NOISE = /^\s*$|^Files: |^Done: | INFO |^Run with '--verbose'/;

/**
 * Run `neo4j-admin`, whose class is among the server's jars: nobody needs the script of the distribution.
 * @param options.command as after `neo4j-admin`: `['database', 'dump', '--to-stdout', 'neo4j']`
 * @param options.data the folder with the databases it works on; no server may run on it
 * @param options.scratch a folder for its configuration and messages
 * @param options.javaFlags for a command that holds more than a stream does
 * @param options.folder where the command runs, and its own paths begin
 * @param options.input, options.output open files for its standard input and output
 * @returns null when it ended well, else its own words, a line a fault
 * @throws the reason of `signal`
 */
export async function runAdminTool(options: {
  command: readonly string[];
  java: Java;
  assembly: Assembly;
  data: string;
  scratch: string;
  javaFlags?: readonly string[];
  folder?: string;
  input?: number;
  output?: number;
  environment: Environment;
  signal?: AbortSignal | undefined;
}): Promise<string[] | null> {
  const { command, java, assembly, data, scratch, javaFlags = STREAMING, environment, signal } = options;
  signal?.throwIfAborted();
  mkdirSync(scratch, { recursive: true });
  replaceFile(join(scratch, 'neo4j.conf'), `server.directories.data=${data}\nserver.directories.logs=${scratch}\n`);
  const argumentFile = join(scratch, 'java.args');
  const args = [...javaFlags, '-cp', classPath(assembly), 'org.neo4j.cli.AdminTool', ...command];
  replaceFile(argumentFile, argumentFileText(args));
  const messages = join(scratch, 'messages');
  const errors = openSync(messages, 'w', 0o600);
  try {
    const code = await new Promise<number | null>((done, fail) => {
      const child = spawn(java.program, [`@${argumentFile}`], {
        env: { ...environment, NEO4J_HOME: scratch, NEO4J_CONF: scratch },
        ...(options.folder === undefined ? {} : { cwd: options.folder }),
        stdio: [options.input ?? 'ignore', options.output ?? 'ignore', errors],
      });
      const onAbort = () => void child.kill();
      signal?.addEventListener('abort', onAbort);
      child.once('error', fail);
      child.once('close', (exit) => {
        signal?.removeEventListener('abort', onAbort);
        done(exit);
      });
    });
    signal?.throwIfAborted();
    return code === 0 ? null : faults(readFileSync(messages, 'utf8'));
  } finally {
    closeSync(errors);
  }
}

function faults(text: string): string[] {
  const lines = text.split('\n').filter((line) => !NOISE.test(line));
  return [...new Set(lines.map((line) => line.replace(/^.* ERROR \[[^\]]*\] /, '')))];
}
