import { narrow } from './narrow.ts';

// Marks of print that captions hold between and within words, each with a control character that stands in no text.
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u2010', '\u0090'],
  ['\u2011', '\u008f'],
  ['\u2013', '\u0096'],
  ['\u2014', '\u0097'],
  ['\u2018', '\u0091'],
  ['\u2019', '\u0092'],
  ['\u201c', '\u0093'],
  ['\u201d', '\u0094'],
  ['\u2026', '\u0085'],
]);
const ANY_MARK = new RegExp(`[${[...MARKS.keys()].join('')}]`);
const ALL_MARKS = new RegExp(ANY_MARK, 'g');

/**
 * The same text, as long as it was, with a character of one byte for each mark of print: what Node compiles of a pattern with names for texts
 * of two bytes takes four times the memory, and runs slower. Only patterns read it, made by {@link withNarrowMarks}.
 */
export function narrowMarks(text: string): string {
  return ANY_MARK.test(text) ? narrow(text.replace(ALL_MARKS, (mark) => MARKS.get(mark) ?? mark)) : text;
}

/** The source of a pattern that finds in {@link narrowMarks} of a text what the given one finds in the text. */
export function withNarrowMarks(pattern: string): string {
  return pattern.replace(/\\u(20[0-9a-f]{2})/g, (written, code: string) => {
    const mark = MARKS.get(String.fromCharCode(Number.parseInt(code, 16)));
    return mark === undefined ? written : `\\u00${mark.charCodeAt(0).toString(16)}`;
  });
}
