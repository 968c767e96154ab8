import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault } from './fault.ts';
import { judge, type Scene, type Verdict } from './scene.ts';

const JUMPING_CLOCK = pathToFileURL(join(import.meta.dirname, 'jumping-clock.ts')).href;

async function twoAtOnce(scene: Scene): Promise<Verdict> {
  await scene.start();
  const both = [scene.ingest(), scene.ingest()];
  const ended = await Promise.all(both.map((one) => one.ended));
  const failed = ended.find(({ code }) => code !== 0);
  if (failed !== undefined)
    return { struckAfter: 0, fault: `one of the two ended with ${failed.code}: ${failed.messages}` };
  return judge(scene, ended);
}

async function clockJump(scene: Scene): Promise<Verdict> {
  await scene.start();
  return judge(scene, [await scene.ingest({}, ['--import', JUMPING_CLOCK]).ended]);
}

export const PROGRAM_FAULTS: readonly Fault[] = [
  { name: 'two-at-once', what: 'two ingests of the same files at once', times: 3, strike: twoAtOnce },
  {
    name: 'clock-jump',
    what: "the program's clock jumps a day back, then a year ahead, every half second",
    times: 1,
    strike: clockJump,
  },
];
