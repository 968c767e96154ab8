// Learns the weights of seeds/affiliations/body-names.json: the stakeholder group of a body by the words of its name, from the bodies of
// seeds/knowledge/ and the names in names.yaml beside this file. Prints first, in ten parts, how weights learned from nine tenths of the
// knowledge's bodies tell the others. `npm run train:bodies`; with `-- --dry` nothing is written.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type BodyKind, BodyNames, type BodyNamesFile } from '../../src/affiliations/body-names.ts';
import { featuresOfName } from '../../src/affiliations/name-features.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import {
  type Knowledge,
  type Place,
  STAKEHOLDER_GROUP_IDS,
  type StakeholderGroupId,
} from '../../src/knowledge/knowledge.ts';
import { asClasses, fitLogistic } from '../logistic-regression.ts';

const MODEL = join(import.meta.dirname, '../../seeds/affiliations/body-names.json');
const PARTS = 10;
// Chosen by the figures that this prints.
const OPTIONS = { penalty: 0.25, rarest: 2 };
const WRITTEN = { smallest: 0.1, parts: 100 };
// A name written down for what its words tell counts more than one that is there because the body is.
const OF_THE_LISTS = 2;
const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9];

interface Named {
  readonly name: string;
  /** Null for words that name no body. */
  readonly group: StakeholderGroupId | null;
  readonly weight: number;
}

/** A body of the knowledge with all its names, or a single name. */
interface Body {
  readonly part: number;
  readonly names: readonly Named[];
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function partOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % PARTS;
}

function bodiesOf(entities: Knowledge['entities']): Body[] {
  return entities.flatMap(({ id, name, names, kinds, group }): Body[] => {
    if (group === null || !kinds.includes('ORGANISATION')) return [];
    const all = [...new Set([name, ...names.map(({ text }) => text)])];
    return [{ part: partOf(id), names: all.map((one) => ({ name: one, group, weight: 1 / Math.sqrt(all.length) })) }];
  });
}

/** The names beside this file; those of people and places as those of nobody. */
function otherNames(places: readonly Place[]): Named[] {
  const read = (path: string) => parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
  const lists: Record<string, string[]> = read('names.yaml');
  const people: { given: string[]; family: string[] }[] = read('../corpus/names.yaml');
  const bodies = Object.entries(lists).flatMap(([list, names]) => {
    const group = STAKEHOLDER_GROUP_IDS.find((id) => id === list) ?? null;
    // Twice: also words that stand in one of them alone are learned.
    return [...names, ...names].map((name) => ({ name, group, weight: OF_THE_LISTS }));
  });
  const persons = people.flatMap(({ given, family }) => {
    return given.map((first, at) => ({ name: `${first} ${family[at % family.length]}`, group: null, weight: 1 }));
  });
  const towns = places.flatMap(({ names, capitals = [] }) => [...names.map(({ text }) => text), ...capitals]);
  return [...bodies, ...persons, ...towns.map((name) => ({ name, group: null, weight: 1 }))];
}

function weightsOf(named: readonly Named[]): BodyNamesFile {
  const known = named.map(({ name, ...rest }) => ({ ...rest, features: featuresOfName(name) }));
  const fits = STAKEHOLDER_GROUP_IDS.map((id) =>
    fitLogistic(
      known.map(({ features, group, weight }) => ({ features, is: group === id, weight })),
      OPTIONS,
    ),
  );
  return { groups: STAKEHOLDER_GROUP_IDS, ...asClasses(fits, WRITTEN) };
}

/** How weights learned without them tell the bodies of the knowledge, each by its full name. */
function unseen(bodies: readonly Body[], others: readonly Named[]): { told: BodyKind | null; is: Named }[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const rest = bodies.filter((body) => body.part !== part).flatMap(({ names }) => names);
    const model = new BodyNames(weightsOf([...rest, ...others]));
    return bodies
      .filter((body) => body.part === part)
      .map(({ names }) => ({ told: model.kindOf(names[0]?.name ?? ''), is: names[0] as Named }));
  }).flat();
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

const { knowledge } = loadReader({ curated: false });
const [bodies, others] = [bodiesOf(knowledge.entities), otherNames(knowledge.places)];
const judged = unseen(bodies, others);
const told = judged.filter((one) => one.told !== null);
const right = told.filter((one) => one.told?.group === one.is.group);
say(`${judged.length} bodies, each by weights that have not seen it:`);
say(`  told ${percent(told.length, judged.length)}, right of those ${percent(right.length, told.length)}`);
for (const [at, from] of BANDS.entries()) {
  const band = told.filter(
    ({ told: one }) => one !== null && one.confidence >= from && one.confidence < (BANDS[at + 1] ?? 2),
  );
  const hits = band.filter((one) => one.told?.group === one.is.group).length;
  say(`  at ${from} to ${BANDS[at + 1] ?? 1}: ${band.length}, right ${percent(hits, band.length)}`);
}
for (const id of STAKEHOLDER_GROUP_IDS) {
  const own = judged.filter(({ is }) => is.group === id);
  const said = told.filter((one) => one.told?.group === id);
  const hits = said.filter(({ is }) => is.group === id).length;
  say(`  ${id}: ${hits} of ${own.length} found, ${said.length - hits} others taken for it`);
}

const model = weightsOf([...bodies.flatMap(({ names }) => names), ...others]);
if (!process.argv.includes('--dry')) {
  mkdirSync(dirname(MODEL), { recursive: true });
  writeFileSync(MODEL, `${JSON.stringify(model).replaceAll('],"', '],\n"')}\n`);
  say(`\nwritten: ${Object.keys(model.weights).length} features`);
}
