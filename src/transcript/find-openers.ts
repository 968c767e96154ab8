import { isBlank, type Span } from '../text/span.ts';
import { hasTitle, IN_BRACKETS_BEHIND, isNumbered, isTyped, labelKind, labelWords, personIn } from './label.ts';
import {
  HEADING_WORDS,
  isCapitals,
  isHeading,
  type LabelledOpener,
  labelKey,
  NAMES_OF_A_SESSION,
  timesOf,
} from './labelled-opener.ts';
import { isAnnounced, withNamesPrintedOnce } from './printed-once.ts';
import { isKindOnly } from './session-title.ts';

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
// Breadcrumbs of a web page ("Home >> 2012") hold arrows too. Labels at line starts are the turns where they are so many more.
const LABELS_PER_STRAY_ARROW = 2;
const OF_A_STATE =
  /\b(?:republic|kingdom|states?|ministry|government|delegation|mission|federation|sultanate|principality) of \p{L}+(?: \p{L}+)?$/u;

// Captions print an account's name in front of each of them; a numbered heading stands once or twice. Timed ones hold no headings, but
// of those in a row one label is left.
const TIMES_OF_AN_ACCOUNT = 3;
const TIMES_IN_CAPTIONS = 2;
// Where meeting software prints a name in front of each caption, every line opens with one, also those that stand once.
const SHARE_OF_NAMED = 0.7;
const FEWEST_NAMED = 10;

/**
 * Every place where a turn opens, in order. Arrows (`>>`) open turns wherever they stand, also within a running line; beside
 * them, a line opens a turn only with a label that stands behind an arrow elsewhere. Only a file without any, or with a few
 * stray ones, falls back on labels at line starts, and then only if two lines have one: a single `Name:` is more likely a
 * heading.
 * @param asides menus and the like of a page, in order: arrows without a label within their lines lead through the site
 * @param captionsFrom where the first of captions with times begins; null for any other text
 */
export function findOpeners(text: string, asides: readonly Span[] = [], captionsFrom: number | null = null): Opener[] {
  const found = openersIn(text, asides, captionsFrom !== null);
  const [first] = found;
  if (first === undefined) return found;
  const from = captionsFrom ?? greetingBefore(text, first);
  if (from === null || !isSpokenBefore(text.slice(from, first.at))) return found;
  return [{ at: from, label: null, textStart: skipBlanks(text, from) }, ...found];
}

// Longer front matter than this is a page's.
const FRONT_REACH = 8000;
const GREETS =
  /\n[^\S\n]*(?=(?:(?:okay|ok|so|well|yes|all right),? )?(?:good (?:morning|afternoon|evening)|hello|hi|ladies and gentlemen|dear (?:colleagues|friends)|welcome,? (?:everybody|everyone|to all))\b[^\n:]{8})/i;

/** Where whoever opens the session greets in a line of the front matter; null where nobody does. */
function greetingBefore(text: string, { at, label }: Opener): number | null {
  // `>>` without a label elsewhere tells where somebody begins; the front matter of labels at line starts ends with the first of them.
  if (label === null) return null;
  const from = Math.max(0, at - FRONT_REACH);
  const greeting = GREETS.exec(text.slice(from, at));
  return greeting === null ? null : from + greeting.index + greeting[0].length;
}

