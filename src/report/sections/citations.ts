import type { Inline, Paragraph, Table } from '../report-draft.ts';
import type { CitationRow } from '../report-rows.ts';
import { heatOf } from '../surest.ts';
import { text } from '../wording.ts';
import type { Content, Writer } from '../writer.ts';

const MOST_THINGS = 60;
const MOST_NAMED = 12;

interface Cited {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CitationRow[];
  readonly total: number;
}

/** Which groups cite which processes and initiatives, and what one group alone cites. */
export function citationsSection(writer: Writer): Content {
  const { citations } = writer.rows;
  if (citations.length === 0) return { blocks: [] };
  const things = [...Map.groupBy(citations, ({ entityId }) => entityId)].map(
    ([id, cells]): Cited => ({
      id,
      name: cells[0]?.entity ?? id,
      cells,
      total: cells.reduce((sum, cell) => sum + cell.citations, 0),
    }),
  );
  things.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const shown = things.slice(0, MOST_THINGS);
  const { wording } = writer;
  const intro = writer.say('citationsIntro', { things: wording.count('things', things.length) });
  const left =
    shown.length === things.length ? [] : writer.say('citationsMost', { shown: wording.number(shown.length) });
  return {
    blocks: [
      writer.paragraph('citations', [...intro, writer.counted('report/citations')], left),
      matrix(writer, shown),
      ...byOneGroup(writer, shown),
    ],
  };
}

/** One row a thing, one column a group: how often, with the words of the surest place. */
function matrix(writer: Writer, things: readonly Cited[]): Table {
  const { wording } = writer;
  const groups = [
    ...new Map(
      things.flatMap(({ cells }) =>
        cells.map(({ groupId, group }) => [groupId, writer.groupHeading({ id: groupId, name: group })] as const),
      ),
    ),
  ];
  groups.sort(([, a], [, b]) => (a < b ? -1 : 1));
  const most = Math.max(...things.flatMap(({ cells }) => cells.map(({ citations }) => citations)));
  return writer.table(
    'citations',
    writer.say('citationsCaption'),
    [wording.column('thing'), ...groups.map(([, group]) => group), wording.label('all')],
    things.map(({ name, cells, total }) => ({
      number: null,
      cells: [
        { content: [text(name)] },
        ...groups.map(([groupId]) => {
          const cell = cells.find((one) => one.groupId === groupId);
          const content: Inline[] =
            cell === undefined ? [] : [text(wording.number(cell.citations)), ...writer.citeFound(cell.best)];
          return { content, heat: heatOf(cell?.citations ?? 0, most) };
        }),
        { content: [text(wording.number(total))] },
      ],
    })),
  );
}

function byOneGroup(writer: Writer, things: readonly Cited[]): Paragraph[] {
  const alone = things.flatMap(({ name, cells }) =>
    cells.length === 1 && cells[0] !== undefined ? [{ name, cell: cells[0] }] : [],
  );
  const byGroup = [...Map.groupBy(alone, ({ cell }) => cell.groupId)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byGroup.map(([id, own]) => {
    const group = own[0]?.cell.group ?? id;
    const sentence = writer.say('citedByOneGroup', {
      group: writer.wording.group(id, group),
      things: writer.wording.words(own.slice(0, MOST_NAMED).map(({ name }) => name)),
      note: [writer.counted('report/citations')],
    });
    return writer.paragraph(`cited by ${id} alone`, sentence);
  });
}
