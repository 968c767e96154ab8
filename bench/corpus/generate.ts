// Transcripts as they might be, with what a careful reader would find in each beside it: any number, the same again from the same seed.
// `npm run corpus -- --sessions 500 --seed 1 --out /tmp/corpus [--words 10000]`, then `npx bpf-graph eval /tmp/corpus`.
import { parseArgs } from 'node:util';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { writeCorpus } from './write-corpus.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const options = readOptions();
if (options === null) process.exitCode = 2;
else {
  const started = performance.now();
  const { knowledge } = loadReader({ curated: true });
  const counts = await writeCorpus(options, knowledge);
  const seconds = (performance.now() - started) / 1000;
  say(
    `${options.sessions} sessions, ${counts.words} words, ${counts.people} people of whom ${counts.returning} came more than once ` +
      `and ${counts.namesakes} bear another's name; ${seconds.toFixed(1)} s`,
  );
}

function readOptions() {
  const given = (() => {
    try {
      const text = { type: 'string' } as const;
      return parseArgs({ options: { sessions: text, seed: text, out: text, words: text } }).values;
    } catch (error) {
      say(String(error instanceof Error ? error.message : error));
      return null;
    }
  })();
  const number = (name: 'sessions' | 'seed' | 'words', usual: string, least: number): number | null => {
    const value = Number(given?.[name] ?? usual);
    if (Number.isInteger(value) && value >= least) return value;
    say(`--${name} is a whole number of at least ${least}, not "${given?.[name]}"`);
    return null;
  };
  if (given === null) return null;
  const [sessions, seed, words] = [number('sessions', '10', 1), number('seed', '1', 0), number('words', '10000', 300)];
  if (given.out === undefined) say('--out DIR tells where to write the sessions');
  if (sessions === null || seed === null || words === null || given.out === undefined) return null;
  return { sessions, seed, words, out: given.out };
}
