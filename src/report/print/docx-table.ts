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
/** Width of a letter of a table on average, and of the blank beside a cell's text on both sides. */
const LETTER = 90;
const MARGINS = 160;
/** No column is narrower than so many letters, and none weighs more than so many. */
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 60;
/** A longer one, an address perhaps, is broken. */
const LONGEST_WORD = 18;

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
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      children: [new Paragraph({ style, ...(fill === undefined ? {} : { alignment: 'center' }), children })],
    });
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    // Once a table: said in each of its cells, they take an eighth of the memory of a long report.
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
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

/**
 * Widths that share the page by how much stands in the columns. Each column is first given what its longest word needs, so that no
 * word is broken as long as all of them fit; the rest goes where most stands.
 */
function widthsOf(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const columns = head.map((title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const word = Math.max(wordIn(title), ...cells.map(wordIn));
    const fits = Math.max(FEWEST_LETTERS, Math.min(word, LONGEST_WORD));
    const longest = Math.max(...cells.map((cell) => Math.sqrt(cell.length * 12)));
    return { least: fits * LETTER + MARGINS, weight: Math.max(0, Math.min(longest, MOST_LETTERS) - fits) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const left = PAGE_WIDTH - least;
  // Too many columns for the page share it by what they need.
  const widths =
    left < 0 ? columns.map((column) => Math.floor((PAGE_WIDTH * column.least) / least)) : shared(left, columns);
  const rest = PAGE_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

interface Column {
  readonly least: number;
  readonly weight: number;
}

function shared(left: number, columns: readonly Column[]): number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ least, weight }) => {
    const share = total === 0 ? 1 / columns.length : weight / total;
    return least + Math.floor(left * share);
  });
}

function wordIn(words: string): number {
  return Math.max(...words.split(/\s+/).map(({ length }) => length));
}
