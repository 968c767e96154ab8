import type { Span } from '../text/span.ts';
import { meetingInFront } from './meeting-name.ts';
import { clockIn, dayIn } from './read-day.ts';
import { joinWrapped, type PrintedLine } from './wrapped-lines.ts';

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
/** A sentence or two on how the text was made, as other publishers print them. */
const ON_THE_TEXT =
  /\b(?:transcri(?:pts?|bed|ption)|caption(?:s|ed|ing|er)?|verbatim|interpretation|interpreters?|unedited|lightly edited|rough[- ]draft|authoritative|official record|display names|recording|recorded|inaudible|names (?:of|as|may|are))\b/i;
const AS_IT_IS =
  /\b(?:may (?:be|contain|hold)|incomplete|inaccurate|contains? errors|no(?:t an?)? (?:official|authoritative))\b/i;
// "Harbour, 5 December 2030. Transcript edited from the captions ..."
const IN_FRONT =
  /^(.{5,120}?)[.)]\s+(?=(?:this|transcript|the following|note|english|captions?|automatic|live|raw|text|names)\b)/i;
const IN_BRACKETS = /^[([{].*[)\]}]\W*$/s;
const SENTENCE_END = /[a-z\u00df-\u00ff)\]]{2}\.(?:\s|$)/;
const SEPARATOR = /^[^\p{L}\p{N}]*$/u;
const CHROME =
  /^(?:you are here|home\b|also available in|skip to|legacy site|welcome to the united nations|share\b|print\b|deprecated|warning|notice|fatal error|strict standards|this is a legacy|search\b|menu\b)|\b(?:services provided by|p\.?\s?o\.? box|www\.|https?:|(?:phone:|tel[.:])\s*[\d+(]|captionfirst|caption first)|@\w|\bon line \d+/i;
/** A notice on the page that another meeting is to come. */
const OF_NEXT = /\b(?:takes?|will take) place\b.*[.!]|\bregister (?:now|here|today)\b/i;
// The captioner's name and address follow, up to a blank line.
const ADDRESS = /\bservices provided by\b/i;
const PHONE = /^[\d\s()+-]{7,}$/;

/** Sort the lines above the first turn. Pages' own lines and captioners' addresses are left out. */
export function headerLines(source: string, header: Span, asides: readonly Span[] = []): HeaderLines {
  const text = withoutAsides(source, header, asides).slice(0, HEADER_REACH);
  const lines: PrintedLine[] = [];
  let lastEnd = -1;
  let notice: Span | null = null;
  let other: Span | null = null;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = fold(text.slice(at, end));
    let next = end + 1;
    if (ADDRESS.test(line)) {
      next = paragraphEnd(text, at) + 1;
    } else if (notice === null && NOTICE.test(line)) {
      notice = { start: at, end: noticeEnd(text, at) };
      next = notice.end + 1;
    } else if (isOnTheText(line)) {
      const isWhole = /[.)\]]$/.test(line);
      const noticeTo = isWhole ? end : noticeEnd(text, at);
      const front = IN_FRONT.exec(line)?.[1];
      if (front !== undefined && (dayIn(front) !== null || meetingInFront(front) !== null))
        lines.push({ text: front, isBehind: false, length: front.length });
      // What stands in brackets is often a note of the captioner's on the moment.
      if (!IN_BRACKETS.test(line)) other ??= { start: at, end: noticeTo };
      next = noticeTo + 1;
    } else if (line.length <= SHORT && !SEPARATOR.test(line) && !isOfPage(line)) {
      lines.push({ text: line, isBehind: lines.length > 0 && at === lastEnd + 1, length: end - at });
      lastEnd = end;
    }
    at = next;
  }
  return { lines: joinWrapped(lines), ...noticesIn(text, notice, other) };
}

function noticesIn(text: string, notice: Span | null, other: Span | null): Pick<HeaderLines, 'notice' | 'disclaimer'> {
  if (notice === null)
    return { notice: null, disclaimer: other === null ? null : text.slice(other.start, other.end).trim() };
  const printed = text.slice(notice.start, notice.end);
  return { notice: fold(printed), disclaimer: printed.trim() };
}

function isOfPage(line: string): boolean {
  return CHROME.test(line) || PHONE.test(line) || OF_NEXT.test(line);
}

/** Whole sentences on how the text was made, or anything in brackets: neither title nor place. */
function isOnTheText(line: string): boolean {
  if (IN_BRACKETS.test(line)) return true;
  return (
    ON_THE_TEXT.test(line) && (AS_IT_IS.test(line) || SENTENCE_END.test(line) || /^(?:note|disclaimer)\b/i.test(line))
  );
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