// What is said before the first arrow or label has words enough for a sentence or two, and speaks to somebody.
const FEWEST_SPOKEN = 12;
const SPEAKS_TO_SOMEBODY =
  /\b(?:I|I['\u2019]m|we|you|your|our|please|hello|welcome|thanks|thank|good (?:morning|afternoon|evening))\b/i;
const PRINTED_NOTICE =
  /\b(?:real[- ]?time|live|automatic)[- ]caption|\b(?:output|transcript)s? of\b|\bauthoritative\b/i;

/** Captions hold no front matter but a title or a notice: who opens the session may have no arrow. */
function isSpokenBefore(text: string): boolean {
  if (PRINTED_NOTICE.test(text) || !SPEAKS_TO_SOMEBODY.test(text) || !/[.?!](?:\s|$)/.test(text)) return false;
  return (text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.length ?? 0) >= FEWEST_SPOKEN;
}

function openersIn(text: string, asides: readonly Span[], isTimed: boolean): Opener[] {
  const arrows = withoutSigns(text, findArrows(text), asides);
  // In front of captions stands what people typed for their names; elsewhere the like may be a heading.
  const inLine = findLineLabels(text);
  const labels = isTimed ? inLine : withoutListings(inLine);
  const least = isTimed ? TIMES_IN_CAPTIONS : TIMES_OF_AN_ACCOUNT;
  const sure = trustedLabels(labels, least);
  const trusted = isTimed && isNamedThroughout(text, sure) ? labels : withNamesPrintedOnce(text, inLine, labels, sure);
  // Of a text whose labels stand alone on their lines a few have a colon behind them nevertheless.
  const alone = arrows.length === 0 && trusted.length < FEWEST_BARE ? findBareLabels(text, inLine) : [];
  if (alone.length > trusted.length * LABELS_PER_STRAY_ARROW) return alone;
  if (trusted.length > 1 && trusted.length >= arrows.length * LABELS_PER_STRAY_ARROW) return trusted;
  return arrows.length === 0 ? alone : withLostArrows(arrows, labels, trusted, text);
}

// `Ana Pereira - EXNET`
const DASH_AND_ACRONYM = /\p{Ll}\s[-\u2013\u2014]\s\p{Lu}{3,}$/u;

/**
 * `Ana Pereira, Example Hub:` lists who takes part where it stands once; in capitals, or again and again, it opens turns, as does what people
 * typed for their names (`Ana Pereira - Example`). Of a page's running title a name is no beginning.
 */
function withoutListings(labels: readonly LabelledOpener[]): LabelledOpener[] {
  const times = timesOf(labels);
  const isPlain = ({ label }: LabelledOpener): boolean => personIn(label) === label;
  const isAgain = ({ label }: LabelledOpener): boolean => {
    const person = personIn(label);
    if ((times.get(labelKey(label)) ?? 0) < 2)
      return isTyped(label) || DASH_AND_ACRONYM.test(label) || (label.includes(', ') && isCapitals(person));
    return label.startsWith(person) || isTyped(label);
  };
  const typed = new Set(labels.filter((opener) => !isPlain(opener) && isAgain(opener)));
  const [first] = typed;
  // Who speaks once in a call has typed a name, too.
  const names = new Set([...typed].map(({ label }) => labelKey(label)).filter((key) => (times.get(key) ?? 0) > 1));
  const isBehind = ({ at }: LabelledOpener): boolean => names.size >= NAMES_OF_A_SESSION && at > (first?.at ?? 0);
  return labels.filter((opener) => isPlain(opener) || typed.has(opener) || isBehind(opener));
}

// A page whose turns are told by names alone on their lines has more of them than a text with a few headings.
const FEWEST_BARE = 6;
const FEWEST_BARE_REPEATED = 2;
const LEAST_OF_SPEECH = 4;

// "Ana Pereira 00:03:11", "[00:03] Ana Pereira": as services print them that write down what they hear.
const TIMED_BEHIND = /\s{1,8}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/;
const TIMED_BEFORE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{1,8}/;

/**
 * Names and roles alone on their lines, most without a colon, each above its speech, with or without the time. Names that stand once are taken
 * only where the others are sure: those of a list have other names below them, and headings are not spoken of.
 */
function findBareLabels(text: string, inLine: readonly LabelledOpener[]): Opener[] {
  const labels: LabelledOpener[] = [...inLine];
  const timed = new Set<LabelledOpener>();
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const from = skipBlanks(text, lineStart, lineEnd);
    const printed = text.slice(from, Math.min(lineEnd, from + LABEL_REACH)).trimEnd();
    const line = printed.replace(TIMED_BEHIND, '').replace(TIMED_BEFORE, '');
    if (line.length > 2 && lineEnd - from < LABEL_REACH && !/[.:]$/.test(line) && labelKind(line) !== null) {
      const textStart = skipBlanks(text, lineEnd);
      if (isSpeech(text.slice(textStart, textStart + LABEL_REACH).split('\n', 1)[0] ?? '')) {
        const opener = { at: from, label: line, textStart };
        labels.push(opener);
        if (line !== printed) timed.add(opener);
      }
    }
    lineStart = lineEnd + 1;
  }
  labels.sort((a, b) => a.at - b.at);
  const times = timesOf(labels);
  if (timed.size >= FEWEST_BARE) return labels.filter((opener) => timed.has(opener));
  const sure = labels.filter(({ label }) => {
    const words = labelWords(label);
    return !isHeading(words) && ((times.get(labelKey(label)) ?? 0) > 1 || labelKind(label) === 'role');
  });
  const repeated = new Set(sure.map(({ label }) => labelKey(label)).filter((key) => (times.get(key) ?? 0) > 1));
  if (sure.length < FEWEST_BARE || repeated.size < FEWEST_BARE_REPEATED) return [];
  return withNamesPrintedOnce(text, labels, labels, sure);
}

function isSpeech(line: string): boolean {
  return line.split(/\s+/, LEAST_OF_SPEECH).length === LEAST_OF_SPEECH && labelKind(line.trim()) === null;
}

function findArrows(text: string): Opener[] {
  const openers: Opener[] = [];
  for (let at = text.indexOf('>>'); at !== -1; ) {
    let after = at + 2;
    while (text[after] === '>') after += 1;
    const from = skipBlanks(text, after);
    openers.push(labelAt(text, at, from) ?? wrappedLabelAt(text, at, from) ?? { at, label: null, textStart: from });
    at = text.indexOf('>>', after);
  }
  return openers;
}

/** Leave out the arrows of "Home >> Transcripts": without a label, within a line, in a menu. */
function withoutSigns(text: string, arrows: readonly Opener[], asides: readonly Span[]): readonly Opener[] {
  if (asides.length === 0) return arrows;
  let next = 0;
  let end = 0;
  return arrows.filter(({ at, label }) => {
    while (next < asides.length && (asides[next]?.start ?? 0) <= at) {
      end = Math.max(end, asides[next]?.end ?? 0);
      next += 1;
    }
    return label !== null || at >= end || startsLine(text, at);
  });
}

/** Is there nothing but blanks between the line's start and an offset? */
export function startsLine(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && isBlank(text.charCodeAt(from - 1))) from -= 1;
  return from === 0 || text[from - 1] === '\n';
}

