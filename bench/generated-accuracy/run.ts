// How accurate the program is on generated sessions, beside what it is to reach there:
// `npm run bench:accuracy -- [--sessions 400] [--words 3000] [--seeds 3] [--first 1]`. No database. Within two points of the figures of test/gold,
// measured in the same run, means: not worse by more. Of people of one name and of people met in several sessions, 95 % of the cases
// (`same-people.ts`). Caption errors that people listed are left out.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateGold } from '../../src/cli/eval-command.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import { transcriptPaths } from '../../src/cli/read-input.ts';
import { evaluateCase, type Score } from '../../src/evaluation/evaluate.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import type { GoldSet } from '../../src/evaluation/gold-schema.ts';
import { matchPeople } from '../../src/evaluation/match-people.ts';
import { speechWords } from '../../src/evaluation/speech-words.ts';
import { addCounts } from '../../src/evaluation/tally.ts';
import { type NamedInSession, peopleIn } from '../../src/graph/people-in.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import { understand } from '../../src/understanding/understand.ts';
import { type TruePerson, writeCorpus } from '../corpus/write-corpus.ts';
import { isApart, isOne, isOneByName, type MatchedPerson, type Pairs, pairsOf, shareOf } from './same-people.ts';

const WITHIN = 0.02;
const SAME_PEOPLE = 0.95;
const GOLD = join(import.meta.dirname, '../../test/gold');

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sessions: text, words: text, seeds: text, first: text } });
const [sessions = 0, words = 0, seeds = 0, first = 0] = [
  values.sessions ?? 400,
  values.words ?? 3_000,
  values.seeds ?? 3,
  values.first ?? 1,
].map(Number);
const reader = loadReader({ curated: false });

/** What the program finds in one corpus. */
interface OfCorpus {
  readonly score: Score;
  readonly pairs: Pairs;
}

say(`${seeds} corpora of ${sessions} generated sessions of about ${words} words (\`npm run bench:accuracy\`)`);
const corpora: OfCorpus[] = [];
for (let seed = first; seed < first + seeds; seed += 1) {
  const corpus = await measure(seed);
  const { one, apart } = corpus.pairs;
  say(
    `corpus ${seed}: one person one ${percent(shareOf(one, isOne))}, namesakes apart ${percent(shareOf(apart, isApart))}`,
  );
  corpora.push(corpus);
}
const ours = shares(addCounts(corpora.map(({ score }) => score)));
const others = [await sharesOf('development'), await sharesOf('kept-aside')];
for (const [measure, share] of Object.entries(ours))
  say(`${measure}: ${percent(share)}; ${others.map(({ set, of }) => beside(share, set, of[measure] ?? 1)).join('; ')}`);
const [one, apart] = [corpora.flatMap(({ pairs }) => pairs.one), corpora.flatMap(({ pairs }) => pairs.apart)];
judge('one person found as one across sessions', shareOf(one, isOne), one.length);
judge('people of one name kept apart', shareOf(apart, isApart), apart.length);
say(`if a name were a person, the former would be ${percent(shareOf(one, isOneByName))}: the rest is misheard names`);

async function measure(seed: number): Promise<OfCorpus> {
  const out = mkdtempSync(join(tmpdir(), 'bpf-graph-accuracy-'));
  try {
    await writeCorpus({ sessions, words, seed, out }, reader.knowledge);
    const named: NamedInSession[] = [];
    const matched: MatchedPerson[] = [];
    const scores: Score[] = [];
    for (const file of transcriptPaths([out]).files) {
      const { found } = await readGoldCase(file.replace(/\.[^.]+$/, '.yaml'), reader.knowledge);
      if (found === null) throw new Error(`${basename(file)}: its gold cannot be read`);
      const understanding = understand(found.source, reader);
      const { attribution, transcript } = understanding;
      scores.push(evaluateCase(found.gold, understanding, reader.knowledge).score);
      named.push(...peopleIn(rowsOf(understanding)));
      for (const [key, name] of matchPeople(found.gold, attribution, speechWords(transcript, found.gold.turns)))
        matched.push({ session: transcript.session.id, key, name });
    }
    const people = readFileSync(join(out, 'people.jsonl'), 'utf8').trimEnd().split('\n');
    return {
      score: addCounts(scores),
      pairs: pairsOf(
        named,
        matched,
        people.map((line): TruePerson => JSON.parse(line)),
      ),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function shares(score: Score): Record<string, number> {
  const { wordsRight, groupsRight, mentions, citations, lessons } = figuresOf(score);
  return {
    'words given to the right person': wordsRight ?? 0,
    "speaker's stakeholder group right": groupsRight ?? 0,
    'mentions linked, F1': mentions.f1 ?? 0,
    'citations by group × process, F1': citations.f1 ?? 0,
    'lessons, precision': lessons.precision ?? 0,
    'lessons, recall': lessons.recall ?? 0,
  };
}

async function sharesOf(set: GoldSet): Promise<{ set: GoldSet; of: Record<string, number> }> {
  const [evaluated] = (await evaluateGold([GOLD], { curation: false, set })).sets;
  if (evaluated === undefined) throw new Error(`test/gold has no set ${set}`);
  return { set, of: shares(evaluated.score) };
}

function beside(share: number, set: GoldSet, other: number): string {
  return `${set} ${percent(other)}, within two points: ${verdict(share >= other - WITHIN)}`;
}

function judge(what: string, share: number, of: number): void {
  say(`${what}: ${percent(share)} of ${of} pairs, aim ${percent(SAME_PEOPLE)}: ${verdict(share >= SAME_PEOPLE)}`);
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'does not hold';
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
