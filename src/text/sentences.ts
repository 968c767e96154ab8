import { isBlank, type Span } from './span.ts';

// Stops that end no sentence. Captions hold few abbreviations, nearly all of them titles.
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'hon',
  'amb',
  'vs',
  'no',
  'e.g',
  'i.e',
  'etc',
  'h.e',
]);
const CLOSERS = new Set(['"', "'", ')', ']', '\u201d', '\u2019']);

// Captions of 2006 to 2010 are wrapped at 70 to 80 columns: a line of about that length goes on in the next one.
const WRAPPED_FROM = 45;
const WRAPPED_TO = 110;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const EXCLAMATION_MARK = 0x21;
const STOP = 0x2e;
const QUESTION_MARK = 0x3f;

/**
 * The sentences of `source.slice(from, to)`: they end at `.`, `?`, `!` before a blank, and at a line end unless the line was
 * wrapped there (it is full, or the next one opens small). A lone initial
 * ("U.S. and", "J. Smith"), a title ("Dr.") and a time ("1:00 p.m. It's") followed by a lower-case letter end none.
 * @returns spans without the blanks between sentences, in the order of the source; empty lines give none
 */
export function sentencesOf(source: string, from = 0, to = source.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  // Speech that follows a label on its line: the line began before it.
  let lineStart = from;
  while (lineStart > 0 && from - lineStart < WRAPPED_TO && source[lineStart - 1] !== '\n') lineStart -= 1;
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && isBlank(source.charCodeAt(first))) first += 1;
    while (last > first && isBlank(source.charCodeAt(last - 1))) last -= 1;
    if (last > first) sentences.push({ start: first, end: last });
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    // Most characters: letters, and the blanks between them.
    if (code > QUESTION_MARK || code === BLANK) continue;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (!isWrapped(source, lineStart, at, to)) close(at);
      if (code === CARRIAGE_RETURN && source[at + 1] === '\n') at += 1;
      lineStart = at + 1;
    } else if (code === STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK) {
      let end = at + 1;
      while (end < to && (CLOSERS.has(source[end] as string) || isStop(source[end] as string))) end += 1;
      if ((end >= to || isBlank(source.charCodeAt(end))) && !isAbbreviation(source, start, at, end, to)) close(end);
      at = end - 1;
    }
  }
  close(to);
  return sentences;
}

/** Does the line that ends at `end` go on in the next? Never over a blank line. */
function isWrapped(source: string, lineStart: number, end: number, to: number): boolean {
  let next = end + (source.startsWith('\r\n', end) ? 2 : 1);
  while (next < to && isBlank(source.charCodeAt(next)) && source[next] !== '\n' && source[next] !== '\r') next += 1;
  const first = next < to ? (source[next] as string) : '\n';
  if (first === '\n' || first === '\r' || first === '(' || first === '[') return false;
  const length = end - lineStart;
  return /\p{Ll}/u.test(first) || (length >= WRAPPED_FROM && length <= WRAPPED_TO);
}

function isStop(char: string): boolean {
  return char === '.' || char === '?' || char === '!';
}

function isAbbreviation(source: string, from: number, stop: number, end: number, to: number): boolean {
  if (source[stop] !== '.') return false;
  let word = stop;
  while (word > from && stop - word < 12 && isLetterOrStop(source, word - 1)) word -= 1;
  const text = source.slice(word, stop).toLowerCase();
  if (ABBREVIATIONS.has(text)) return text !== 'no' || /\d/.test(nextChar(source, end, to));
  // One letter, or letters with stops between them: an initial or "U.S."; it ends a sentence only before a capital.
  if (/^(\p{L}\.)+\p{L}$/u.test(text)) return !/\p{Lu}/u.test(nextChar(source, end, to));
  return /^\p{L}$/u.test(text) && text !== 'i' && /\p{Lu}/u.test(source[word] as string);
}

function isLetterOrStop(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code > 0x7f) return /\p{L}/u.test(source[at] as string);
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || code === STOP;
}

function nextChar(source: string, from: number, to: number): string {
  let at = from;
  while (at < to && isBlank(source.charCodeAt(at))) at += 1;
  return at < to ? (source[at] as string) : '';
}
