import type { Span } from '../text/span.ts';
import { clockIn, dayIn } from './read-day.ts';

/** The front matter, sorted: each line with its blanks folded. */
export interface HeaderLines {
  /** Title line, event, city, room and so on, in the order of the file. */
  readonly lines: readonly string[];
  /** The captioner's notice with its line ends folded, for reading. */
  readonly notice: string | null;
  /** The same notice, verbatim. */
  readonly disclaimer: string | null;
}

// Longer front matter is a page's own text; a header with everything the formats know is a tenth of this.
const HEADER_REACH = 20_000;
// A line of a block in capitals or a title; what is longer is running text.
const SHORT = 250;
// A notice on one line is about 500 characters long, a hard-wrapped one's lines are at most 100.
const WRAPPED = 120;

const NOTICE =
  /^(?:\W*note:?\s*)?(?:the following|this) (?:is|are)\b(?=.{0,60}\b(?:output|transcript|caption|result))|\b(?:real[- ]?time|live)[- ](?:captioning|captions|transcription|transcript)\b/i;
const SEPARATOR = /^[^\p{L}\p{N}]*$/u;
const CHROME =
  /^(?:you are here|home\b|also available in|skip to|legacy site|welcome to the united nations|share\b|print\b|deprecated|warning|notice|fatal error|strict standards|this is a legacy|search\b|menu\b)|\b(?:services provided by|p\.?\s?o\.? box|www\.|https?:|phone:|tel[.:]|captionfirst|caption first)|@\w|\bon line \d+/i;
// The captioner's name and address follow, up to a blank line.
const ADDRESS = /\bservices provided by\b/i;
const PHONE = /^[\d\s()+-]{7,}$/;

/** Sort the lines above the first turn. Pages' own lines and captioners' addresses are left out. */
export function headerLines(source: string, header: Span, asides: readonly Span[] = []): HeaderLines {
  const text = withoutAsides(source, header, asides).slice(0, HEADER_REACH);
  const lines: string[] = [];
  let notice: Span | null = null;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = fold(text.slice(at, end));
    let next = end + 1;
    if (ADDRESS.test(line)) {
      next = paragraphEnd(text, at) + 1;
    } else if (notice === null && NOTICE.test(line)) {
      notice = { start: at, end: noticeEnd(text, at) };
      next = notice.end + 1;
    } else if (line.length <= SHORT && !SEPARATOR.test(line) && !CHROME.test(line) && !PHONE.test(line)) {
      lines.push(line);
    }
    at = next;
  }
  if (notice === null) return { lines, notice: null, disclaimer: null };
  const printed = text.slice(notice.start, notice.end);
  return { lines, notice: fold(printed), disclaimer: printed.trim() };
}

/** The front matter without menus and the like; one that reaches into the turns is the page's frame, not a menu. */
function withoutAsides(source: string, header: Span, asides: readonly Span[]): string {
  const parts: string[] = [];
  let from = header.start;
  for (const { start, end } of asides) {
    if (start < from || end > header.end) continue;
    parts.push(source.slice(from, start));
    from = end;
  }
  parts.push(source.slice(from, header.end));
  return parts.join('');
}

/** A notice goes on to the next blank line, unless it is one long line or a line of another kind follows. */
function noticeEnd(text: string, start: number): number {
  let end = lineEnd(text, start);
  if (end - start > WRAPPED) return end;
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = fold(text.slice(end + 1, next));
    if (SEPARATOR.test(line) || !/\p{Ll}/u.test(line) || clockIn(line) !== null || dayIn(line) === line) break;
    end = next;
  }
  return end;
}

function paragraphEnd(text: string, start: number): number {
  let end = lineEnd(text, start);
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    if (SEPARATOR.test(fold(text.slice(end + 1, next)))) break;
    end = next;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

function fold(line: string): string {
  return line
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
