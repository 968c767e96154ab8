import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Table as DraftTable, Inline } from '../report-draft.ts';
import { HEAT } from './docx-styles.ts';

/** Width of the text on an A4 page with the report's margins, in twentieths of a point. */
const PAGE_WIDTH = 9638;
/** No column is narrower or wider than so many letters count for. */
const FEWEST_LETTERS = 5;
const MOST_LETTERS = 60;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'CCD3DD' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table whose heading is repeated on each page and whose rows are not broken. */
export function tableOf(
  { columns, rows }: DraftTable,
  paragraphLabel: string,
  print: (content: readonly Inline[]) => ParagraphChild[],
  printNumber: (number: string) => ParagraphChild,
): Table {
  const isNumbered = rows.some(({ number }) => number !== null);
  const head = isNumbered ? [paragraphLabel, ...columns] : [...columns];
  const contents = rows.map(({ number, cells }) =>
    isNumbered
      ? [number ?? '', ...cells.map(({ content }) => lettersOf(content))]
      : cells.map(({ content }) => lettersOf(content)),
  );
  const widths = widthsOf(head, contents);
  const cellOf = (children: readonly ParagraphChild[], column: number, style: string, fill?: string): TableCell =>
    new TableCell({
      width: { size: widths[column] as number, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      children: [new Paragraph({ style, alignment: fill === undefined ? 'left' : 'center', children })],
    });
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, column) => cellOf([new TextRun(title)], column, 'CellHead')),
      }),
      ...rows.map(({ number, cells }) => {
        const before = isNumbered ? [cellOf(number === null ? [] : [printNumber(number)], 0, 'Cell')] : [];
        const shift = before.length;
        return new TableRow({
          cantSplit: true,
          children: [
            ...before,
            ...cells.map(({ content, heat }, at) =>
              cellOf(print(content), at + shift, 'Cell', heat === undefined ? undefined : HEAT[heat]),
            ),
          ],
        });
      }),
    ],
  });
}

function lettersOf(content: readonly Inline[]): string {
  return content.map((part) => ('text' in part ? part.text : '00')).join('');
}

/** Widths that share the page by how much stands in the columns; a column's longest word fits where it can. */
function widthsOf(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = head.map((title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const longest = Math.max(title.length / 2, ...cells.map((cell) => Math.sqrt(cell.length * 12)));
    const word = Math.max(...[title, ...cells].flatMap((cell) => cell.split(/\s+/).map(({ length }) => length)));
    return Math.min(Math.max(FEWEST_LETTERS, Math.min(word, 16), longest), MOST_LETTERS);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((PAGE_WIDTH * weight) / total));
  const rest = PAGE_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
