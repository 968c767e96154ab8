// How long all stages take on one transcript, and wink-nlp on the same text in the same run, in turns; on one core, as the launcher starts it.
// Prints one JSON object. understanding.ts calls it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { sourceFromBytes } from '../src/source/read-source.ts';
import { STAGES, type Stage, understand } from '../src/understanding/understand.ts';
import { median } from './median.ts';
import { stopwatch } from './stopwatch.ts';

/** What a run prints: processor time in milliseconds, medians. */
export interface BesideWink {
  readonly words: number;
  /** Rounds that were not counted. */
  readonly warmUp: number;
  readonly wink: number;
  readonly all: number;
  /** Of wink-nlp's speed, of the two in one round. */
  readonly share: number;
  readonly stages: Readonly<Record<Stage, number>>;
}

// The compiler goes on improving the code for this long.
const WARM_UP = 50;

const [path = '', rounds = '30'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await compare(path, Number(rounds)))}\n`);

/** Both on one text in turns, so that what else the machine does meets both. */
async function compare(file: string, counted: number): Promise<BesideWink> {
  const reader = loadReader({ curated: true });
  const source = await sourceFromBytes(basename(file), readFileSync(file));
  // Of the text that was read last the program remembers what its sentences hold: this one is read between two readings of one text.
  const other = await sourceFromBytes('other.txt', Buffer.from('>> ANA PEREIRA: Good morning.'));
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const wink = (): number => {
    const doc = nlp.readDoc(source.text);
    return (
      doc.sentences().out().length + doc.entities().out(nlp.its.detail).length + doc.tokens().out(nlp.its.pos).length
    );
  };
  const times = { wink: [] as number[], all: [] as number[], stages: new Map<Stage, number[]>() };
  for (let round = 0; round < WARM_UP + counted; round += 1) {
    const counts = round >= WARM_UP;
    const winkTook = stopwatch();
    wink();
    if (counts) times.wink.push(winkTook());
    understand(other, reader);
    const took = stopwatch();
    let stageTook = took;
    understand(source, reader, [], (stage) => {
      const own = times.stages.get(stage) ?? [];
      times.stages.set(stage, own);
      if (counts) own.push(stageTook());
      stageTook = stopwatch();
    });
    if (counts) times.all.push(took());
  }
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, median(times.stages.get(stage) ?? [])]));
  return {
    warmUp: WARM_UP,
    words: understand(source, reader).transcript.session.wordCount,
    wink: median(times.wink),
    all: median(times.all),
    share: median(times.all.map((own, round) => (times.wink[round] ?? own) / own)),
    stages: stages as Record<Stage, number>,
  };
}
