import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Home } from './home.ts';
import { createFile, replaceFile } from './write-file.ts';

/** What `neo4j-admin dbms set-initial-password` of 5.26 uses. */
const ITERATIONS = 1024;
const SALT_BYTES = 32;

/**
 * The password of the embedded server's user neo4j, made up at the first start and kept in the home with mode 0600.
 * @throws ENV_NEO4J_START_FAILED when the databases are older than the password: they know another one
 */
export function readOrMakePassword(home: Home): string {
  if (!existsSync(home.passwordFile)) {
    if (existsSync(join(home.data, 'databases', 'system'))) {
      throw new BpfGraphError(
        'ENV_NEO4J_START_FAILED',
        `the password file ${home.passwordFile} is gone, and the databases in ${home.data} need it`,
        `Put the file back, or remove ${home.data} and ingest the transcripts again`,
      );
    }
    createFile(home.passwordFile, `${randomBytes(24).toString('base64url')}\n`);
  }
  chmodSync(home.passwordFile, 0o600);
  return readFileSync(home.passwordFile, 'utf8').trim();
}

/**
 * Tell Neo4j the password by the file that `neo4j-admin dbms set-initial-password` writes: `data/dbms/auth.ini`, read when the
 * system database has no user yet. Unlike that command it shows the password in no process list and costs no start of Java.
 * The file stays, so a start that was cut off before the user stood is simply tried again; it holds a salted hash only.
 */
export function writeInitialPassword(home: Home, password: string): void {
  const file = join(home.data, 'dbms', 'auth.ini');
  if (existsSync(file)) return;
  mkdirSync(join(home.data, 'dbms'), { recursive: true });
  replaceFile(file, initialUser(password, randomBytes(SALT_BYTES)));
}

/** Apache Shiro's SimpleHash: SHA-256 over salt and password, then over the digest again. */
function initialUser(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ITERATIONS; round++) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}
