import { type PageLine, SAME_LINE } from './page-lines.ts';

// In heights of the letters.
const PARAGRAPH_GAP = 0.6;
const INDENT = 0.8;
// A line that ends so far before the right margin is a paragraph's last, or one by itself, as a share of the line's room.
const FULL_LINE = 0.75;
const OPENS = /^(?:>>|[([*])/u;
const LABEL = /^(?=[\p{Lu}\p{Lt}])[^:]{1,80}:(?:\s|$)/u;
// `ANA PEREIRA:`, `Session 4:`
const SURE_LABEL = /^(?![^:]{0,80}\p{Ll}{3})|^[^:]{0,80}\d/u;
// A turn that is broken off: "and so it --".
const BREAKS_OFF = /[-\u2013\u2014\u2026,;]$/u;
// A name in a cell of its own, as wide as the cell: its lines are one label.
const LABEL_CELL = /^(?:>>\s?)?[\p{Lu}\p{Lt}][^:]{1,80}:$/u;
const LABEL_CELL_LINES = 4;
const ENDS_SENTENCE = /[.!?:)\]"\u201d\u2019*]$/u;

/** Join printed lines to paragraphs, one a line; a blank line where the page leaves one. */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const words = wordsOf(pages);
  const spacing = usualSpacing(pages);
  const parts: string[] = [];
  let before: PageLine | null = null;
  let margins: Margins = { left: 0, right: 0 };
  for (const column of pages.flatMap(columnsOf)) {
    const own = marginsOf(column);
    for (const [index, line] of column.entries()) {
      if (before === null) parts.push(line.text);
      else {
        const gap = index === 0 ? spacing : before.y - line.y;
        const wide = gap > spacing + PARAGRAPH_GAP * line.height;
        if (wide || opens(line, own, before, margins)) parts.push(wide ? '\n\n' : '\n', line.text);
        else joinLine(parts, line.text, words);
      }
      before = line;
      margins = own;
    }
  }
  return parts.join('');
}

/** Between which a column's lines stand, in points. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A page's columns and the cells of its tables: each begins where the text goes up again, or beside which it goes on there. */
function columnsOf(page: readonly PageLine[]): PageLine[][] {
  const columns: PageLine[][] = [];
  for (const [index, line] of page.entries()) {
    const before = page[index - 1];
    const column = columns.at(-1);
    if (before === undefined || column === undefined) columns.push([line]);
    else if (line.y > before.y + SAME_LINE * line.height) {
      const beside = column.findLastIndex(({ y }) => Math.abs(y - line.y) < SAME_LINE * line.height);
      if (beside > 0 && beside >= column.length - LABEL_CELL_LINES) columns.push(column.splice(beside));
      columns.push([line]);
    } else column.push(line);
  }
  return columns.map(asOneLabel);
}

function asOneLabel(column: PageLine[]): PageLine[] {
  const [first] = column;
  if (first === undefined || column.length === 1 || column.length > LABEL_CELL_LINES) return column;
  const text = column
    .map((line) => line.text)
    .reduce((label, line) => label + (isOneWord(label, line) ? '' : ' ') + line);
  return LABEL_CELL.test(text) ? [{ ...first, text }] : column;
}

function marginsOf(column: readonly PageLine[]): Margins {
  const measured = column.slice(0, MEASURED);
  const left = Math.min(...measured.map((line) => line.left));
  const rights = measured.map((line) => line.right).sort((a, b) => a - b);
  const farthest = rights.at(-1) ?? left;
  const usual = rights[Math.floor(USUAL * rights.length)] ?? farthest;
  return {
    left,
    right: farthest - left > OVER_COLUMNS * (usual - left) && rights.length >= FEWEST_LINES ? usual : farthest,
  };
}

// A heading that runs over both columns of a page is far wider than three of four lines.
const USUAL = 0.75;
const OVER_COLUMNS = 1.5;
const FEWEST_LINES = 20;

// Margins show in the first lines; a page has some 50.
const MEASURED = 2000;

/** Does a line start a paragraph, by what it holds or by where it and the line before it stand? */
function opens(line: PageLine, { left }: Margins, before: PageLine, margins: Margins): boolean {
  if (OPENS.test(line.text)) return true;
  // "I have a question for" / "Ana: who pays?": below the full line of an open sentence a name and a colon are no label.
  const label = LABEL.exec(line.text)?.[0];
  if (label !== undefined && (SURE_LABEL.test(label) || endsOrBreaksOff(before.text))) return true;
  if (Math.abs(line.height - before.height) > 0.2 * before.height) return true;
  const short =
    before.right - margins.left < FULL_LINE * (margins.right - margins.left) ||
    before.right > margins.right + 2 * before.height;
  if (short) return ENDS_SENTENCE.test(before.text) || !/\p{Ll}/u.test(before.text) || !/^\p{Ll}/u.test(line.text);
  return (
    line.left - left > INDENT * line.height &&
    before.left - margins.left < INDENT * line.height &&
    ENDS_SENTENCE.test(before.text)
  );
}

function endsOrBreaksOff(text: string): boolean {
  return ENDS_SENTENCE.test(text) || BREAKS_OFF.test(text);
}

/**
 * Join a line to the one before. A hyphen at its end is dropped only when the file has the whole word elsewhere; else it may
 * be the word's own, and stays.
 */
function joinLine(parts: string[], line: string, words: ReadonlySet<string>): void {
  const last = parts.at(-1) ?? '';
  const head = /(\p{L}{2,40})([-\u00ad\u2010])$/u.exec(last.slice(-42));
  const tail = /^\p{Ll}{2,40}/u.exec(line)?.[0];
  if (head === null || tail === undefined) {
    parts.push(isOneWord(last, line) ? '' : ' ', line);
    return;
  }
  const [, start = '', hyphen] = head;
  const whole = words.has(`${start}${tail}`.toLowerCase());
  if (hyphen === '\u00ad' || whole) parts[parts.length - 1] = last.slice(0, -1);
  parts.push('', line);
}

/** Is the end of what stands before one word with the start of a line, by its own hyphen: "Inter-", "American"? */
function isOneWord(before: string, line: string): boolean {
  return /[\p{L}\d][-\u2010\u2011]$/u.test(before) && /^[\p{L}\d]/u.test(line);
}

/** Words that stand whole within a line, in small letters. */
function wordsOf(pages: readonly (readonly PageLine[])[]): Set<string> {
  const words = new Set<string>();
  for (const page of pages) {
    for (const { text } of page) for (const [word] of text.matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** The commonest distance between two lines, in points. */
function usualSpacing(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.slice(1).entries()) {
      const distance = Math.round((page[index]?.y ?? 0) - line.y);
      if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}
