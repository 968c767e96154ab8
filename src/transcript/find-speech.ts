import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../text/span.ts';
import { type Opener, startsLine } from './find-openers.ts';

/** Where people speak in a file. */
export interface Speech {
  /** The openers that belong to the transcript, in order; at least one if there were any. */
  readonly openers: readonly Opener[];
  /** One past the last word: what follows is the page's or the captioner's. */
  readonly end: number;
}

// Text behind a menu or a separator: with more of it, the speaker went on.
const SHORT_REST = 1500;
// Longest line of a footer or of a closing note.
const NOTE_LENGTH = 120;
const SEPARATOR = /^[\s*_=~\u2014-]{3,}$/;
const CLOSING =
  /^\W{0,5}(?:end of (?:the )?(?:session|transcript|meeting|workshop|recording|audio|captioning)|(?:the )?(?:session|meeting|workshop|panel|forum) (?:was |is |has )?(?:concluded|concludes|ended|ends|adjourned|closed))\b[^\n]{0,60}$/i;
const FOOTER =
  /^\W{0,5}(?:copyright\b|\u00a9|\(c\)\s|all rights reserved|powered by\b|privacy (?:policy|notice)\b|terms (?:of|and) (?:use|service|conditions)\b|also available in\b|share (?:this|on)\b|follow us\b|back to top\b|last (?:updated|modified)\b|site ?map\b|you are here\b|related (?:links|documents|content|pages|posts)\b|posted (?:in|on|by)\b|leave a (?:comment|reply)\b|(?:previous|next) (?:post|page|session|transcript)\b|retrieved from\b|categor(?:y|ies):|printer[- ]friendly|contact us\b)/i;
const RIGHTS =
  /^\W{0,5}(?:this (?:text|document|transcript|file|rough edit|realtime file)\b[^\n]{0,80}\b(?:is being provided|is provided|is based on|may not be|is not (?:a |to be )|was provided|was produced)|(?:the )?(?:above|preceding) (?:is|are) the output|communication access real ?time translation|real[- ]?time caption(?:ing|s) (?:provided|by)|captions? (?:provided )?by\b|services provided by\b)/i;

/**
 * Tell the transcript from the page around it: of the elements that hold all labelled turns the smallest one, without the
 * menus, footers, rights notices and separators after the last turn. Plain text is its own element.
 */
export function findSpeech({ text, blocks, asides }: SourceFile, openers: readonly Opener[]): Speech {
  const block = holderOf(text, blocks, openers);
  const own = openers.filter(({ at }) => at >= block.start && at < block.end);
  const last = own.at(-1);
  if (last === undefined) return { openers: own, end: text.length };
  const start = Math.min(last.textStart, block.end);
  const beforeAsides = cutAsides(asides, { start: Math.max(start, last.at + 1), end: block.end });
  return { openers: own, end: endOfSpeech(text, start, beforeAsides) };
}

function holderOf(text: string, blocks: readonly Span[], openers: readonly Opener[]): Span {
  const whole = { start: 0, end: text.length };
  const sure = sureOpeners(text, openers);
  const first = sure[0];
  const last = sure.at(-1);
  if (first === undefined || last === undefined) return whole;
  // A single turn's own line is no transcript: its paragraphs lie beside one another.
  const lineStart = text.lastIndexOf('\n', first.at);
  const nextLine = text.indexOf('\n', last.at);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  let smallest: Span = whole;
  for (const block of blocks) {
    const holds = block.start <= first.at && block.end > last.at;
    const isLine = block.start > lineStart && block.end <= lineEnd;
    if (holds && !isLine && block.end - block.start < smallest.end - smallest.start) smallest = block;
  }
  return smallest;
}

/** Labelled openers; without two of them those at line starts: arrows in the middle of a line may lead through the site. */
function sureOpeners(text: string, openers: readonly Opener[]): readonly Opener[] {
  const labelled = openers.filter(({ label }) => label !== null);
  if (labelled.length > 1) return labelled;
  const atStarts = openers.filter(({ at, label }) => label !== null || startsLine(text, at));
  return atStarts.length > 0 ? atStarts : openers;
}

/** The start of the first menu, footer or the like after which hardly anything else comes. */
function cutAsides(asides: readonly Span[], { start, end }: Span): number {
  let cut = end;
  // From the end: text between asides is counted once.
  let rest = 0;
  let from = end;
  for (const aside of asides.filter((some) => some.start >= start && some.start < end).reverse()) {
    rest += Math.max(0, from - Math.max(aside.end, aside.start));
    from = Math.min(from, aside.start);
    if (rest > SHORT_REST) break;
    cut = aside.start;
  }
  return cut;
}

/** Line by line from the last turn's first words: where a closing note ends, or a footer or rights notice starts. */
function endOfSpeech(text: string, start: number, end: number): number {
  let isApart = false;
  let isAfterBlank = false;
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    const line = text.slice(at, Math.min(lineEnd, at + 4 * NOTE_LENGTH)).trim();
    const isShort = lineEnd - at <= NOTE_LENGTH;
    if (isShort && CLOSING.test(line) && (/^[([]/.test(line) || (isAfterBlank && isBeforeBlank(text, lineEnd)))) {
      return lineEnd;
    }
    if (at > start && SEPARATOR.test(line) && end - lineEnd <= SHORT_REST) return at;
    if (at > start && isApart && (RIGHTS.test(line) || (isShort && FOOTER.test(line)))) return at;
    isAfterBlank = line === '';
    isApart = line === '' || /[.!?)\]*"\u201d]$/.test(line);
    at = lineEnd + 1;
  }
  return end;
}

/** Does a blank line follow, or nothing? A wrapped line of speech may read like a note. */
function isBeforeBlank(text: string, lineEnd: number): boolean {
  const next = text.indexOf('\n', lineEnd + 1);
  return text.slice(lineEnd + 1, next === -1 ? text.length : Math.min(next, lineEnd + NOTE_LENGTH)).trim() === '';
}
