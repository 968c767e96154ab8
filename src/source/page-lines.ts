/** A piece of text on a page, as the PDF reader gives it; lengths in points. */
export interface TextItem {
  readonly str: string;
  /** `[a, b, c, d, x, y]`, y from the foot of the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A printed line; lengths in points, y from the foot of the page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

// In heights of the letters: how far pieces of one line lie above one another, and how wide a gap is a blank.
export const SAME_LINE = 0.5;
const BLANK = 0.15;

/** Put the pieces of a page together to lines, in the order in which the page draws them. */
export function linesOfItems(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: { text: string; left: number; right: number; y: number; height: number } | null = null;
  const end = (): void => {
    if (line !== null && line.text.trim() !== '') lines.push({ ...line, text: line.text.trim() });
    line = null;
  };
  for (const { str, transform, width, height } of items) {
    if (str === '') continue;
    const [x = 0, y = 0] = transform.slice(4);
    const size = height || Math.abs(transform[3] ?? 0) || 1;
    if (line !== null && Math.abs(line.y - y) > SAME_LINE * Math.max(size, line.height)) end();
    if (line === null) {
      line = { text: str, left: x, right: x + width, y, height: size };
      continue;
    }
    const gap = x - line.right > BLANK * size && !/\s$/.test(line.text) && !/^\s/.test(str);
    line.text += gap ? ` ${str}` : str;
    line.right = Math.max(line.right, x + width);
    if (str.trim() !== '') line.height = Math.max(line.height, size);
  }
  end();
  return lines;
}