function findLineLabels(text: string): LabelledOpener[] {
  const openers: LabelledOpener[] = [];
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    // Somebody put arrows before a few of the labels.
    const from = skipArrows(text, skipBlanks(text, lineStart, lineEnd), lineEnd);
    const opener = from === lineEnd ? null : labelAt(text, lineStart, from);
    if (opener !== null) openers.push(opener);
    lineStart = lineEnd + 1;
  }
  return openers;
}

/** A role, or a name in capitals, opens a turn by itself; a name in small letters or with a heading's words must come twice. */
function trustedLabels(labels: readonly LabelledOpener[], timesOfAnAccount: number): LabelledOpener[] {
  const seen = timesOf(labels);
  return labels.filter(({ label }) => {
    const words = labelWords(label);
    if (isHeading(words) || isKindOnly(label) || /\bforum$/i.test(label)) return false;
    if (isNumbered(label)) return (seen.get(labelKey(label)) ?? 0) >= timesOfAnAccount;
    if ((seen.get(labelKey(label)) ?? 0) > 1 || labelKind(label) === 'role' || hasTitle(label)) return true;
    if (!isCapitals(personIn(label))) return false;
    // "ANA PEREIRA (BANK OF RURALIA)": whom she speaks for.
    const named = labelWords(label.replace(IN_BRACKETS_BEHIND, ''));
    return OF_A_STATE.test(words.join(' ')) || !named.some((word) => HEADING_WORDS.test(word));
  });
}

