import { sentencesOf } from '../../text/sentences.ts';
import type { Inline, Paragraph, Row } from '../report-draft.ts';
import type { CoverageRow } from '../report-rows.ts';
import { text } from '../wording.ts';
import type { Content, Writer } from '../writer.ts';
import { inSentence } from './learned.ts';

const MOST_ROWS = 100;
/** Of more at work in one field, those named most often are told. */
const MOST_ACTORS = 12;

/** Who is at work on which topic in which place, and where several are. */
export function coverageSection(writer: Writer): Content {
  // Names in different sentences may have nothing to do with one another.
  const coverage = writer.rows.coverage.filter(({ best }) => sentencesOf(best.quote).length === 1);
  if (coverage.length === 0)
    return {
      blocks: [writer.paragraph('no coverage', [...writer.say('noCoverage'), writer.counted('report/coverage')])],
    };
  const fields = [...Map.groupBy(coverage, ({ topicId, placeId }) => `${topicId} ${placeId}`).values()];
  // Where most are at work first.
  const shown = [...fields].sort((a, b) => b.length - a.length || timesOf(b) - timesOf(a)).slice(0, MOST_ROWS);
  const { wording } = writer;
  const left =
    shown.length === fields.length
      ? []
      : writer.say('firstRows', { shown: wording.number(shown.length), all: wording.number(fields.length) });
  // Notes are numbered as they are written: what stands first is written first.
  const intro = writer.paragraph('coverage', [...writer.say('coverageIntro'), writer.counted('report/coverage')], left);
  const table = writer.table(
    'coverage',
    writer.say('coverageCaption'),
    [wording.column('topic'), wording.column('place'), wording.column('who')],
    shown.map((field) => rowOf(writer, field)),
  );
  const overlaps = shown.filter(isOverlap);
  return {
    blocks: [intro, table],
    sections: [
      {
        id: 'overlaps',
        number: null,
        heading: wording.heading('overlaps'),
        blocks:
          overlaps.length === 0
            ? [writer.paragraph('no overlap', [...writer.say('noOverlap'), writer.counted('report/coverage')])]
            : overlaps.map((field) => overlap(writer, field)),
        sections: [],
      },
    ],
  };
}

/** Those whom one speaker names in one breath work together rather than past one another. */
function isOverlap(field: readonly CoverageRow[]): boolean {
  return new Set(field.map(({ best }) => `${best.session} ${best.turn}`)).size > 1;
}

function timesOf(field: readonly CoverageRow[]): number {
  return field.reduce((sum, { times }) => sum + times, 0);
}

/** Who is named most often in a field, in the order in which they were given, and how many more there are. */
function namedMost(writer: Writer, field: readonly CoverageRow[]) {
  const chosen = new Set(field.toSorted((a, b) => b.times - a.times).slice(0, MOST_ACTORS));
  const left = field.length - chosen.size;
  const others = left === 0 ? [] : [writer.wording.count('others', left)];
  return { most: field.filter((row) => chosen.has(row)), others };
}

function rowOf(writer: Writer, field: readonly CoverageRow[]): Row {
  const [first] = field;
  const { most, others } = namedMost(writer, field);
  const actors = [
    ...most.map((row) => [text(row.actor), ...writer.citeFound(row.best)]),
    ...others.map((words) => [text(words)]),
  ];
  const cells: Inline[][] = [[text(first?.topic ?? '')], [text(first?.place ?? '')], writer.wording.list(actors)];
  return writer.row(`coverage ${first?.topicId} ${first?.placeId}`, ...cells);
}

function overlap(writer: Writer, field: readonly CoverageRow[]): Paragraph {
  const [first] = field;
  const { most, others } = namedMost(writer, field);
  const sentence = writer.say('overlap', {
    actors: writer.wording.words([...most.map(({ actor }) => actor), ...others]),
    topic: inSentence(first?.topic ?? ''),
    place: first?.place ?? '',
    note: most.flatMap((row) => writer.citeFound(row.best)),
  });
  return writer.paragraph(`overlap ${first?.topicId} ${first?.placeId}`, sentence);
}
