// Learns the weights of seeds/affiliations/group-signs.json: which nouns and bodies near somebody tell his stakeholder group, and what all of
// them and the way in which he takes part tell together, from test/gold/seed.yaml, test/gold/development/, bench/speakers/training/ and
// bench/speakers/first-sight/. Prints first, in five parts, how weights learned without a part do on those of whom nothing surer tells the group.
// `npm run train:signs`; with `-- --dry` nothing is written; with `-- --without NAME` transcripts whose path holds the name are left out.
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { claimContext } from '../../src/affiliations/claim-context.ts';
import {
  featuresOfPerson,
  GroupJudge,
  type GroupSignsFile,
  type JudgedSign,
} from '../../src/affiliations/group-judge.ts';
import { type GroupSign, groupSigns } from '../../src/affiliations/group-signs.ts';
import { namedBySentence } from '../../src/affiliations/named-sentence.ts';
import { readOut } from '../../src/affiliations/read-out.ts';
import { waysOfTakingPart } from '../../src/affiliations/taking-part.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import { matchPeople } from '../../src/evaluation/match-people.ts';
import { substitutesFrom } from '../../src/evaluation/oracle.ts';
import { speechWords } from '../../src/evaluation/speech-words.ts';
import { STAKEHOLDER_GROUP_IDS, type StakeholderGroupId } from '../../src/knowledge/knowledge.ts';
import { speechOf } from '../../src/speakers/speech.ts';
import type { ClassWeights, FeatureWeights } from '../../src/text/weights.ts';
import { understand } from '../../src/understanding/understand.ts';
import { filesIn } from '../files-in.ts';
import { asClasses, asFile, fitLogistic } from '../logistic-regression.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'seeds/affiliations/group-signs.json');
const FOLDERS = [
  'test/gold/development',
  'bench/speakers/training',
  'bench/speakers/first-sight/eighth-round',
  'bench/speakers/first-sight/ninth-round',
  'bench/speakers/first-sight/tenth-round',
];
const PARTS = 5;
const OF_SIGNS = { penalty: 2, rarest: 3 };
const OF_PEOPLE = { penalty: 1, rarest: 3 };
const WRITTEN = { smallest: 0.05, parts: 100 };
// What somebody says much counts less for each word of it.
const FEW_SIGNS = 4;
// The judge is asked of no others than the silent.
const OF_THE_SILENT = 3;

interface Known {
  readonly part: number;
  readonly folder: string;
  readonly gold: readonly StakeholderGroupId[];
  /** Whether nothing surer tells the group. */
  readonly silent: boolean;
  readonly signs: readonly GroupSign[];
  readonly takesPart: readonly string[];
  readonly text: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const NOTHING: GroupSignsFile = { signs: { bias: -20, weights: {} }, people: { bias: [], weights: {} } };
const reader = { ...loadReader({ curated: false }), groupJudge: new GroupJudge(NOTHING) };

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
  const named = namedBySentence(transcript, entities);
  const read = readOut(speechOf(transcript), context.text);
  const signs = Map.groupBy(
    groupSigns(
      transcript,
      attribution,
      named,
      context,
      () => true,
      (start) => read.has(start),
    ),
    ([person]) => person,
  );
  const ways = waysOfTakingPart(transcript, attribution, named, () => true);
  const speak = new Set(gold.turns.map(({ speaker }) => speaker));
  return gold.people
    .filter(({ key }) => speak.has(key) && people.has(key))
    .map(({ key, groups }) => {
      const id = people.get(key) as string;
      return {
        part,
        folder: basename(dirname(path)),
        gold: groups,
        silent: standings.find(({ person }) => person === id)?.represents.length === 0,
        signs: (signs.get(id) ?? []).map(([, sign]) => sign),
        takesPart: ways.get(id) ?? [],
        text: context.text,
      };
    });
}

