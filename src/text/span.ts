/** A range of the source as published, never of a cleaned copy. */
export interface Span {
  /** First character: 0-based offset in UTF-16 code units, so `source.slice(start, end)` works. */
  readonly start: number;
  /** One past the last character, same unit. */
  readonly end: number;
}

/** The words that a conclusion rests on, verbatim: `source.slice(start, end) === quote`. */
export interface Quote extends Span {
  readonly quote: string;
}

/** Cut a quote out of the source, without the blanks at its ends. */
export function quoteOf(source: string, start: number, end: number): Quote {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return { quote: source.slice(from, to), start: from, end: to };
}

/** Space, tab, line ends, no-break space, zero-width space and byte order mark: what captioners put between words. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Characters that two spans have in common. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
