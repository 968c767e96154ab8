import { type Quote, quoteOf, type Span } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { FULL_NAME } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';

/** Somebody whom the front matter of a transcript lists as taking part. */
export interface ListedPerson extends Quote {
  readonly name: NameForm;
  /** `moderator`, `remote moderator`, `panelist`; null where the list does not say. */
  readonly role: string | null;
  /** Where the words for whom they speak stand; null without. */
  readonly body: Span | null;
}

// A list of participants ends soon; what is longer is a page.
const MOST_LINES = 400;
const LONGEST_LINE = 400;
const ROLE =
  '(?:(?:remote|online|on-?site|in-?person|co-?)[ -]?)?(?:moderator|chair|chairman|chairperson|facilitator|host|panell?ist|speaker|discussant|respondent|presenter|rapporteur|reporter|resource person|organi[sz]er|participant)';
const HEADING = new RegExp(
  `^\\W{0,4}(?:confirmed |invited |session |main |keynote |key |lead )?(?<role>${ROLE})s?\\s{0,4}(?:[:|\\t\\u2013-]|$)`,
  'iu',
);
const NAMED = new RegExp(
  `^[\\s\\u2022*.\\u2013-]{0,6}(?:\\d{1,2}[.)]\\s{1,4})?${FULL_NAME}(?=\\s{0,4}(?:[,;(|\\t\\u2013\\u2014-]|and\\b|$))`,
  'u',
);

/** The participants that lines of the front matter list behind a role or below it: `Moderator: Ana Pereira, Example Hub`. */
export function findListedPeople({ source, session }: Transcript): ListedPerson[] {
  const { text } = source;
  const { start, end } = session.header;
  const people: ListedPerson[] = [];
  let role: string | null = null;
  let from = start;
  for (let lines = 0; from < end && lines < MOST_LINES; lines += 1) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    const line = text.slice(from, Math.min(lineEnd, from + LONGEST_LINE));
    const heading = HEADING.exec(line);
    const at = heading === null ? 0 : heading[0].length;
    if (heading !== null) role = roleOf(heading.groups?.role ?? '');
    else if (line.trim() === '' || line.includes(':')) role = null;
    if (role !== null) people.push(...namedIn(text, { start: from + at, end: from + line.length }, role));
    from = lineEnd + 1;
  }
  return people;
}

function roleOf(printed: string): string {
  return printed
    .toLowerCase()
    .replace('panellist', 'panelist')
    .replace(/online|virtual/, 'remote');
}

/** "Ana Pereira (Example Hub), Omar Diallo, Example Lab; Lucía Gómez": each name with the words up to the next one. */
function namedIn(text: string, line: Span, role: string): ListedPerson[] {
  const people: ListedPerson[] = [];
  for (const { start, end } of partsOf(text, line)) {
    const words = text.slice(start, end);
    const match = NAMED.exec(words.split('\t', 1)[0] ?? '');
    const printed = trimToName(match?.groups?.name ?? '');
    if (match === null || printed === '' || !/\s/.test(printed) || labelKind(printed) !== 'name') continue;
    const rest = /^[\s,;(|\t\u2013\u2014-]{1,8}/.exec(words.slice(match[0].length))?.[0].length ?? 0;
    const from = start + match[0].length + rest;
    people.push({
      name: nameForm(printed),
      role,
      body: from < end ? { start: from, end } : null,
      ...quoteOf(text, start, end),
    });
  }
  return people;
}

function partsOf(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(/;|\)\s{0,3},|\)\s{0,3}and\b/g)) {
    parts.push({ start, end: line.start + match.index + (match[0].startsWith(')') ? 1 : 0) });
    start = line.start + match.index + match[0].length;
  }
  parts.push({ start, end: line.end });
  return parts.map((part) => trimmed(text, part)).filter(({ start: from, end }) => end > from);
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}
