import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** One caption as written: its times in seconds and the lines of its text, markup included. */
export interface RawCue {
  /** 1-based line of its times. */
  readonly line: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly lines: readonly string[];
}

const CLOCK = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})';
const TIMES = new RegExp(`^\\s{0,20}${CLOCK}\\s{0,20}-->\\s{0,20}${CLOCK}(?=\\s|$)`);

/** The captions of a file, and the lines above them that people wrote: WebVTT's title and comments. */
export interface ParsedCues {
  readonly front: readonly string[];
  readonly cues: readonly RawCue[];
}

/**
 * Parse the captions of a WebVTT or SubRip file, in the order of the file. Comments between captions, styles, regions,
 * numbers, names and settings of captions are left out.
 * @throws BpfGraphError INPUT_DAMAGED at a line with an arrow and no times that can be read
 */
export function parseCues(file: string, text: string, format: 'webvtt' | 'subrip'): ParsedCues {
  const cues: RawCue[] = [];
  let current: { cue: RawCue; lines: string[] } | null = null;
  // Text behind a blank line is the next caption's number or name, or in SubRip a line of a caption with blank lines in it.
  let waiting: string[] = [];
  const front: string[] = [];
  let afterBlank = true;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.includes('-->')) {
      if (format === 'subrip') keepWaiting(current?.lines, waiting);
      waiting = [];
      current = startCue(file, line, number);
      // A number directly above the times, without a blank line, was taken for a line of the caption before.
      if (!afterBlank && cues.length > 0) dropNumber(cues.at(-1)?.lines as string[]);
      cues.push(current.cue);
      afterBlank = false;
    } else if (line.trim() === '') {
      if (current === null && format === 'webvtt') front.push(...frontLines(waiting));
      if (current === null) waiting = [];
      afterBlank = true;
    } else if (current !== null && !afterBlank) {
      current.lines.push(line);
    } else {
      waiting.push(line);
    }
  }
  if (format === 'subrip') keepWaiting(current?.lines, waiting, true);
  return { front, cues };
}

/** What a block above the captions says: the title behind `WEBVTT`, or a comment; no style, region or setting (`Kind: captions`). */
function frontLines(block: readonly string[]): string[] {
  const [first = '', ...rest] = block;
  const title = /^WEBVTT[ \t]+(?:[-\u2013\u2014:]\s*)?(\S.*)$/.exec(first)?.[1];
  if (title !== undefined) return [title.trim(), ''];
  const comment = /^NOTE(?:\s+(.*))?$/.exec(first);
  if (comment === null) return [];
  return [...(comment[1] === undefined ? [] : [comment[1].trim()]), ...rest.map((line) => line.trim()), ''];
}

function startCue(file: string, line: string, number: number): { cue: RawCue; lines: string[] } {
  const match = TIMES.exec(line);
  const start = match === null ? null : seconds(match.slice(1, 5));
  const end = match === null ? null : seconds(match.slice(5, 9));
  if (start === null || end === null) {
    throw new BpfGraphError(
      'INPUT_DAMAGED',
      `${file} has no times of a caption at line ${number}: "${line.trim().slice(0, 60)}"`,
      'Mend the line to look like "00:00:01.000 --> 00:00:04.000", or export the captions again.',
    );
  }
  const lines: string[] = [];
  return { cue: { line: number, startSeconds: start, endSeconds: end, lines }, lines };
}

/** Milliseconds are written with three digits; fewer are the first ones. Null for 61 minutes or seconds. */
function seconds([hours = '0', minutes = '0', whole = '0', part = '0']: readonly (string | undefined)[]):
  | number
  | null {
  if (Number(minutes) > 59 || Number(whole) > 59) return null;
  // Whole milliseconds first: a sum of fractions would print as 1.2000000000000002.
  return (
    (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(whole) * 1000 + Number(part.padEnd(3, '0'))) / 1000
  );
}

function keepWaiting(lines: string[] | undefined, waiting: readonly string[], atEnd = false): void {
  if (lines === undefined) return;
  const kept = !atEnd && /^\s*\d+\s*$/.test(waiting.at(-1) ?? '') ? waiting.slice(0, -1) : waiting;
  for (const line of kept) lines.push(line);
}

function dropNumber(lines: string[]): void {
  if (/^\s*\d+\s*$/.test(lines.at(-1) ?? '')) lines.pop();
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    yield text.slice(at, end);
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}
