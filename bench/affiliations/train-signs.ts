// Learns the weights of seeds/affiliations/group-signs.json: which nouns and bodies near somebody tell his stakeholder group, from
// test/gold/seed.yaml, test/gold/development/, bench/speakers/training/ and bench/speakers/first-sight/ninth-round/. Prints first, in five
// parts, how weights learned without a part do on those of whom nothing surer tells the group.
// `npm run train:signs`; with `-- --dry` nothing is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimContext } from '../../src/affiliations/claim-context.ts';
import { GroupJudge, type GroupSignsFile } from '../../src/affiliations/group-judge.ts';
import { type GroupSign, groupSigns } from '../../src/affiliations/group-signs.ts';
import { namedBySentence } from '../../src/affiliations/named-sentence.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import { matchPeople } from '../../src/evaluation/match-people.ts';
import { substitutesFrom } from '../../src/evaluation/oracle.ts';
import { speechWords } from '../../src/evaluation/speech-words.ts';
import type { StakeholderGroupId } from '../../src/knowledge/knowledge.ts';
import { understand } from '../../src/understanding/understand.ts';
import { filesIn } from '../files-in.ts';
import { fitLogistic } from '../logistic-regression.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'seeds/affiliations/group-signs.json');
const FOLDERS = ['test/gold/development', 'bench/speakers/training', 'bench/speakers/first-sight/ninth-round'];
const PARTS = 5;
const OPTIONS = { penalty: 2, rarest: 3 };
const SMALLEST_WEIGHT = 0.05;
// What somebody says much counts less for each word of it.
const FEW_SIGNS = 4;

interface Known {
  readonly part: number;
  readonly gold: readonly StakeholderGroupId[];
  /** Whether nothing surer tells the group. */
  readonly silent: boolean;
  readonly signs: readonly GroupSign[];
  readonly text: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const reader = { ...loadReader({ curated: false }), groupJudge: new GroupJudge({ bias: -20, weights: {} }) };

async function peopleOf(path: string, part: number): Promise<Known[]> {
  const { found } = await readGoldCase(path, reader.knowledge);
  if (found === null) throw new Error(`${path} is at fault`);
  const { gold, source } = found;
  const { transcript, attribution, entities, standings } = understand(
    source,
    reader,
    [],
    undefined,
    substitutesFrom(gold, ['speakers']),
  );
  const people = matchPeople(gold, attribution, speechWords(transcript, gold.turns));
  const context = claimContext(transcript, entities, reader);
  const signs = Map.groupBy(
    groupSigns(attribution, namedBySentence(transcript, entities), context, () => true),
    ([person]) => person,
  );
  const speak = new Set(gold.turns.map(({ speaker }) => speaker));
  return gold.people
    .filter(({ key }) => speak.has(key) && people.has(key))
    .map(({ key, groups }) => {
      const id = people.get(key) as string;
      const silent = standings.find(({ person }) => person === id)?.represents.length === 0;
      return { part, gold: groups, silent, signs: (signs.get(id) ?? []).map(([, sign]) => sign), text: context.text };
    });
}

function learnt(people: readonly Known[]): GroupSignsFile {
  const examples = people.flatMap(({ gold, silent, signs }) => {
    const weight = 1 / Math.sqrt(Math.max(1, signs.length / FEW_SIGNS));
    return signs.map(({ group, features }) => {
      const named = features.filter((name) => SPECIAL.test(name)).map((name) => `!${name}`);
      return { features: silent ? [...features, '!', ...named] : features, is: gold.includes(group), weight };
    });
  });
  const { bias, weights } = fitLogistic(examples, OPTIONS);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const rows = [...weights]
    .filter(([name]) => !name.startsWith('!'))
    .map(([name, weight]) => [name, round(weight + (weights.get(`!${name}`) ?? 0))] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: round(bias + (weights.get('!') ?? 0)), weights: Object.fromEntries(rows) };
}

// These tell otherwise of people of whom nothing surer tells the group; the judge is asked of no others.
const SPECIAL = /^(?:own|next|named)(?:by|article|preposition|kind|group)?(?::|$)|^(?:place|nwho|near):/;

const paths = [join(ROOT, 'test/gold/seed.yaml'), ...FOLDERS.flatMap((folder) => filesIn(folder, '.yaml'))];
const all = (await Promise.all(paths.map((path, at) => peopleOf(path, at % PARTS)))).flat();
const told = Array.from({ length: PARTS }, (_, part) => {
  const judge = new GroupJudge(learnt(all.filter((one) => one.part !== part)));
  return all
    .filter((one) => one.part === part && one.silent)
    .map((one) => ({
      gold: one.gold,
      group:
        judge.groupOf(
          one.signs.map((sign) => judge.judge(sign)),
          one.text,
        )?.group ?? null,
    }));
}).flat();
const said = told.filter(({ group }) => group !== null);
const right = said.filter(({ gold, group }) => gold.some((one) => one === group)).length;
say(
  `${told.length} people of whom nothing surer tells the group, ${told.filter(({ gold }) => gold.length > 0).length} with one; each by weights that have not seen them:`,
);
say(`  told of ${said.length}, rightly of ${right}`);

const model = learnt(all);
if (!process.argv.includes('--dry')) {
  writeFileSync(MODEL, `${JSON.stringify(model).replaceAll(',"', ',\n"')}\n`);
  say(`\nwritten: ${Object.keys(model.weights).length} features`);
}
