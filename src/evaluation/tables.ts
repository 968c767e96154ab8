import { type Calibration, calibrationOf } from './calibration.ts';
import type { CaseEvaluation, JudgedStages, Score, SetEvaluation } from './evaluate.ts';
import { figuresOf } from './figures.ts';
import type { PassageCounts } from './score-lessons.ts';
import { type Rates, ratesOf, type Tally } from './tally.ts';

/** Rows of texts under a head, for a terminal or for Markdown. */
export interface TextTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The measures that the project is accepted by, a column a set. */
export function acceptanceTable(sets: readonly SetEvaluation[]): TextTable {
  const cells = sets.map(({ score }) => acceptanceCells(score));
  return {
    title: 'Accuracy, over all transcripts of a set',
    head: ['measure', ...sets.map(({ set }) => set)],
    rows: ACCEPTANCE.map((measure, row) => [measure, ...cells.map((column) => column[row] ?? '')]),
  };
}

const ACCEPTANCE = [
  'source given back byte for byte',
  'words given to the right person',
  'wrong person given with confidence >= 0.8',
  "speaker's stakeholder group right",
  'mentions linked, F1',
  'citations by group × process, F1',
  'lessons, precision / recall',
];

function acceptanceCells(score: Score): string[] {
  const { source, speakers, groups } = score;
  const figures = figuresOf(score);
  const { right, wrong, unknown } = speakers.words;
  return [
    `${source.givenBack} of ${source.transcripts}`,
    `${percent(figures.wordsRight)} (${right} of ${right + wrong + unknown})`,
    `${percent(figures.surelyWrong)} (${speakers.turns.surelyWrong} of ${speakers.turns.all} turns)`,
    `${percent(figures.groupsRight)} (${groups.right} of ${groups.people} people)`,
    decimal(figures.mentions.f1),
    decimal(figures.citations.f1),
    `${decimal(figures.lessons.precision)} / ${decimal(figures.lessons.recall)}`,
  ];
}

/** What the measures are made of, a column a set. */
export function detailTable(sets: readonly SetEvaluation[]): TextTable {
  const columns = sets.map(({ score }) => detailCells(score));
  return {
    title: `In more detail; ${RATES}`,
    head: ['', ...sets.map(({ set }) => set)],
    rows: (columns[0] ?? []).map(([name], row) => [name, ...columns.map((column) => column[row]?.[1] ?? '')]),
  };
}

function detailCells(score: Score): (readonly [string, string])[] {
  const { source, speakers, groups, mentions, citations, lessons, exchanges } = score;
  const figures = figuresOf(score);
  const { right, wrong, unknown, givenWhereUntold, untold } = speakers.words;
  return [
    ['plain text in UTF-8 whose bytes are given back', `${source.sameBytes} of ${source.utf8}`],
    ['words right, wrong, unknown', `${right}, ${wrong}, ${unknown}`],
    ['words given to somebody where the text does not tell', `${givenWhereUntold} of ${untold}`],
    ['stakeholder groups, all hats', rates(groups.hats)],
    ['mentions: place and link', rates(mentions.linked)],
    ['mentions: place alone', rates(mentions.spans)],
    ['citations: cells', rates(citations.cells)],
    ['citations: cells by their counts', rates(citations.counted)],
    ['lessons: passages right, wrong; lessons found, missed', passageCounts(lessons.passages)],
    ['lessons: one passage for one lesson', rates(lessons.pairs)],
    ['right passages whose kind is right', `${lessons.rightKind} of ${lessons.passages.right}`],
    [
      'lessons that echo or challenge, P / R: right, wrong; found, missed',
      exchangeCell(figures.exchanges, exchanges.pairs),
    ],
    ['the same, by the two turns alone', exchangeCell(figures.exchangesByTurn, exchanges.turns)],
  ];
}

