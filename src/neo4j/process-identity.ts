import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process told apart from every other that ever had the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the words of the system: compared, never read. */
  readonly started: string;
}

/** @returns null when no such process runs */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? linuxStart(pid) : psStart(pid);
  return started === null ? null : { pid, started };
}

/** Does this very process still run? A process that only got its pid again does not count. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

let self: ProcessIdentity | null = null;

/** This process. */
export function ownIdentity(): ProcessIdentity {
  self ??= identify(process.pid) ?? { pid: process.pid, started: 'unknown' };
  return self;
}

/** proc(5): after the command in parentheses come the state (field 3) and, as field 22, the start in ticks since boot. */
function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet (a container without an init may keep it for ever). While other threads
    // of its go on ending, its ports are still taken: their number is field 20.
    if ((fields[0] === 'Z' && Number(fields[17]) <= 1) || fields[0] === 'X') return null;
    return `${bootId()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function psStart(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  } catch {
    return null;
  }
}
