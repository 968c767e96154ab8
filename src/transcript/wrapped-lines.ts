import { clockIn, dayIn } from './read-day.ts';

/** A line of front matter. */
export interface PrintedLine {
  /** With its blanks folded. */
  readonly text: string;
  /** Right below the line before. */
  readonly isBehind: boolean;
  /** In characters as printed. */
  readonly length: number;
}

const STOPS_SHORT = /(?:[,\u2013\u2014-]|\b(?:of|and|the|on|for|in|to|with|between|a))$/i;
const STOPS_OPEN = /\b(?:of|and|the|on|for|in|to|with|between)(?: the)?$/;
const STARTS_SMALL = /^(?:of|and|on|for|in|to|with|between|or|from)\s/i;
/** Characters of a line that a page of captions breaks. */
const EDGE = 60;
const WIDEST = 100;

/** Lines that a narrow page broke: the first runs to its edge or stops at a small word, the next one starts with one or is its last words. */
export function joinWrapped(lines: readonly PrintedLine[]): string[] {
  const joined: string[] = [];
  let edge = 0;
  for (const { text, isBehind, length } of lines) {
    const before = joined.at(-1);
    if (before !== undefined && (isBehind || STOPS_OPEN.test(before)) && goesOn(before, text, edge))
      joined[joined.length - 1] = `${before} ${text}`;
    else joined.push(text);
    edge = length;
  }
  return joined;
}

function goesOn(before: string, line: string, edge: number): boolean {
  if (/^\([A-Z]+\):/.test(line)) return true;
  if (tellsMore(line) || isShouted(before) !== isShouted(line)) return false;
  return STOPS_SHORT.test(before) || STARTS_SMALL.test(line) || (edge >= EDGE && edge <= WIDEST && line.length < EDGE);
}

function tellsMore(line: string): boolean {
  return dayIn(line) !== null || clockIn(line) !== null || /[:|]/.test(line);
}

function isShouted(line: string): boolean {
  return !/\p{Ll}{2}/u.test(line);
}
