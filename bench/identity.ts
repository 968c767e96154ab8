// Are people of one name kept apart, and is one person one across sessions: `npm run bench:identity -- [--sessions 150] [--words 3000]`.
// The sessions are generated with who is who beside them (`people.jsonl`); what the program finds in each is matched to the gold as `eval`
// does. A case is a pair: of two sessions in which one person is found, or of two namesakes found in two sessions. No database.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { readGoldCase } from '../src/cli/read-gold-case.ts';
import { transcriptPaths } from '../src/cli/read-input.ts';
import { matchPeople } from '../src/evaluation/match-people.ts';
import { speechWords } from '../src/evaluation/speech-words.ts';
import { understand } from '../src/understanding/understand.ts';
import { type TruePerson, writeCorpus } from './corpus/write-corpus.ts';

const BAR = 0.95;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sessions: text, words: text } });
const [sessions, words] = [Number(values.sessions ?? 150), Number(values.words ?? 3_000)];
const reader = loadReader({ curated: false });

/** What the program makes of one person in one session. */
interface Found {
  readonly session: string;
  /** Id in the graph. */
  readonly id: string;
  /** Ids of the stakeholder groups that it finds. */
  readonly groups: readonly string[];
}

const out = mkdtempSync(join(tmpdir(), 'bpf-graph-identity-'));
try {
  await writeCorpus({ sessions, words, seed: 1, out }, reader.knowledge);
  const found = await findPeople();
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
  const one = people.flatMap(({ id }) => pairsWithin(foundOf.get(id) ?? []));
  const apart = people.flatMap(({ id, namesake }) =>
    namesake === null ? [] : pairsBetween(foundOf.get(id) ?? [], foundOf.get(namesake) ?? []),
  );
  say(`${sessions} generated sessions of about ${words} words (\`npm run bench:identity\`)`);
  tell('one person found as one across sessions', one, ([a, b]) => a.id === b.id);
  tell('people of one name kept apart', apart, ([a, b]) => a.id !== b.id);
  const told = apart.filter(([a, b]) => a.groups.length > 0 && b.groups.length > 0);
  say(
    `of the latter, both sessions tell a group, and no group of both: ${told.filter(differ).length} of ${apart.length}`,
  );
  const split = one.filter(([a, b]) => a.groups.length > 0 && b.groups.length > 0 && differ([a, b]));
  say(`of the former, so it is too, and groups alone would tear one person apart: ${split.length} of ${one.length}`);
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** By session and key of the gold. */
async function findPeople(): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const file of transcriptPaths([out]).files) {
    const gold = (await readGoldCase(file.replace(/\.[^.]+$/, '.yaml'), reader.knowledge)).found;
    if (gold === null) throw new Error(`${basename(file)}: its gold cannot be read`);
    const { attribution, transcript, standings } = understand(gold.source, reader);
    const session = transcript.session.id;
    for (const [key, id] of matchPeople(gold.gold, attribution, speechWords(transcript, gold.gold.turns))) {
      const groups = standings.find(({ person }) => person === id)?.represents.map(({ group }) => group) ?? [];
      found.set(`${session} ${key}`, { session, id, groups });
    }
  }
  return found;
}

type Pair = readonly [Found, Found];

function pairsWithin(found: readonly Found[]): Pair[] {
  return found.flatMap((one, at) => found.slice(at + 1).map((other) => [one, other] as const));
}

function pairsBetween(found: readonly Found[], others: readonly Found[]): Pair[] {
  return found.flatMap((one) => others.map((other) => [one, other] as const));
}

function differ([a, b]: Pair): boolean {
  return !a.groups.some((group) => b.groups.includes(group));
}

function tell(what: string, pairs: readonly Pair[], isRight: (pair: Pair) => boolean): void {
  const right = pairs.filter(isRight).length;
  const share = pairs.length === 0 ? 1 : right / pairs.length;
  say(
    `${what}: ${(share * 100).toFixed(1)} % (${right} of ${pairs.length} pairs), bar ${BAR * 100} %: ${share >= BAR ? 'holds' : 'does not hold'}`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
