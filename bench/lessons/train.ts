// Learns the weights of seeds/lessons/model.json from annotated talk: test/gold/seed.yaml, test/gold/development/ and the
// marked talk in bench/lessons/training/ and description/. Prints first how far weights learned from some of the transcripts find the lessons
// of the others (in ten parts, by transcript), so that the figures are about talk that the weights have not seen.
// `npm run train:lessons`; with `-- --dry` nothing is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts } from '../../src/evaluation/tally.ts';
import type { LessonModelFile } from '../../src/lessons/lesson-model.ts';
import { calibrate } from './calibrate.ts';
import { fitModel, type LearnedWeights } from './fit-model.ts';
import { type Counts, countsOf, guess, judge, line, ratesOf } from './judge.ts';
import { type Session, trainingSessions } from './sessions.ts';

const MODEL = join(import.meta.dirname, '../../seeds/lessons/model.json');
const PARTS = 10;
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55];
const JOINS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const UNCALIBRATED = { slope: 1, offset: 0 };
/** A wrong lesson in a draft is a little worse than a missed one: F with recall at eight tenths of precision's weight. */
const BETA = 0.8;
function worth(counts: Counts): number {
  const { precision, recall } = ratesOf(counts);
  return ((1 + BETA ** 2) * precision * recall) / Math.max(1e-9, BETA ** 2 * precision + recall);
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const sessions = await trainingSessions();
const weightsFor = new Map<Session, LearnedWeights>();
for (let part = 0; part < PARTS; part += 1) {
  const out = sessions.filter((_, at) => at % PARTS === part);
  const weights = fitModel(sessions.filter((session) => !out.includes(session)));
  for (const session of out) weightsFor.set(session, weights);
}

const tried = THRESHOLDS.flatMap((threshold) => JOINS.map((joins) => ({ threshold, joins })))
  .filter(({ threshold, joins }) => joins <= threshold)
  .map(({ threshold, joins }) => {
    const found = sessions.map((session) => {
      const weights = weightsFor.get(session) as LearnedWeights;
      const guesses = guess(session, { ...weights, threshold, joins, calibration: UNCALIBRATED });
      return { session, guesses, counts: countsOf(session, guesses) };
    });
    return { threshold, joins, found, all: addCounts(found.map(({ counts }) => counts)) };
  });
for (const { threshold, joins, all } of tried) say(line(`threshold ${threshold}, joins from ${joins}`, all));

const best = tried.reduce((one, other) => (worth(other.all) > worth(one.all) ? other : one));
say(`\nbest: threshold ${best.threshold}, joins from ${best.joins}; transcript by transcript, unseen:`);
for (const { session, counts } of best.found) say(line(session.name, counts));
for (const set of ['seed', 'development', 'training', 'description']) {
  const own: Counts[] = best.found.filter(({ session }) => session.set === set).map(({ counts }) => counts);
  say(line(`all of ${set}`, addCounts(own)));
}
say(line('all', best.all));

const calibration = calibrate(best.found.flatMap(({ session, guesses }) => judge(session, guesses)));
const { threshold, joins } = best;
const file: LessonModelFile = { threshold, joins, calibration, ...fitModel(sessions) };
if (!process.argv.includes('--dry')) {
  writeFileSync(MODEL, `${JSON.stringify(file, null, 1)}\n`);
  say(`written: ${MODEL}`);
}