/** Mentions by method and by kind and lessons by kind, a table each, a column a set. */
export function breakdownTables(sets: readonly SetEvaluation[]): TextTable[] {
  const of = (title: string, talliesOf: (score: Score) => Readonly<Record<string, Tally>>): TextTable => {
    const names = [...new Set(sets.flatMap(({ score }) => Object.keys(talliesOf(score))))].sort();
    return {
      title,
      head: ['', ...sets.map(({ set }) => set)],
      rows: names.map((name) => [
        name,
        ...sets.map(({ score }) => {
          const tally = talliesOf(score)[name];
          return tally === undefined ? '' : rates(tally);
        }),
      ]),
    };
  };
  const methods = of('Mentions by method', ({ mentions }) => mentions.byMethod);
  return [
    {
      ...methods,
      // Nothing is missed by a method of its own.
      rows: methods.rows.map(([name = ''], row) => [
        name,
        ...sets.map(({ score }) => {
          const tally = score.mentions.byMethod[methods.rows[row]?.[0] ?? ''];
          return tally === undefined
            ? ''
            : `${tally.hits} of ${tally.hits + tally.spurious} right (${decimal(ratesOf(tally).precision)})`;
        }),
      ]),
    },
    of(`Mentions by kind; ${RATES}`, ({ mentions }) => mentions.byKind),
    of(`Lessons by kind; ${RATES}`, ({ lessons }) => lessons.byKind),
  ];
}

/** A row for each transcript. */
export function caseTable(cases: readonly CaseEvaluation[]): TextTable {
  return {
    title: 'By transcript',
    head: [
      'transcript',
      'set',
      'source',
      'words right',
      'wrong, >= 0.8',
      'group right',
      'mentions F1',
      'citations F1',
      'lessons P / R',
    ],
    rows: cases.map(({ gold, transcript, score }) => {
      const figures = figuresOf(score);
      return [
        transcript.source.file,
        gold.set,
        score.source.givenBack === 1 ? 'same' : 'differs',
        percent(figures.wordsRight),
        `${score.speakers.turns.surelyWrong} of ${score.speakers.turns.all}`,
        `${score.groups.right} of ${score.groups.people}`,
        decimal(figures.mentions.f1),
        decimal(figures.citations.f1),
        `${decimal(figures.lessons.precision)} / ${decimal(figures.lessons.recall)}`,
      ];
    }),
  };
}

/** How far confidences are what they say: a table a set. */
export function calibrationTables(sets: readonly SetEvaluation[]): TextTable[] {
  return sets.map(({ set, judged }) => {
    const stages = stageCalibrations(judged);
    const bands = stages[0]?.[1].bands ?? [];
    return {
      title: `Confidence, ${set}: number, mean confidence, share right`,
      head: ['confidence', ...stages.map(([name]) => name)],
      rows: [
        ...bands.map(({ from, to }, row) => [
          `${from} to ${to}`,
          ...stages.map(([, { bands }]) => {
            const band = bands[row];
            return band === undefined || band.number === 0
              ? '0'
              : `${band.number}, ${decimal(band.meanConfidence)}, ${decimal(band.shareRight)}`;
          }),
        ]),
        ['expected calibration error', ...stages.map(([, { error }]) => decimal(error))],
      ],
    };
  });
}

function stageCalibrations(judged: JudgedStages): (readonly [string, Calibration])[] {
  return [
    ['speakers, by turn', calibrationOf(judged.speakers)],
    ['mentions', calibrationOf(judged.mentions)],
    ['lessons', calibrationOf(judged.lessons)],
  ];
}

/** What {@link rates} prints, for the titles of tables. */
const RATES = 'F1, precision, recall: found, missed, too many';

function rates(tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  return `${decimal(f1)}, ${decimal(precision)}, ${decimal(recall)}: ${tally.hits}, ${tally.missed}, ${tally.spurious}`;
}

function passageCounts({ right, wrong, found, missed }: PassageCounts): string {
  return `${right}, ${wrong}; ${found}, ${missed}`;
}

function exchangeCell({ precision, recall }: Rates, counts: PassageCounts): string {
  const all = counts.right + counts.wrong + counts.found + counts.missed;
  return all === 0 ? '-' : `${decimal(precision)} / ${decimal(recall)}: ${passageCounts(counts)}`;
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(1)} %`;
}

function decimal(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}