function isNamedThroughout(text: string, sure: readonly LabelledOpener[]): boolean {
  if (sure.length < FEWEST_NAMED) return false;
  let lines = 0;
  for (let at = sure[0]?.at ?? 0; at !== -1 && at < text.length; at = text.indexOf('\n', at + 1)) lines += 1;
  return sure.length >= SHARE_OF_NAMED * lines;
}

// Fewer lines in capitals than this are headings within a text of arrows.
const LEAST_OF_LOST = 3;

/**
 * Add the lines that open with a label printed behind an arrow elsewhere, and where several labels in capitals open lines
 * behind the first arrow, or one that is called right above it, those too: the captioner's arrows were lost.
 */
function withLostArrows(
  arrows: readonly Opener[],
  labels: readonly LabelledOpener[],
  trusted: readonly LabelledOpener[],
  text: string,
): Opener[] {
  const printed = new Set(arrows.flatMap(({ label }) => (label === null ? [] : [labelKey(label)])));
  const first = arrows[0]?.at ?? 0;
  const capitals = trusted.filter(({ at, label }) => at > first && isCapitals(label) && !printed.has(labelKey(label)));
  const isCalled = (opener: LabelledOpener): boolean =>
    labelWords(opener.label).length > 1 && labelKind(opener.label) === 'name' && isAnnounced(text, opener);
  const also = new Set(capitals.length >= LEAST_OF_LOST ? capitals : capitals.filter(isCalled));
  const lost = labels.filter((opener) => also.has(opener) || printed.has(labelKey(opener.label)));
  if (lost.length === 0) return [...arrows];
  const result: Opener[] = [];
  for (const opener of [...arrows, ...lost].sort((a, b) => a.at - b.at)) {
    // `>>` alone on its line has taken the next line's label already.
    if (opener.at >= (result.at(-1)?.textStart ?? 0)) result.push(opener);
  }
  return result;
}

/** The label that starts at `from`; null where speech does. */
function labelAt(text: string, at: number, from: number): LabelledOpener | null {
  const window = text.slice(from, from + LABEL_REACH);
  const colon = window.indexOf(':');
  const newline = window.indexOf('\n');
  if (colon <= 0 || (newline !== -1 && newline < colon)) return null;
  const label = window.slice(0, colon);
  // "4:30", "ROOM 2 - 11:30" and "https://" hold colons too: speech goes on after a blank or at the line's end.
  if (/\d$/.test(label) && /^\d/.test(window.slice(colon + 1))) return null;
  const next = text.charCodeAt(from + colon + 1);
  const ends = Number.isNaN(next) || isBlank(next) || (isCapitals(label) && text[from + colon + 1] !== '/');
  if (!ends || labelKind(label) === null) return null;
  return { at, label: label.trim(), textStart: skipBlanks(text, from + colon + 1) };
}

/** A label in capitals that a hard wrap cuts in two: `>>DR.` at a line's end, `TANABE:` on the next. */
function wrappedLabelAt(text: string, at: number, from: number): LabelledOpener | null {
  const window = text.slice(from, from + LABEL_REACH);
  const wrapped = /^[^\n:]{1,80}\r?\n(?!\r?\n)[^\n:]{1,80}:(?=\s)/.exec(window)?.[0].slice(0, -1);
  if (wrapped === undefined || !isCapitals(wrapped) || labelKind(wrapped.replace(/\s+/g, ' ')) === null) return null;
  return { at, label: wrapped.trim(), textStart: skipBlanks(text, from + wrapped.length + 1) };
}

/** Blanks and line ends, so that `NAME:` alone on its line still finds its words. */
function skipBlanks(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function skipArrows(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] === '>') at += 1;
  return at - from < 2 ? from : skipBlanks(text, at, to);
}
