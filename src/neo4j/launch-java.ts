import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import type { Java } from './find-java.ts';
import type { Home } from './home.ts';
import { argumentFileText } from './java-command.ts';
import { identify, type ProcessIdentity } from './process-identity.ts';
import { javaLogOf } from './start-failed.ts';
import { replaceFile } from './write-file.ts';

/** Java gone astray before it is known by its identity. */
const NEVER_RAN: ProcessIdentity = { pid: -1, started: '' };

/**
 * Start java in a session of its own: the Ctrl-C of our terminal does not reach it, we stop it ourselves when our users are
 * served. Its output goes to a file, so that it outlives us.
 * @returns its identity; one that is not alive when it ended at once
 */
export function launchJava(java: Java, args: readonly string[], home: Home, environment: Environment): ProcessIdentity {
  const argumentFile = join(home.run, 'java.args');
  replaceFile(argumentFile, argumentFileText(args));
  const log = openSync(javaLogOf(home), 'w', 0o600);
  try {
    const child = spawn(java.program, [`@${argumentFile}`], {
      cwd: home.folder,
      // One pool of memory for all threads suits Node (the launcher asks for it), not a server of hundreds.
      env: { ...environment, MALLOC_ARENA_MAX: undefined },
      detached: true,
      stdio: ['ignore', log, log],
    });
    // Seen by whoever waits: the process is not there.
    child.once('error', () => undefined);
    child.unref();
    return (child.pid === undefined ? null : identify(child.pid)) ?? NEVER_RAN;
  } finally {
    closeSync(log);
  }
}
