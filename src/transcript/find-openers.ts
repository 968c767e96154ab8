import { isBlank } from '../text/span.ts';
import { labelKind } from './label.ts';

/** Where a turn opens. */
export interface Opener {
  /** Offset of the `>>`, or of the label where there are no arrows. */
  readonly at: number;
  /** As printed, blanks at its ends dropped; null after a bare `>>`. */
  readonly label: string | null;
  /** Offset of the first character of speech. */
  readonly textStart: number;
}

// A colon farther from the opener belongs to speech.
const LABEL_REACH = 100;

/**
 * Every place where a turn opens, in order. Arrows (`>>`) open turns wherever they stand, also within a running line.
 * Only a file without any falls back on labels at line starts, and then only if two lines have one: a single
 * `Name:` is more likely a heading.
 */
export function findOpeners(text: string): Opener[] {
  const arrows = findArrows(text);
  if (arrows.length > 0) return arrows;
  const labels = findLineLabels(text);
  return labels.length > 1 ? labels : [];
}

function findArrows(text: string): Opener[] {
  const openers: Opener[] = [];
  for (let at = text.indexOf('>>'); at !== -1; ) {
    let after = at + 2;
    while (text[after] === '>') after += 1;
    openers.push(openerAt(text, at, after));
    at = text.indexOf('>>', after);
  }
  return openers;
}

function findLineLabels(text: string): Opener[] {
  const openers: Opener[] = [];
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const opener = openerAt(text, lineStart, lineStart);
    if (opener.label !== null && (isCapitals(opener.label) || labelKind(opener.label) === 'role')) openers.push(opener);
    lineStart = newline === -1 ? text.length : newline + 1;
  }
  return openers;
}

function openerAt(text: string, at: number, after: number): Opener {
  const from = skipBlanks(text, after);
  const window = text.slice(from, from + LABEL_REACH);
  const colon = window.indexOf(':');
  const newline = window.indexOf('\n');
  if (colon > 0 && (newline === -1 || colon < newline)) {
    const label = window.slice(0, colon);
    // "4:30" and "https://" hold colons too: speech goes on after a blank or at the line's end.
    const next = text.charCodeAt(from + colon + 1);
    if ((Number.isNaN(next) || isBlank(next) || isCapitals(label)) && labelKind(label) !== null) {
      return { at, label: label.trim(), textStart: skipBlanks(text, from + colon + 1) };
    }
  }
  return { at, label: null, textStart: from };
}

/** Blanks of the same line and one line break, so that `NAME:` alone on its line still finds its words. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}{3}/u.test(label);
}
