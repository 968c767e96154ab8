import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { calibrationOf } from '../evaluation/calibration.ts';
import { type CaseEvaluation, evaluateCase, poolCases, type SetEvaluation } from '../evaluation/evaluate.ts';
import { figuresOf } from '../evaluation/figures.ts';
import { GOLD_SETS, type GoldSet } from '../evaluation/gold-schema.ts';
import { listErrors } from '../evaluation/list-errors.ts';
import { type Oracle, substitutesFrom } from '../evaluation/oracle.ts';
import {
  acceptanceTable,
  breakdownTables,
  calibrationTables,
  caseTable,
  detailTable,
  type TextTable,
} from '../evaluation/tables.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { lineFinder } from '../text/lines.ts';
import { understand } from '../understanding/understand.ts';
import { loadReader } from './load-knowledge.ts';
import { describeError, type Output } from './output.ts';
import { curationsOf } from './read-curations.ts';
import { readGoldCase } from './read-gold-case.ts';

export interface EvalOptions {
  readonly curation: boolean;
  readonly json?: boolean;
  /** Only the cases of this set. */
  readonly set?: GoldSet;
  readonly errors?: boolean;
  readonly showKeptAside?: boolean;
  /** Stages whose results are taken from the gold; people's decisions are then left out. */
  readonly oracle?: readonly Oracle[];
}

/**
 * `bpf-graph eval GOLD…`: how far the program finds what careful readers found.
 * @returns exit code: 1 when gold annotations are at fault; all faults are told, and nothing is measured
 */
export async function evalCommand(paths: readonly string[], options: EvalOptions, output: Output): Promise<0 | 1> {
  const { cases, sets, faults } = await evaluateGold(paths, options);
  for (const fault of faults) output.message(describeError(fault, false));
  if (faults.length > 0) return 1;
  output.result(
    options.json ? `${JSON.stringify(asJson(cases, sets, options), null, 2)}\n` : asText(cases, sets, options),
  );
  return 0;
}

/** What the gold of some paths says of the program. */
export interface Evaluated {
  /** In the order of their paths. */
  readonly cases: readonly CaseEvaluation[];
  /** In the order of {@link GOLD_SETS}, without those that have no case. */
  readonly sets: readonly SetEvaluation[];
  readonly faults: readonly BpfGraphError[];
}

/**
 * Read gold annotations and their transcripts, and compare.
 * @throws BpfGraphError INPUT_NOT_FOUND where a path leads to no annotations
 */
export async function evaluateGold(
  paths: readonly string[],
  options: Pick<EvalOptions, 'curation' | 'set' | 'oracle'>,
): Promise<Evaluated> {
  const files = goldFiles(paths);
  const reader = loadReader({ curated: options.curation });
  const cases: CaseEvaluation[] = [];
  const faults: BpfGraphError[] = [];
  for (const path of files) {
    const { found, faults: own } = await readGoldCase(path, reader.knowledge, options.set);
    faults.push(...own);
    if (found === null) continue;
    const curations = curationsOf(found.path, found.source, options.curation && options.oracle === undefined);
    const substitutes = substitutesFrom(found.gold, options.oracle ?? []);
    const understanding = understand(found.source, reader, curations, undefined, substitutes);
    faults.push(...understanding.curation.faults.map(({ error }) => error));
    cases.push(evaluateCase(found.gold, understanding, reader.knowledge));
  }
  if (cases.length === 0 && faults.length === 0) {
    throw new BpfGraphError(
      'INPUT_NOT_FOUND',
      `none of the ${files.length} gold files belongs to the set ${options.set}`,
      `The sets are ${GOLD_SETS.join(', ')}.`,
    );
  }
  const sets = GOLD_SETS.flatMap((set) => {
    const own = cases.filter(({ gold }) => gold.set === set);
    return own.length === 0 ? [] : [poolCases(set, own)];
  });
  return { cases, sets, faults };
}

/** Files as given, folders walked for YAML. */
function goldFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })) {
      const hint = 'Check the path; it counts from the folder you are in.';
      throw new BpfGraphError('INPUT_NOT_FOUND', `there is no file ${path}`, hint);
    }
    if (!statSync(path).isDirectory()) return [path];
    const found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (found.length > 0) return found;
    const hint = 'Give the folder that holds the annotations, for example test/gold.';
    throw new BpfGraphError('INPUT_NOT_FOUND', `${path} holds no gold annotations (.yaml)`, hint);
  });
  return [...new Set(files)];
}

/** Errors of the kept-aside set are shown only when asked for, so that nobody tunes by them by chance. */
function mayShow({ gold }: CaseEvaluation, { showKeptAside }: EvalOptions): boolean {
  return gold.set !== 'kept-aside' || showKeptAside === true;
}

function asText(cases: readonly CaseEvaluation[], sets: readonly SetEvaluation[], options: EvalOptions): string {
  const tables = [
    acceptanceTable(sets),
    detailTable(sets),
    caseTable(cases),
    ...breakdownTables(sets),
    ...calibrationTables(sets),
  ];
  const listed = cases.filter((one) => mayShow(one, options));
  const hidden = cases.length - listed.length;
  const errors = options.errors
    ? listed.map(listErrors)
    : ['For the errors, one by one: --errors. For everything with offsets: --json.\n'];
  const note =
    options.errors && hidden > 0
      ? [`The errors of ${hidden} kept-aside transcript${hidden === 1 ? '' : 's'} are not listed.\n`]
      : [];
  return [...tables.map(printTable), ...errors, ...note].join('\n');
}

function printTable({ title, head, rows }: TextTable): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  for (const row of rows) table.push([...row]);
  return `${title}\n${table.toString()}\n`;
}

function asJson(cases: readonly CaseEvaluation[], sets: readonly SetEvaluation[], options: EvalOptions) {
  return {
    sets: sets.map(({ set, score, judged }) => ({
      set,
      figures: figuresOf(score),
      counts: score,
      calibration: {
        speakers: calibrationOf(judged.speakers),
        mentions: calibrationOf(judged.mentions),
        lessons: calibrationOf(judged.lessons),
      },
    })),
    cases: cases.map((one) => ({
      gold: one.gold.path,
      transcript: one.transcript.source.file,
      set: one.gold.set,
      figures: figuresOf(one.score),
      counts: one.score,
      errors: mayShow(one, options) ? errorsWithLines(one) : null,
    })),
  };
}

function errorsWithLines({ transcript, errors }: CaseEvaluation) {
  const lineOf = lineFinder(transcript.source.text);
  const placed = <E extends { readonly start: number; readonly end: number }>(list: readonly E[]) =>
    list.map((error) => ({
      line: lineOf(error.start),
      ...error,
      quote: transcript.source.text.slice(error.start, error.end),
    }));
  return {
    speakers: placed(errors.speakers),
    groups: errors.groups,
    mentions: placed(errors.mentions),
    citations: errors.citations,
    lessons: placed(errors.lessons),
  };
}
