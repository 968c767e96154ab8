import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceOf } from '../../bench/corpus/dice.ts';
import { parseTemplate, say } from '../../bench/corpus/template.ts';
import { type TruePerson, writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { type Evaluated, evaluateGold } from '../../src/cli/eval-command.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { temporaryFolder } from '../support/temporary.ts';

const { knowledge } = loadReader({ curated: true });
const out = mkdtempSync(join(tmpdir(), 'bpf-graph-corpus-'));
const SESSIONS = 40;
let evaluated: Evaluated;

beforeAll(async () => {
  await writeCorpus({ sessions: SESSIONS, seed: 7, words: 500, out }, knowledge);
  evaluated = await evaluateGold([out], { curation: false });
}, 60_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name !== 'people.jsonl');
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'hex')]));
}

test('everything that the gold says stands in its transcript', () => {
  expect(evaluated.faults).toEqual([]);
  expect(evaluated.cases).toHaveLength(SESSIONS);
});

test('the same seed gives the same files, a longer corpus begins with the shorter one, another seed is another corpus', async () => {
  const [shorter, other] = [temporaryFolder(), temporaryFolder()];
  await writeCorpus({ sessions: 5, seed: 7, words: 500, out: shorter }, knowledge);
  await writeCorpus({ sessions: 5, seed: 8, words: 500, out: other }, knowledge);
  const all = filesOf(out);
  for (const [name, bytes] of filesOf(shorter)) expect(all.get(name), name).toBe(bytes);
  for (const name of filesOf(other).keys()) expect(all.has(name), name).toBe(false);
});

test('the program reads every format, and finds most of what is plainly said', () => {
  const endings = new Set(readdirSync(out).map((name) => name.replace(/^.*\./, '')));
  expect([...endings].sort()).toEqual(['docx', 'html', 'jsonl', 'srt', 'txt', 'vtt', 'yaml']);
  const figures = figuresOf((evaluated.sets[0] ?? expect.fail('no set')).score);
  expect(figures.wordsRight).toBeGreaterThan(0.9);
});

test('people come again, and some bear the name of somebody else of another group, never in one session', () => {
  const people = readFileSync(join(out, 'people.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): TruePerson => JSON.parse(line));
  const byId = new Map(people.map((person) => [person.id, person]));
  expect(people.filter(({ sessions }) => sessions.length > 1).length).toBeGreaterThan(20);
  const namesakes = people.filter(({ namesake }) => namesake !== null);
  expect(namesakes.length).toBeGreaterThan(2);
  for (const { name, group, sessions, namesake } of namesakes) {
    const other = byId.get(namesake ?? '') ?? expect.fail(`${name} is the namesake of nobody`);
    expect(other.name).toBe(name);
    expect(other.group).not.toBe(group);
    const shared = sessions.filter(({ session }) => other.sessions.some((one) => one.session === session));
    expect(shared).toEqual([]);
  }
  const names = people.filter(({ namesake }) => namesake === null).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a template says one of its choices, fills a slot the same way each time, and begins with a capital', () => {
  const template = parseTemplate('{yes|no}, <who>{| said <who>}');
  const said = new Set(
    Array.from({ length: 40 }, (_, throws) =>
      say(template, diceOf(throws), () => [{ text: 'Ana', link: null }])
        .map(({ text }) => text)
        .join(''),
    ),
  );
  expect([...said].sort()).toEqual(['No, Ana', 'No, Ana said Ana', 'Yes, Ana', 'Yes, Ana said Ana']);
  for (const wrong of ['{yes|no', 'yes}', '<who', 'a|b']) expect(() => parseTemplate(wrong), wrong).toThrow();
});
