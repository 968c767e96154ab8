import type { PrinterLabels } from '../report-draft.ts';
import { oneLine } from './one-line.ts';

type Marks = Pick<PrinterLabels, 'openQuote' | 'closeQuote'>;

/** All the words of a note in the language's quotation marks. */
export function quoted(words: string, { openQuote, closeQuote }: Marks): string {
  return `${openQuote}${oneLine(words)}${closeQuote}`;
}

const SENTENCE_END = /[.?!…][)"'’”»]*$/u;

/**
 * Words quoted in running text. What was left out is shown: a sentence that began with other words gets its capital in brackets, and
 * one that goes on ends with `[…]`.
 * @param cut true where the words end a sentence that goes on; told by themselves where they do not end one
 */
export function quotedInText(words: string, cut: boolean, labels: Marks): string {
  const line = oneLine(words);
  const first = String.fromCodePoint(line.codePointAt(0) ?? 0x20);
  const begun = /\p{Ll}/u.test(first) ? `[${first.toLocaleUpperCase('en')}]${line.slice(first.length)}` : line;
  const goesOn = cut || !SENTENCE_END.test(line);
  return quoted(`${begun}${goesOn ? ' […]' : ''}`, labels);
}
