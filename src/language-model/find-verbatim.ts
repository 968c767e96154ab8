import { isBlank, type Quote, quoteOf, type Span } from '../text/span.ts';

/**
 * Where words stand in a part of the source, blanks and line ends counting as one blank: models do not copy those.
 * @returns the source's own characters, at the first place that overlaps none of `taken`; null where the words do not stand there
 */
export function findVerbatim(source: string, within: Span, words: string, taken: readonly Span[] = []): Quote | null {
  const wanted = words.trim().replace(/\s+/g, ' ');
  if (wanted === '') return null;
  const { text, offsets } = collapse(source, within);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const start = offsets[at] as number;
    const end = (offsets[at + wanted.length - 1] as number) + 1;
    const whole = !isInsideWord(source, start) && !isInsideWord(source, end);
    if (whole && taken.every((span) => span.end <= start || span.start >= end)) return quoteOf(source, start, end);
  }
  return null;
}

/** The text with runs of blanks as one blank, and where each character of it stands in the source. */
function collapse(source: string, { start, end }: Span): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  let blank = true;
  for (let at = start; at < end; at += 1) {
    const isGap = isBlank(source.charCodeAt(at));
    if (isGap && blank) continue;
    text += isGap ? ' ' : source[at];
    offsets.push(at);
    blank = isGap;
  }
  return { text, offsets };
}

const WORD = /[\p{L}\p{N}]/u;

function isInsideWord(source: string, border: number): boolean {
  return WORD.test(source[border - 1] ?? '') && WORD.test(source[border] ?? '');
}
