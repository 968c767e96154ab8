// How accurate the program is on the gold annotations, written into docs/accuracy.md and README.md between their markers:
// `npm run accuracy -- [YYYY-MM-DD] [SET…]`. Caption errors that people listed are left out, to measure what it finds by itself.
// Without sets all of test/gold counts, the kept-aside set too.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { evaluateGold } from '../src/cli/eval-command.ts';
import { describeError } from '../src/cli/output.ts';
import { GOLD_SETS } from '../src/evaluation/gold-schema.ts';
import { markdownTable, putBetweenMarkers } from '../src/evaluation/markdown.ts';
import {
  acceptanceTable,
  breakdownTables,
  calibrationTables,
  caseTable,
  detailTable,
  type TextTable,
} from '../src/evaluation/tables.ts';

const ROOT = join(import.meta.dirname, '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const given = process.argv.slice(2);
const date = given.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? new Date().toISOString().slice(0, 10);
const wanted = GOLD_SETS.filter((set) => given.includes(set));
const unknown = given.filter((word) => word !== date && !GOLD_SETS.some((set) => set === word));
if (unknown.length > 0) {
  say(`"${unknown[0]}" is neither a day (YYYY-MM-DD) nor one of ${GOLD_SETS.join(', ')}`);
  process.exit(2);
}

const gold = relative(process.cwd(), join(ROOT, 'test/gold')) || '.';
const evaluated =
  wanted.length === 0
    ? [await evaluateGold([gold], { curation: false })]
    : await Promise.all(wanted.map((set) => evaluateGold([gold], { curation: false, set })));
const faults = evaluated.flatMap((one) => one.faults);
for (const fault of faults) say(describeError(fault, false));
if (faults.length > 0) process.exit(1);
const cases = evaluated.flatMap((one) => one.cases);
const sets = evaluated.flatMap((one) => one.sets);

const titled = (table: TextTable): string => `### ${table.title}\n\n${markdownTable(table)}`;
const measured = `Measured ${date} (\`npm run accuracy\`, ${cases.length} transcript${cases.length === 1 ? '' : 's'}, caption errors listed by people left out).`;
const contents = {
  'accuracy:acceptance': `${measured}\n\n${markdownTable(acceptanceTable(sets))}`,
  'accuracy:details': [detailTable(sets), caseTable(cases), ...breakdownTables(sets), ...calibrationTables(sets)]
    .map(titled)
    .join('\n\n'),
};

for (const [file, names] of [
  ['docs/accuracy.md', ['accuracy:acceptance', 'accuracy:details']],
  ['README.md', ['accuracy:acceptance']],
] as const) {
  const path = join(ROOT, file);
  const before = readFileSync(path, 'utf8');
  let after = before;
  for (const name of names) {
    const put = putBetweenMarkers(after, name, contents[name]);
    if (put === null) say(`${file} has no place for it: <!-- ${name} --> … <!-- /${name} -->`);
    else after = put;
  }
  if (after === before) continue;
  writeFileSync(path, after);
  say(`${file} written`);
}
