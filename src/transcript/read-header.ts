import { slugOf } from '../text/slug.ts';
import { isBlank, type Span } from '../text/span.ts';
import type { EventHeader, SessionHeader, SessionKind } from './transcript.ts';

/** The code of the country that a place's last part names ("Mexico" in "Jalisco, Mexico"); null when it names none. */
export type CountryCode = (name: string) => string | null;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.join('|')})`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const NUMERIC = /\b((?:19|20)\d{2})[-/ ](\d{2})[-/ ](\d{2})\b/;
const RANGE = new RegExp(
  `\\bfrom\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+${MONTH})?\\s*(?:to|-|\\u2013|\\u2010|\\u2011|and|until)\\s*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH},?\\s+(\\d{4})\\b`,
  'i',
);
const CLOCK = /^\D{0,20}?(\d{1,2})[:.h](\d{2})\s*(a\.?m\.?|p\.?m\.?)?(?:\s+[A-Z]{2,5})?\W*$/i;
const MEETING =
  /\b(?:[Mm]eeting|[Ss]ession|[Ee]dition|MEETING)\s+of\s+the\s+([A-Z][\w' -]{3,80}?)\s*(?:\(([A-Za-z]{2,12})\)\s*)?(?:,\s*)?(?:(?:in|held in)\s+([A-Z][^,.;()]{1,60}(?:,\s*[A-Z][^,.;()]{1,60}?)*?))?,?\s+(?:from|on|between)\b/u;

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['BPF', /\b(BPF|best practices? forum)\b/i],
  ['DYNAMIC_COALITION', /\b(dynamic coalition|DC)\b/],
  ['OPEN_FORUM', /\bopen forum\b/i],
  ['MAIN', /\b(main session|opening ceremony|closing ceremony|opening session|closing session|plenary)\b/i],
  ['WORKSHOP', /\b(workshop|WS ?#?\d+)\b/i],
];

/**
 * Read the front matter: a title line, the captioner's disclaimer, then lines in capitals for event, place, date, room,
 * title and time, in any order. What it does not say stays null.
 * @param id session id, from the file name
 * @param header the front matter's range in `source`
 * @param wordCount words in all turns
 */
export function readHeader(
  source: string,
  id: string,
  header: Span,
  wordCount: number,
  countryCode: CountryCode,
): SessionHeader {
  const lines = source
    .slice(header.start, header.end)
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const disclaimer = lines.find((line) => /^(note:\s*)?the following (is|are)\b/i.test(line)) ?? null;
  const short = lines.filter((line) => line !== disclaimer && line.length <= 250);
  const titleLine = short.find((line) => !/^(raw|finished|unedited|rough)\b/i.test(line)) ?? null;
  const segments = (titleLine ?? '').split(/\s+[-\u2013\u2014]\s+/).filter((part) => part !== '');
  const room =
    segments.find((part) => /\b(room|hall|auditorium|theatre)\b/i.test(part)) ?? short.find(isRoomLine) ?? null;
  const title = titleOf(segments) ?? id;
  const event = readEvent(lines, segments, disclaimer, countryCode);
  return {
    id,
    title,
    kind: KINDS.find(([, pattern]) => pattern.test(titleLine ?? ''))?.[0] ?? (titleLine === null ? null : 'OTHER'),
    event,
    date: firstOf(short, dateIn),
    startsAt: firstOf(short, clockIn),
    room,
    venue: event?.venue ?? firstOf(short.slice(1), (line) => venueIn(line, countryCode)),
    disclaimer: disclaimer === null ? null : verbatim(source, header, disclaimer),
    header,
    wordCount,
  };
}

function titleOf(segments: readonly string[]): string | null {
  const rest = segments.filter(
    (part, index) =>
      !(index === 0 && /\b(19|20)\d{2}\b/.test(part) && part.length < 30) &&
      !/^(day|room)\b[\s\d\w]{0,12}$/i.test(part) &&
      !/^raw$/i.test(part),
  );
  const title = rest.join(' - ').trim();
  return title === '' ? (segments[0] ?? null) : title;
}

function readEvent(
  lines: readonly string[],
  segments: readonly string[],
  disclaimer: string | null,
  countryCode: CountryCode,
): EventHeader | null {
  const meeting = MEETING.exec(disclaimer ?? '');
  const range = RANGE.exec(disclaimer ?? '');
  const named = lines
    .map((line) => /^([A-Z][\w' ]{2,60}?)\s+((?:19|20)\d{2})\b/.exec(line))
    .filter((match) => match !== null);
  const fromTitle = /^([A-Za-z][\w ]{1,30}?)\s+((?:19|20)\d{2})$/.exec(segments[0] ?? '');
  const year = Number(fromTitle?.[2] ?? range?.[5] ?? named[0]?.[2] ?? Number.NaN);
  const short = fromTitle?.[1] ?? meeting?.[2] ?? null;
  const long = meeting?.[1]?.trim() ?? null;
  if (Number.isNaN(year) || (short === null && long === null)) return null;
  const venue = meeting?.[3]?.trim() ?? null;
  const days = range === null ? null : daysOf(range);
  return {
    id: slugOf(`${short ?? long} ${year}`),
    title: `${long ?? short} ${year}`,
    year,
    venue,
    country: venue === null ? null : countryCode(lastPart(venue)),
    startsOn: days?.[0] ?? null,
    endsOn: days?.[1] ?? null,
  };
}

function daysOf(range: RegExpExecArray): [string | null, string | null] {
  const [, first = '', firstMonth, last = '', lastMonth = '', year = ''] = range;
  return [isoDay(year, firstMonth ?? lastMonth, first), isoDay(year, lastMonth, last)];
}

function dateIn(line: string): string | null {
  const day = DAY_FIRST.exec(line);
  if (day !== null) return isoDay(day[3] ?? '', day[2] ?? '', day[1] ?? '');
  const month = MONTH_FIRST.exec(line);
  if (month !== null) return isoDay(month[3] ?? '', month[1] ?? '', month[2] ?? '');
  const numeric = NUMERIC.exec(line);
  return numeric === null ? null : isoDay(numeric[1] ?? '', MONTHS[Number(numeric[2]) - 1] ?? '', numeric[3] ?? '');
}

function isoDay(year: string, month: string, day: string): string | null {
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of a short month rolls over to the next one: no such day.
  return monthNumber > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function clockIn(line: string): string | null {
  const match = line.length > 40 ? null : CLOCK.exec(line);
  if (match === null) return null;
  const half = match[3]?.[0]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return Number(match[1]) > 24 || Number(match[2]) > 59 ? null : `${String(hour).padStart(2, '0')}:${match[2]}`;
}

function venueIn(line: string, countryCode: CountryCode): string | null {
  const parts = line.split(',');
  return parts.length > 1 && parts.length < 4 && !/\d/.test(line) && countryCode(lastPart(line)) !== null ? line : null;
}

function lastPart(place: string): string {
  return place.slice(place.lastIndexOf(',') + 1).trim();
}

function isRoomLine(line: string): boolean {
  return line.length < 60 && /\b(room|hall|auditorium|theatre)\b/i.test(line);
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

/** The source's own words for a line whose blanks were folded. */
function verbatim(source: string, header: Span, folded: string): string {
  const start = source.indexOf(folded.slice(0, 13), header.start);
  const newline = source.indexOf('\n', start);
  let end = newline === -1 ? header.end : newline;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end -= 1;
  return start === -1 ? folded : source.slice(start, end);
}