function signWeights(people: readonly Known[]): FeatureWeights {
  const examples = people.flatMap(({ gold, silent, signs }) => {
    const weight = 1 / Math.sqrt(Math.max(1, signs.length / FEW_SIGNS));
    return signs.map(({ group, features }) => {
      const named = features.filter((name) => SPECIAL.test(name)).map((name) => `!${name}`);
      return { features: silent ? [...features, '!', ...named] : features, is: gold.includes(group), weight };
    });
  });
  const { bias, weights } = fitLogistic(examples, OF_SIGNS);
  const ofTheSilent = [...weights]
    .filter(([name]) => !name.startsWith('!'))
    .map(([name, weight]) => [name, weight + (weights.get(`!${name}`) ?? 0)] as const);
  return asFile({ bias: bias + (weights.get('!') ?? 0), weights: new Map(ofTheSilent) }, WRITTEN);
}

// These tell otherwise of people of whom nothing surer tells the group; the judge is asked of no others.
const SPECIAL = /^(?:own|next|named)(?:by|article|preposition|kind|group)?(?::|$)|^(?:place|nwho|near):/;

/** A person with what weights that have not seen him make of his signs. */
interface Judged extends Known {
  readonly judged: readonly JudgedSign[];
}

function judgedBy(signs: FeatureWeights, people: readonly Known[]): Judged[] {
  const judge = new GroupJudge({ ...NOTHING, signs });
  return people.map((one) => ({ ...one, judged: one.signs.map((sign) => judge.judge(sign)) }));
}

function peopleWeights(people: readonly Judged[]): ClassWeights {
  const known = people.map(({ judged, takesPart, gold, silent }) => ({
    features: [...featuresOfPerson(judged, takesPart)],
    gold,
    weight: silent ? OF_THE_SILENT : 1,
  }));
  const fits = [...STAKEHOLDER_GROUP_IDS, null].map((group) => {
    const examples = known.map(({ features, gold, weight }) => ({
      features,
      is: group === null ? gold.length === 0 : gold.includes(group),
      weight,
    }));
    return fitLogistic(examples, OF_PEOPLE);
  });
  return asClasses(fits, { ...WRITTEN, smallest: 0 });
}

const without = process.argv.indexOf('--without');
const leftOut = without < 0 ? null : (process.argv[without + 1] ?? '');
const paths = [join(ROOT, 'test/gold/seed.yaml'), ...FOLDERS.flatMap((folder) => filesIn(folder, '.yaml'))].filter(
  (path) => leftOut === null || !path.includes(leftOut),
);
const all = (await Promise.all(paths.map((path, at) => peopleOf(path, at % PARTS)))).flat();
const unseen = Array.from({ length: PARTS }, (_, part) =>
  judgedBy(
    signWeights(all.filter((one) => one.part !== part)),
    all.filter((one) => one.part === part),
  ),
).flat();
const told = Array.from({ length: PARTS }, (_, part) => {
  const people = peopleWeights(unseen.filter((one) => one.part !== part));
  const judge = new GroupJudge({ ...NOTHING, people });
  return unseen
    .filter((one) => one.part === part && one.silent)
    .map((one) => ({ ...one, group: judge.groupOf(one.judged, one.takesPart, one.text)?.group ?? null }));
}).flat();
say('Of whom nothing surer tells the group, each by weights that have not seen them:');
for (const [folder, people] of Map.groupBy(told, (one) => one.folder)) {
  const said = people.filter(({ group }) => group !== null);
  const right = said.filter(({ gold, group }) => gold.some((one) => one === group)).length;
  const none = said.filter(({ gold }) => gold.length === 0).length;
  say(
    `  ${folder}: ${people.length}, ${people.filter(({ gold }) => gold.length > 0).length} with one; told of ${said.length}, rightly of ${right}, of ${none} with none`,
  );
}

if (!process.argv.includes('--dry')) {
  const model: GroupSignsFile = { signs: signWeights(all), people: peopleWeights(unseen) };
  writeFileSync(MODEL, `${JSON.stringify(model).replaceAll(/([\]\d]),"/g, '$1,\n"')}\n`);
  say(
    `\nwritten: ${Object.keys(model.signs.weights).length} features of signs, ${Object.keys(model.people.weights).length} of people`,
  );
}
