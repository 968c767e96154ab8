// How fast a transcript is understood, all stages together and each, beside wink-nlp on the same text in the same run; how the time
// and the memory grow with the file: `npm run bench -- [rounds]`. Times are processor time. The ratios are what counts; the numbers are
// those of this machine, now.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { sourceFromBytes } from '../src/source/read-source.ts';
import { STAGES, understand } from '../src/understanding/understand.ts';
import type { BesideWink } from './beside-wink.ts';
import { median } from './median.ts';
import { repeated } from './repeated.ts';
import { stopwatch } from './stopwatch.ts';
import type { FileRun } from './understand-file.ts';

const ROUNDS = Number(process.argv[2] ?? 30);
const LARGEST_BYTES = 10_000_000;
const GROWTH_ROUNDS = 5;
const REPEATS = 16;
const SEED = join(import.meta.dirname, '../seeds/transcripts/igf-2016-day0-bpf-cybersecurity.txt');

// The bars.
const SHARE_OF_WINK = 0.25;
const MOST_RESIDENT_MB = 300;
// A doubling of the file may at most double the time; this much more is what a machine that does other things adds.
const NOISE = 0.15;

const bytes = readFileSync(SEED);
const reader = loadReader({ curated: true });
/** Of the text that was read last the program remembers what its sentences hold: this one is read between two readings of one text. */
const other = await sourceFromBytes('other.txt', Buffer.from('>> ANA PEREIRA: Good morning.'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const verdict = (holds: boolean): string => (holds ? 'holds' : 'DOES NOT HOLD');

say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`,
);
const ratio = compareWithWink();
say('');
const growth = await measureGrowth();
say('');
say(
  `ours / wink-nlp            ${ratio.toFixed(2).padStart(6)}      bar: at least ${SHARE_OF_WINK}      ${verdict(ratio >= SHARE_OF_WINK)}`,
);
say(
  `time when the file doubles ${growth.steepest.toFixed(2).padStart(6)}      bar: at most 2, within ${NOISE * 100}%   ${verdict(growth.steepest <= 2 * (1 + NOISE))}`,
);
say(
  `peak resident memory       ${growth.resident.toFixed(0).padStart(6)} MB   bar: at most ${MOST_RESIDENT_MB} MB    ${verdict(growth.resident <= MOST_RESIDENT_MB)}`,
);

function compareWithWink(): number {
  const { words, warmUp, wink, all, share, stages } = runLaunched<BesideWink>('bench:words', SEED, String(ROUNDS));
  say(
    `${basename(SEED)}: ${words} words; processor time on one core, medians of ${ROUNDS} rounds in turns after ${warmUp} to warm up`,
  );
  say('');
  const row = (name: string, ms: number): void => {
    const perMinute = ((words / ms) * 0.06).toFixed(1);
    say(`${name.padEnd(42)}${ms.toFixed(1).padStart(8)} ms ${perMinute.padStart(8)} million words a minute`);
  };
  row('wink-nlp (sentences, entities, word classes)', wink);
  row('all stages', all);
  for (const stage of STAGES) row(`  ${stage}`, stages[stage]);
  return share;
}

/** The transcript again and again in one file: the time warm in this process, the memory cold in one of its own for each size. */
async function measureGrowth(): Promise<{ readonly steepest: number; readonly resident: number }> {
  const sizes: number[] = [];
  for (let times = 1; times * bytes.length <= LARGEST_BYTES; times *= 2) sizes.push(times);
  const sources = await Promise.all(sizes.map((times) => sourceFromBytes(basename(SEED), repeated(bytes, times))));
  const took = sizes.map((): number[] => []);
  for (let round = 0; round < GROWTH_ROUNDS; round += 1)
    for (const [at, one] of sources.entries()) {
      // What takes longer is done less often, so that each size has time enough to be measured.
      const repeats = Math.max(1, Math.round(REPEATS / (sizes[at] ?? 1)));
      const elapsed: number[] = [];
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        understand(other, reader);
        const lap = stopwatch();
        understand(one, reader);
        elapsed.push(lap());
      }
      took[at]?.push(elapsed.reduce((sum, ms) => sum + ms, 0) / repeats);
    }
  say('   times        MB         ms  to the half   resident MB');
  let [steepest, most] = [0, 0];
  for (const [at, times] of sizes.entries()) {
    const own = took[at] ?? [];
    const half = took[at - 1];
    const ms = median(own);
    // Of each round, as there a size is measured right behind its half: what else the machine does meets both.
    const growth = half === undefined ? null : median(own.map((one, round) => one / (half[round] ?? one)));
    const resident = runAlone(times).resident / 1024;
    steepest = Math.max(steepest, growth ?? 0);
    most = Math.max(most, resident);
    const size = ((bytes.length * times) / 1e6).toFixed(2);
    say(
      `${String(times).padStart(8)}${size.padStart(10)}${ms.toFixed(0).padStart(11)}${(growth?.toFixed(2) ?? '').padStart(13)}${resident.toFixed(0).padStart(14)}`,
    );
  }
  return { steepest, resident: most };
}

function runAlone(times: number): FileRun {
  const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-bench-'));
  try {
    const file = join(folder, basename(SEED));
    writeFileSync(file, repeated(bytes, times));
    return runLaunched<FileRun>('bench:file', file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a script prints that the launcher starts, so with the flags of the program. */
function runLaunched<Printed>(script: string, ...args: readonly string[]): Printed {
  const launcher = join(import.meta.dirname, '../src/cli/launch.mjs');
  return JSON.parse(execFileSync(process.execPath, [launcher, '--script', script, ...args], { encoding: 'utf8' }));
}
