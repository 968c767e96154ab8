// Learns the weights of seeds/speakers/model.json from test/gold/seed.yaml, test/gold/development/, bench/speakers/training/ and the short
// transcripts of test/speakers/fixtures/. Prints first how weights and calibration learned without a tenth of the transcripts do on that
// tenth, so that the figures are about talk that the weights have not seen; with `-- --errors` each turn that was surely given to a
// wrong person.
// `npm run train:speakers`; with `-- --dry` nothing is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchPeople } from '../../src/evaluation/match-people.ts';
import { scoreSpeakers } from '../../src/evaluation/score-speakers.ts';
import { chancesOf, type Weights } from '../../src/speakers/assign-speakers.ts';
import { concludeSpeakers, draftFrom } from '../../src/speakers/attribute-speakers.ts';
import { type SpeakerModelFile, STEPS, TURN_SIGNS } from '../../src/speakers/speaker-model.ts';
import { calibrate } from '../lessons/calibrate.ts';
import { fitModel } from './fit-model.ts';
import { type Example, goldSessions, type Session, testExamples } from './sessions.ts';

const MODEL = join(import.meta.dirname, '../../seeds/speakers/model.json');
const SURE = 0.8;
// Left out one by one, they take time that grows with their square, and tell the same.
const PARTS = 10;
// The clues and signs themselves were made with these transcripts before the eyes: on others they mislead more often, so
// that log odds are worth less there. An even chance stays even. Up to five times as many turns were surely wrong at first sight
// as left out, in later rounds twice as many, so that left out it has to be well below one in a hundred.
const MARGIN = 0.42;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const round = (value: number): number => Math.round(value * 1000) / 1000;

interface JudgedState {
  readonly odds: number;
  readonly right: boolean;
}

function modelOf({ signs, steps }: Weights, judged: readonly JudgedState[]): SpeakerModelFile {
  const { slope } = calibrate(judged);
  const named = <Name extends string>(names: readonly Name[], values: Float64Array) =>
    Object.fromEntries(names.map((name, at) => [name, round(values[at] as number)])) as Record<Name, number>;
  return {
    signs: named(TURN_SIGNS, signs),
    steps: named(STEPS, steps),
    calibration: { slope: round(MARGIN * slope) },
  };
}

/** Whether the likeliest person of each turn is right, with the log odds. */
function judge({ evidence, right }: Example, weights: Weights): JudgedState[] {
  const { states } = chancesOf(evidence.chain, weights);
  return states.flatMap((chances, turn) => {
    const own = right[turn];
    const named = [...chances.keys()].filter((at) => evidence.chain.states[turn]?.[at]?.speaker !== null);
    if (own == null || named.length === 0) return [];
    const best = named.reduce((a, b) => ((chances[b] as number) > (chances[a] as number) ? b : a));
    const chance = Math.min(1 - 1e-9, Math.max(1e-9, chances[best] as number));
    return [{ odds: Math.log(chance / (1 - chance)), right: own.has(best) }];
  });
}

function score({ gold, transcript, words, evidence }: Session, model: SpeakerModelFile) {
  const attribution = concludeSpeakers(transcript, draftFrom(evidence, model));
  return scoreSpeakers(gold, transcript, attribution, words, matchPeople(gold, attribution, words));
}
type Score = ReturnType<typeof score>;

function line(name: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
  const words = sum(({ score: { words: own } }) => own.right + own.wrong + own.unknown);
  const turns = sum((one) => one.score.turns.all);
  const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`.padStart(7);
  const surelyWrong = sum((one) => one.score.turns.surelyWrong);
  return (
    `${name.slice(0, 44).padEnd(44)} words right ${share(
      sum((one) => one.score.words.right),
      words,
    )}, wrong ${share(
      sum((one) => one.score.words.wrong),
      words,
    )}; ` +
    `turns sure ${share(
      sum((one) => one.judged.filter(({ confidence }) => confidence >= SURE).length),
      turns,
    )}, surely wrong ${share(surelyWrong, turns)} (${surelyWrong} of ${turns})`
  );
}

/** Of what is given with a confidence, how much is right. */
function bands(scores: readonly Score[]): string {
  const judged = scores.flatMap((one) => one.judged);
  const edges = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  return edges
    .slice(1)
    .map((to, at) => {
      const from = edges[at] ?? 0;
      const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
      const right = own.filter((one) => one.right).length;
      return `${from} to ${Math.min(1, to)}: ${right} of ${own.length} right`;
    })
    .join('; ');
}

function surelyWrong({ errors }: Score): string[] {
  return errors
    .filter(({ outcome, confidence }) => outcome === 'wrong' && confidence >= SURE)
    .map((e) => `    ${e.words} words of ${e.gold} given to ${e.program} (${e.basis}, ${e.confidence}): "${e.begins}"`);
}

const sessions = await goldSessions();
const examples: Example[] = [...sessions, ...testExamples()];
const parts = Array.from({ length: PARTS }, (_, part) => fitModel(examples.filter((_, at) => at % PARTS !== part)));
const without = examples.map((_, at) => parts[at % PARTS] as Weights);
const judged = examples.map((one, at) => judge(one, without[at] as Weights));
const scores = sessions.map((session, at) =>
  score(session, modelOf(without[at] as Weights, judged.filter((_, other) => other % PARTS !== at % PARTS).flat())),
);
for (const [at, session] of sessions.entries()) {
  say(line(session.name, [scores[at] as Score]));
  if (process.argv.includes('--errors')) for (const error of surelyWrong(scores[at] as Score)) say(error);
}
say(line('\nall of development, left out', scores.slice(1)));
say(bands(scores.slice(1)));

const model = modelOf(fitModel(examples), judged.flat());
const fitted = sessions.map((session) => score(session, model));
say(line('\nseed, as learned', fitted.slice(0, 1)));
say(line('development, as learned', fitted.slice(1)));
if (!process.argv.includes('--dry')) {
  writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
  say(`written: ${MODEL}`);
}
