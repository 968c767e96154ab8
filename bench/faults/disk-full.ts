import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { judge, type Scene, type Verdict } from './scene.ts';

/** As much as Neo4j asks for at its start. */
const DISK_MB = 256;
/** Left when it strikes: less than a session takes. */
const LEFT_BYTES = 2e5;

/** The databases on a small disk, which something else fills at some moment of the work; then there is room again. */
async function diskFull(scene: Scene): Promise<Verdict | null> {
  const data = join(scene.folder, 'data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  if (!mounted(data)) return null;
  try {
    await scene.start();
    const ingest = scene.ingest();
    await scene.someMomentOf(ingest);
    const ballast = join(data, 'ballast');
    const { bavail, bsize } = statfsSync(data);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
    const ended = await ingest.ended;
    rmSync(ballast);
    scene.killNeo4j();
    return await judge(scene, [ended]);
  } finally {
    scene.killNeo4j();
    execFileSync('umount', ['--lazy', data]);
  }
}

/** @returns false where this user may not mount */
function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const DISK: readonly Fault[] = [{ name: 'disk-full', what: 'a full disk', times: 3, strike: diskFull }];
