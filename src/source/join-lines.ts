import type { PageLine } from './page-lines.ts';

// In heights of the letters.
const PARAGRAPH_GAP = 0.6;
const INDENT = 0.8;
// A line that ends so far before the right margin is a paragraph's last, or one by itself, as a share of the line's room.
const FULL_LINE = 0.75;
const OPENS = /^(?:>>|(?=[\p{Lu}\p{Lt}])[^:]{1,80}:(?:\s|$)|[([*])/u;
const ENDS_SENTENCE = /[.!?:)\]"\u201d\u2019*]$/u;

/** Join printed lines to paragraphs, one a line; a blank line where the page leaves one. */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const words = wordsOf(pages);
  const spacing = usualSpacing(pages);
  const parts: string[] = [];
  let before: PageLine | null = null;
  for (const page of pages) {
    const left = Math.min(...page.slice(0, MEASURED).map((line) => line.left));
    const right = Math.max(...page.slice(0, MEASURED).map((line) => line.right));
    for (const [index, line] of page.entries()) {
      if (before === null) parts.push(line.text);
      else {
        const gap = index === 0 ? spacing : before.y - line.y;
        const wide = gap > spacing + PARAGRAPH_GAP * line.height;
        if (wide || opens(line, before, left, right)) parts.push(wide ? '\n\n' : '\n', line.text);
        else joinLine(parts, line.text, words);
      }
      before = line;
    }
  }
  return parts.join('');
}

// Margins show in the first lines; a page has some 50.
const MEASURED = 2000;

/** Does a line start a paragraph, by what it holds or by where it and the line before it stand? */
function opens(line: PageLine, before: PageLine, left: number, right: number): boolean {
  if (OPENS.test(line.text)) return true;
  if (Math.abs(line.height - before.height) > 0.2 * before.height) return true;
  const short = before.right - left < FULL_LINE * (right - left);
  if (short) return ENDS_SENTENCE.test(before.text) || !/\p{Ll}/u.test(before.text) || !/^\p{Ll}/u.test(line.text);
  return (
    line.left - left > INDENT * line.height &&
    before.left - left < INDENT * line.height &&
    ENDS_SENTENCE.test(before.text)
  );
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
    parts.push(/[-\u2010\u2011]$/u.test(last) && /^\p{L}/u.test(line) && !/\s\W*$/.test(last) ? '' : ' ', line);
    return;
  }
  const [, start = '', hyphen] = head;
  const whole = words.has(`${start}${tail}`.toLowerCase());
  if (hyphen === '\u00ad' || whole) parts[parts.length - 1] = last.slice(0, -1);
  parts.push('', line);
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
