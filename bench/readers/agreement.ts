// How far two readers agree who annotated the same transcripts, neither of whom saw the other's annotation or what the program says:
// `npm run accuracy:readers -- [DIR OF THE FIRST, DIR OF THE SECOND]`. The second one's annotation is measured against the first one's as
// the program's findings are, so the figures are those that a program would have which reads as the second reader does.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { describeError } from '../../src/cli/output.ts';
import { type ReadGoldCase, readGoldCase } from '../../src/cli/read-gold-case.ts';
import { foundEntity } from '../../src/entities/found-entity.ts';
import type { Entity, EntityIndex, Mention } from '../../src/entities/mention.ts';
import { type CaseEvaluation, evaluateCase } from '../../src/evaluation/evaluate.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { substitutesFrom } from '../../src/evaluation/oracle.ts';
import { addCounts, ratesOf, type Tally } from '../../src/evaluation/tally.ts';
import { slugOf } from '../../src/text/slug.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { understand } from '../../src/understanding/understand.ts';

const [firstFolder = 'test/gold/kept-aside', secondFolder = 'bench/readers/kept-aside'] = process.argv.slice(2);
const reader = loadReader({ curated: false });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const cases: CaseEvaluation[] = [];
for (const file of readdirSync(secondFolder).filter((name) => name.endsWith('.yaml'))) {
  const first = await read(join(firstFolder, file));
  const second = await read(join(secondFolder, file));
  const found = understand(second.source, reader, [], undefined, substitutesFrom(second.gold, ['speakers', 'groups']));
  const entities = entitiesOf(second.gold, found.transcript);
  const one = evaluateCase(first.gold, { ...found, entities }, reader.knowledge);
  cases.push(one);
  say(`${basename(file, '.yaml')}: ${describe(one.score)}`);
}
say(`all: ${describe(addCounts(cases.map(({ score }) => score)))}`);

async function read(path: string): Promise<NonNullable<ReadGoldCase['found']>> {
  const { found, faults } = await readGoldCase(path, reader.knowledge);
  for (const fault of faults) process.stderr.write(`${describeError(fault, false)}\n`);
  if (found === null) process.exit(1);
  return found;
}

/** What a gold names, as the program would have found it: without what may be found or not, each by its first link. */
function entitiesOf(gold: GoldCase, { turns }: Transcript): EntityIndex {
  const own = new Map<string, Entity>([
    ...gold.people.map(({ key, names }) => [key, named(names, key, 'PERSON', `gold ${key}`)] as const),
    ...gold.things.map(({ key, names }) => [key, named(names, key, 'ORGANISATION', `second ${key}`)] as const),
  ]);
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  for (const { start, end, surface, links, optional } of gold.turns.flatMap((turn) => turn.mentions)) {
    const [link = ''] = links;
    const entity = own.get(link) ?? reader.linker.entities.get(link);
    const turn = turns.findLast(({ textStart }) => textStart <= start);
    if (optional || entity === undefined || turn === undefined) continue;
    entities.set(entity.id, entity);
    mentions.push({
      ...{ turn: turn.number, entity: entity.id, surface, start, end },
      ...{ confidence: 1, method: 'curated' },
    });
  }
  return { entities: [...entities.values()], mentions };
}

function named(
  [name, ...aliases]: readonly string[],
  key: string,
  kind: 'PERSON' | 'ORGANISATION',
  id: string,
): Entity {
  return { ...foundEntity(name ?? key, { kinds: [kind] }, slugOf(id)), aliases };
}

function describe({ speakers, groups, mentions, citations }: CaseEvaluation['score']): string {
  const { right, wrong, unknown } = speakers.words;
  const words = right + wrong + unknown;
  return [
    `words given to the same person ${((100 * right) / words).toFixed(1)} % (${right} of ${words})`,
    `the same group ${groups.right} of ${groups.people} people`,
    `mentions ${f1(mentions.linked)}`,
    `citations ${f1(citations.cells)}`,
  ].join('; ');
}

function f1(tally: Tally): string {
  const { hits, missed, spurious } = tally;
  return `${(ratesOf(tally).f1 ?? 0).toFixed(2)} (${hits} of both, ${missed} of the first alone, ${spurious} of the second alone)`;
}
