import type { Span } from '../text/span.ts';
import { firstOf } from './first-of.ts';
import { headerLines } from './header-lines.ts';
import { clockIn, dayIn, daysIn } from './read-day.ts';
import { type CountryCode, readEvent, venueAmong } from './read-event.ts';
import type { SessionHeader, SessionKind } from './transcript.ts';

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['BPF', /\b(?:BPF|best practices? forum)\b/i],
  ['DYNAMIC_COALITION', /\bdynamic coalition\b|\bDC\b(?!\s*,)/i],
  ['OPEN_FORUM', /\bopen forum\b/i],
  ['MAIN', /\b(?:main session|opening ceremony|closing ceremony|opening session|closing session|plenary)\b/i],
  ['WORKSHOP', /\b(?:workshop|WS ?#?\d+)\b/i],
];
const ROOM = /\b(?:room|hall|auditorium|theatre|theater)\b/i;
const STATE = /^(?:(?:raw|finished|unedited|rough|final)\b\s*(?:file|copy|transcript|draft)?\W*)+$/i;
// "2030 11 07 BPF Example Workshop Room 4 FINISHED": the title line of 2014 and 2015.
const DATE_IN_FRONT = /^(?:19|20)\d{2}[- ]\d{2}[- ]\d{2}\s+/;
const ROOM_AT_END = /,?\s+(?:(?:workshop|conference|meeting|main)\s+)?(?:room|hall)\s+\w{1,12}$/i;
// At least two words in capitals before a word that is not.
const CAPITALS_IN_FRONT = /^((?:[\p{Lu}\d&/-]{2,} )+[\p{Lu}\d&/-]{2,}) (\p{Lu}\p{Ll}.*)$/u;
const SMALL_WORD = /^(?:ON|OF|THE|AND|FOR|IN|TO|AN|AT)$/;
const STATE_AT_END = /\s*[-\u2013\u2014]?\s*\(?\b(?:RAW|FINISHED|FINAL|UNEDITED)\b\)?\s*$/;

/**
 * Read the front matter: a title line, the captioner's disclaimer, then lines in capitals for event, place, date, room,
 * title and time, in any order. What it does not say stays null.
 * @param id session id, from the file name
 * @param header the front matter's range in `source`
 * @param wordCount words in all turns
 * @param asides menus and the like of the page, which say nothing of the session
 */
export function readHeader(
  source: string,
  id: string,
  header: Span,
  wordCount: number,
  countryCode: CountryCode,
  asides: readonly Span[] = [],
): SessionHeader {
  const found = headerLines(source, header, asides);
  const lines = found.lines.filter((line) => !STATE.test(line));
  const titleLine = lines.find(isTitleLine) ?? null;
  const segments = (titleLine ?? '').split(/\s+[-\u2013\u2014]+\s+/).filter((part) => part !== '');
  const event = readEvent({ ...found, lines }, segments, countryCode);
  const rooms = [...segments.map((part) => part.replace(STATE_AT_END, '')), ...lines];
  const room = rooms.find((line) => isRoomLine(line) || (DATE_IN_FRONT.test(line) && ROOM_AT_END.test(line))) ?? null;
  const venue = event?.venue ?? venueAmong(lines, countryCode);
  const title = titleLine === null ? titleAmong(lines, venue, room) : titleOf(segments);
  const day = found.lines.filter((line) => daysIn(line) === null);
  return {
    id,
    title: title ?? id,
    kind: kindOf(title === null ? null : `${titleLine ?? ''} ${title}`),
    event,
    date: firstOf(day, dayIn),
    startsAt: firstOf(lines, clockIn),
    room: room === null ? null : roomIn(room),
    venue,
    disclaimer: found.disclaimer,
    header,
    wordCount,
  };
}

/** "IGF 2030 - Day 2 - Room 4 - X", or a date and a title in one line. */
function isTitleLine(line: string): boolean {
  const [first = '', second] = line.split(/\s+[-\u2013\u2014]+\s+/);
  return (
    DATE_IN_FRONT.test(line) || (second !== undefined && /\b(?:19|20)\d{2}\b/.test(first) && dayIn(first) === null)
  );
}

function titleOf(segments: readonly string[]): string | null {
  const rest = segments.filter(
    (part, index) =>
      !(index === 0 && /\b(?:19|20)\d{2}\b/.test(part) && part.length < 30) &&
      !/^(?:day|room)\b[\s\d\w]{0,12}$/i.test(part) &&
      !isRoomLine(part) &&
      !STATE.test(part),
  );
  const title = rest.join(' - ').replace(STATE_AT_END, '').replace(DATE_IN_FRONT, '').replace(ROOM_AT_END, '').trim();
  return title === '' ? (segments[0] ?? null) : withoutShouting(title);
}

/** "BPF ON AN EXAMPLE Learning together": the series in capitals and the title of the session, run together: "BPF on an Example: Learning together". */
function withoutShouting(title: string): string {
  const [, series, rest] = CAPITALS_IN_FRONT.exec(title) ?? [];
  if (series === undefined || rest === undefined || !/\p{Lu}{6}/u.test(series)) return title;
  const words = series.split(' ').map((word, at) => {
    if (at > 0 && SMALL_WORD.test(word)) return word.toLowerCase();
    return word.length < 6 ? word : `${word.charAt(0)}${word.slice(1).toLowerCase()}`;
  });
  return `${words.join(' ')}: ${rest}`;
}

/** Without a title line: the last line that says nothing else (above it stand the event and its theme). */
function titleAmong(lines: readonly string[], venue: string | null, room: string | null): string | null {
  const rest = lines.filter(
    (line) =>
      line !== venue && line !== room && dayIn(line) === null && daysIn(line) === null && clockIn(line) === null,
  );
  return rest.at(-1) ?? null;
}

function kindOf(title: string | null): SessionKind | null {
  if (title === null) return null;
  // A plenary can be held in a workshop room.
  const bare = title.replace(/\b(?:workshop|WS)\s+(?:room|hall)\b/gi, ' ');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'OTHER';
}

function isRoomLine(line: string): boolean {
  return line.length < 40 && ROOM.test(line) && line.split(' ').length <= 5;
}

function roomIn(line: string): string {
  return DATE_IN_FRONT.test(line) ? (ROOM_AT_END.exec(line)?.[0].replace(/^[,\s]+/, '') ?? line) : line;
}
