import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Home } from './home.ts';
import { withLock } from './lock.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';
import { replaceFile } from './write-file.ts';

/** What a program does with the server. */
export interface Purpose {
  /** As a person would type it: `npm start`, `bpf-graph ingest`. */
  readonly command: string;
  /** Where that program answers, when it does: `http://127.0.0.1:4000`. */
  readonly address?: string | undefined;
  /** A home has at most one exclusive user: the second `npm start` is refused, a query beside it is not. */
  readonly exclusive: boolean;
}

/** A program that uses the server of a home; the last one that leaves stops it. */
export interface User extends Purpose {
  readonly process: ProcessIdentity;
  readonly file: string;
}

/** @throws ENV_HOME_IN_USE when this and another user want the home for themselves */
export async function enter(home: Home, purpose: Purpose): Promise<User> {
  const folder = folderOf(home);
  mkdirSync(folder, { recursive: true });
  return withLock(join(home.run, 'users.lock'), () => {
    const other = usersOf(home).find((user) => user.exclusive);
    if (purpose.exclusive && other !== undefined) throw homeInUse(home, other);
    const file = join(folder, `${process.pid}-${randomUUID()}.json`);
    const user: User = { ...purpose, process: ownIdentity(), file };
    replaceFile(file, `${JSON.stringify(user)}\n`);
    return user;
  });
}

export function leave(user: User): void {
  rmSync(user.file, { force: true });
}

/** Everybody who uses the server now; the files of programs that were killed are removed. */
export function usersOf(home: Home): User[] {
  return list(folderOf(home)).flatMap((name) => {
    const file = join(folderOf(home), name);
    const user = read(file);
    if (user !== null && isAlive(user.process)) return [{ ...user, file }];
    rmSync(file, { force: true });
    return [];
  });
}

export function homeInUse(home: Home, user: User): BpfGraphError {
  const where = user.address === undefined ? '' : ` at ${user.address}`;
  return new BpfGraphError(
    'ENV_HOME_IN_USE',
    `already running: ${user.command}, pid ${user.process.pid}${where}, uses ${home.folder}`,
    'Use that one, end it first, or set BPF_GRAPH_HOME to another folder',
  );
}

function folderOf(home: Home): string {
  return join(home.run, 'users');
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function read(file: string): User | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as User;
  } catch {
    return null;
  }
}
