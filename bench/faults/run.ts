// What goes wrong while transcripts are loaded, and whether the next run ends in the graph that there would have been without it:
// `npm run faults -- [--only NAME,NAME] [--times N] [--sessions N] [--seed S]`. Each fault strikes a Neo4j of its own, at moments that follow from the seed and,
// mostly, from how far the ingest is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diceOf } from '../corpus/dice.ts';
import { FAULTS } from './faults.ts';
import { Scene } from './scene.ts';
import { setStage } from './set-stage.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const text = { type: 'string' } as const;
const {
  only,
  times,
  seed = '1',
  sessions = '12',
} = parseArgs({
  options: { only: text, times: text, seed: text, sessions: text },
}).values;
const wanted = only?.split(',');
const unknown = wanted?.find((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown !== undefined) {
  process.stderr.write(`there is no fault "${unknown}"; there are ${FAULTS.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-faults-'));
const counts = { equal: 0, run: 0 };
// Ctrl-C: leave neither a Neo4j nor files behind.
let current: Scene | null = null;
const interrupted = (): void => {
  current?.remove();
  rmSync(folder, { recursive: true, force: true });
  process.exit(130);
};
process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
try {
  const stage = await setStage(folder, { sessions: Number(sessions), words: 1_500, seed: Number(seed) });
  say(`${stage.sessions} sessions, undisturbed in ${(stage.takes / 1000).toFixed(1)} s: ${stage.digest}`);
  for (const [place, fault] of FAULTS.entries()) {
    if (wanted !== undefined && !wanted.includes(fault.name)) continue;
    for (let time = 1; time <= Math.min(fault.times, Number(times ?? fault.times)); time += 1) {
      const scene = await Scene.at(stage, diceOf(Number(seed), place, time), `${fault.name}-${time}`);
      current = scene;
      try {
        const verdict = await fault.strike(scene);
        const told =
          verdict === null
            ? 'not possible here'
            : (verdict.fault ?? `equal (${verdict.struckAfter} of ${stage.sessions} were in)`);
        say(`${fault.what}, ${time} of ${fault.times}: ${told}`);
        if (verdict === null) continue;
        counts.run += 1;
        if (verdict.fault === null) counts.equal += 1;
      } finally {
        scene.remove();
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
say(`${counts.equal} of ${counts.run} fault runs equal`);
process.exitCode = counts.equal === counts.run ? 0 : 1;
