// Are people of one name kept apart, and is one person one across sessions:
// `npm run bench:identity -- [--sessions 400] [--words 3000] [--seeds 3]`. The sessions are generated with who is who beside them
// (`people.jsonl`); what the program finds in each is matched to the gold as `eval` does, and people of one name are told apart as in the
// graph. A case is a pair: of two sessions in which one person is found, or of two namesakes found in two sessions. No database.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { readGoldCase } from '../src/cli/read-gold-case.ts';
import { transcriptPaths } from '../src/cli/read-input.ts';
import { matchPeople } from '../src/evaluation/match-people.ts';
import { speechWords } from '../src/evaluation/speech-words.ts';
import { partNamesakes } from '../src/graph/namesakes.ts';
import { type NamedInSession, peopleIn } from '../src/graph/people-in.ts';
import { rowsOf } from '../src/graph/rows.ts';
import { idApart } from '../src/speakers/person-id.ts';
import { understand } from '../src/understanding/understand.ts';
import { type TruePerson, writeCorpus } from './corpus/write-corpus.ts';

const BAR = 0.95;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sessions: text, words: text, seeds: text } });
const [sessions, words, seeds] = [values.sessions ?? 400, values.words ?? 3_000, values.seeds ?? 3].map(Number);
const reader = loadReader({ curated: false });

/** What the program makes of one person in one session. */
interface Found {
  /** Id that the session alone makes of the name. */
  readonly name: string;
  /** Id in the graph of all sessions. */
  readonly id: string;
}

type Pair = readonly [Found, Found];

interface Pairs {
  /** Of one person in two sessions. */
  readonly one: readonly Pair[];
  /** Of two people of one name. */
  readonly apart: readonly Pair[];
}

say(`${seeds} corpora of ${sessions} generated sessions of about ${words} words (\`npm run bench:identity\`)`);
const all: Pairs[] = [];
for (let seed = 1; seed <= (seeds ?? 0); seed += 1) {
  const pairs = await pairsOf(seed);
  say(`corpus ${seed}: one person one ${told(pairs.one, isOne)}, namesakes apart ${told(pairs.apart, isApart)}`);
  all.push(pairs);
}
judge(
  'one person found as one across sessions',
  all.flatMap(({ one }) => one),
  isOne,
);
judge(
  'people of one name kept apart',
  all.flatMap(({ apart }) => apart),
  isApart,
);
const byName = (pair: Pair): boolean => pair[0].name === pair[1].name;
say(
  `if a name were a person, the former would be ${told(
    all.flatMap(({ one }) => one),
    byName,
  )}: the rest is misheard names`,
);

async function pairsOf(seed: number): Promise<Pairs> {
  const out = mkdtempSync(join(tmpdir(), 'bpf-graph-identity-'));
  try {
    await writeCorpus({ sessions: Number(sessions), words: Number(words), seed, out }, reader.knowledge);
    const found = await findPeople(out);
    const people = readFileSync(join(out, 'people.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as TruePerson);
    const foundOf = new Map(
      people.map(({ id, sessions: places }) => [
        id,
        places.flatMap(({ session, key }) => found.get(`${session} ${key}`) ?? []),
      ]),
    );
    return {
      one: people.flatMap(({ id }) => pairsWithin(foundOf.get(id) ?? [])),
      apart: people.flatMap(({ id, namesake }) =>
        namesake === null ? [] : pairsBetween(foundOf.get(id) ?? [], foundOf.get(namesake) ?? []),
      ),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** By session and key of the gold. */
async function findPeople(folder: string): Promise<Map<string, Found>> {
  const named: NamedInSession[] = [];
  const matched: { session: string; key: string; name: string }[] = [];
  for (const file of transcriptPaths([folder]).files) {
    const gold = (await readGoldCase(file.replace(/\.[^.]+$/, '.yaml'), reader.knowledge)).found;
    if (gold === null) throw new Error(`${basename(file)}: its gold cannot be read`);
    const understanding = understand(gold.source, reader);
    const { attribution, transcript } = understanding;
    const session = transcript.session.id;
    named.push(...peopleIn(rowsOf(understanding)));
    for (const [key, name] of matchPeople(gold.gold, attribution, speechWords(transcript, gold.gold.turns)))
      matched.push({ session, key, name });
  }
  const keys = new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, bearers]) => [name, partNamesakes(bearers)]),
  );
  return new Map(
    matched.map(({ session, key, name }) => [
      `${session} ${key}`,
      { name, id: idApart(name, keys.get(name)?.get(session) ?? null) },
    ]),
  );
}

function pairsWithin(found: readonly Found[]): Pair[] {
  return found.flatMap((one, at) => found.slice(at + 1).map((other) => [one, other] as const));
}

function pairsBetween(found: readonly Found[], others: readonly Found[]): Pair[] {
  return found.flatMap((one) => others.map((other) => [one, other] as const));
}

function isOne([a, b]: Pair): boolean {
  return a.id === b.id;
}

function isApart(pair: Pair): boolean {
  return !isOne(pair);
}

function judge(what: string, pairs: readonly Pair[], isRight: (pair: Pair) => boolean): void {
  const holds = pairs.filter(isRight).length >= BAR * pairs.length;
  say(`${what}: ${told(pairs, isRight)}, bar ${BAR * 100} %: ${holds ? 'holds' : 'does not hold'}`);
}

function told(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): string {
  const right = pairs.filter(isRight).length;
  return `${((right / Math.max(1, pairs.length)) * 100).toFixed(1)} % (${right} of ${pairs.length} pairs)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
