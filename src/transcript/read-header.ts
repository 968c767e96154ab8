import type { Span } from '../text/span.ts';
import { firstOf } from './first-of.ts';
import { headerLines } from './header-lines.ts';
import type { HeaderNames } from './header-names.ts';
import { cutLine, piecesOf } from './header-parts.ts';
import { clockIn, dayIn, daysIn } from './read-day.ts';
import { namedMeeting, readEvent, venueAmong } from './read-event.ts';
import { isTitle, opensWithKind, titleAmong, titleIn } from './session-title.ts';
import type { SessionHeader, SessionKind } from './transcript.ts';
import { withoutWhen } from './when-and-where.ts';

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['BPF', /\b(?:BPF|best practices? forum)\b/i],
  ['DYNAMIC_COALITION', /\bdynamic coalition\b|\bDC\b(?!\s*,)/i],
  ['OPEN_FORUM', /\bopen forum\b/i],
  ['MAIN', /\b(?:main session|opening ceremony|closing ceremony|opening session|closing session|plenary)\b/i],
  ['WORKSHOP', /\b(?:workshop|WS ?#?\d+)\b/i],
];
const ROOM = /\b(?:room|hall|auditorium|audit[oó]rio|theatre|theater|raum|saal|salle|sala|sal[oó]n|studio)\b/i;
const ROOM_AMONG =
  /\b(?:(?:workshop|conference|meeting|main|press) )?(?:room|raum|saal|salle|sala) (?=\d|[A-Z]\d|[IVX]+\b|[A-Z]\b)[\w-]{1,6}\b/i;
const POSTED = /^(?:posted|published|last (?:updated|modified))\b/i;
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
  names: HeaderNames,
  asides: readonly Span[] = [],
): SessionHeader {
  const found = headerLines(source, header, asides);
  const lines = found.lines.filter((line) => !STATE.test(line));
  const titleLine = lines.find(isTitleLine) ?? null;
  const isElse = (part: string): boolean => isRoomLine(part) || STATE.test(part) || isOther(part, names);
  const segments = (titleLine ?? '').split(/\s+[-\u2013\u2014]+\s+/).filter((part) => part !== '');
  const cut = lines.map(cutLine);
  const event = readEvent({ ...found, lines }, cut, segments, names);
  const pieces = piecesOf(cut);
  const inTitle = [...segments.map((part) => part.replace(STATE_AT_END, '')), ...lines];
  const room =
    inTitle.find((line) => isRoomLine(line) || (DATE_IN_FRONT.test(line) && ROOM_AT_END.test(line))) ??
    pieces.map(withoutWhen).find(isRoomLine) ??
    firstOf(lines, (line) => ROOM_AMONG.exec(line)?.[0] ?? null);
  const venue = event === null ? venueAmong(cut, names) : event.venue;
  const [inLine] =
    titleLine === null ? [] : titleIn(titleLine.replace(STATE_AT_END, '').replace(ROOM_AT_END, ''), isElse);
  const title = withoutShouting(isTitle(inLine) ? inLine : titleAmong(lines, isElse));
  const day = found.lines.filter((line) => daysIn(line) === null && !POSTED.test(line));
  return {
    id,
    title: title ?? id,
    kind: kindOf(title === null ? null : `${titleLine ?? ''} ${title}`),
    event,
    date: firstOf(day, dayIn) ?? dayIn(daysIn(found.disclaimer ?? '') === null ? (found.disclaimer ?? '') : ''),
    startsAt: firstOf([...lines, ...pieces], clockIn),
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

/** A place, a meeting, the name of a site. */
function isOther(part: string, names: HeaderNames): boolean {
  return (
    names.country(part) !== null ||
    (/\d/.test(part) && namedMeeting(part) !== null) ||
    (names.meeting(part) !== null && !opensWithKind(part)) ||
    /\bwiki$/i.test(part) ||
    venueAmong([cutLine(part)], names) === part
  );
}

/** "BPF ON AN EXAMPLE Learning together": the series in capitals and the title of the session, run together: "BPF on an Example: Learning together". */
function withoutShouting(title: string | null): string | null {
  if (title === null) return null;
  const [, series, rest] = CAPITALS_IN_FRONT.exec(title) ?? [];
  if (series === undefined || rest === undefined || !/\p{Lu}{6}/u.test(series)) return title;
  const words = series.split(' ').map((word, at) => {
    if (at > 0 && SMALL_WORD.test(word)) return word.toLowerCase();
    return word.length < 6 ? word : `${word.charAt(0)}${word.slice(1).toLowerCase()}`;
  });
  return `${words.join(' ')}: ${rest}`;
}

function kindOf(title: string | null): SessionKind | null {
  if (title === null) return null;
  // A plenary can be held in a workshop room.
  const bare = title.replace(/\b(?:workshop|WS)\s+(?:room|hall)\b/gi, ' ');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'OTHER';
}

function isRoomLine(line: string): boolean {
  return line.length < 40 && ROOM.test(line) && line.split(' ').length <= 5 && !/\btown hall\b/i.test(line);
}

function roomIn(line: string): string {
  return DATE_IN_FRONT.test(line) ? (ROOM_AT_END.exec(line)?.[0].replace(/^[,\s]+/, '') ?? line) : line;
}
