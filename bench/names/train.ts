// Learns the weights of seeds/entities/names.json: which words are a name that nobody lists, from the annotated names of test/gold/seed.yaml,
// test/gold/development/, bench/speakers/training/ and the ninth to eleventh and thirteenth to seventeenth rounds of bench/speakers/first-sight/, and from the sentences
// beside this file. Listed bodies teach too, a third of them at a time taken for unlisted. Prints first, in ten parts by transcript, how
// weights learned from nine tenths find the names of the others. `npm run train:names`; with `-- --dry` nothing is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameModelFile } from '../../src/entities/name-judge.ts';
import { chanceOf, type FeatureWeights, oddsOf } from '../../src/text/weights.ts';
import { calibrate } from '../lessons/calibrate.ts';
import { asFile, type Example, fitLogistic } from '../logistic-regression.ts';
import { sentenceExamples, trainingSessions } from './sessions.ts';

const MODEL = join(import.meta.dirname, '../../seeds/entities/names.json');
const PARTS = 10;
// Chosen by the figures that this prints.
const OPTIONS = { penalty: 1, rarest: 3 };
const THRESHOLDS = [-0.5, -0.25, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1];
// A name too many costs citations more than a missed one: the highest threshold that loses less than this of F1.
const LOSS = 0.006;
const WRITTEN = { smallest: 0.03, parts: 100 };
const BANDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

const sessions = await trainingSessions();
const sentences = sentenceExamples();

const weightsOf = (examples: readonly Example[]): FeatureWeights => asFile(fitLogistic(examples, OPTIONS), WRITTEN);

const unseen = Array.from({ length: PARTS }, (_, part) => {
  const others = sessions.filter((_, at) => at % PARTS !== part).flatMap(({ own, listed }) => [...own, ...listed]);
  const model = weightsOf([...others, ...sentences]);
  return sessions
    .filter((_, at) => at % PARTS === part)
    .flatMap(({ own }) => own.map(({ features, is }) => ({ odds: oddsOf(model, features), right: is })));
}).flat();
const names = unseen.filter(({ right }) => right).length;
say(
  `${sessions.length} transcripts, ${names} names that nobody lists among ${unseen.length} candidates, each by weights that have not seen its transcript:`,
);

const tried = THRESHOLDS.map((threshold) => {
  const taken = unseen.filter(({ odds }) => odds >= threshold);
  const hits = taken.filter(({ right }) => right).length;
  const [precision, recall] = [hits / Math.max(1, taken.length), hits / Math.max(1, names)];
  const worth = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  say(
    `  from log-odds ${threshold}: found ${percent(hits, names)}, right of those taken ${percent(hits, taken.length)}`,
  );
  return { threshold, worth };
});
const best = Math.max(...tried.map(({ worth }) => worth));
const threshold = Math.max(...tried.filter(({ worth }) => best - worth < LOSS).map((one) => one.threshold));
const calibration = calibrate(unseen.filter(({ odds }) => odds > threshold - 2));
say(`taken: ${threshold}`);
for (const [at, from] of BANDS.slice(0, -1).entries()) {
  const chance = (odds: number): number => chanceOf(calibration.slope * odds + calibration.offset);
  const band = unseen.filter(({ odds }) => chance(odds) >= from && chance(odds) < (BANDS[at + 1] as number));
  say(
    `  at ${from} to ${Math.min(1, BANDS[at + 1] as number)}: ${band.length}, right ${percent(band.filter(({ right }) => right).length, band.length)}`,
  );
}

const model: NameModelFile = {
  threshold,
  calibration,
  ...weightsOf([...sessions.flatMap(({ own, listed }) => [...own, ...listed]), ...sentences]),
};
if (!process.argv.includes('--dry')) {
  writeFileSync(MODEL, `${JSON.stringify(model, null, 1)}\n`);
  say(`written: ${Object.keys(model.weights).length} features`);
}
