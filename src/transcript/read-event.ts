import { slugOf } from '../text/slug.ts';
import { firstOf } from './first-of.ts';
import type { HeaderLines } from './header-lines.ts';
import { dayIn, daysIn } from './read-day.ts';
import type { EventHeader } from './transcript.ts';

/** The code of the country that a place's last part names ("Mexico" in "Jalisco, Mexico"); null when it names none. */
export type CountryCode = (name: string) => string | null;

const YEAR = '((?:19|20)\\d{2})';
// "... during the Eleventh Annual Meeting of the Example Forum (EF) in Harbour, Ruralia, from 5 to 9 December 2030."
const MEETING =
  /\b(?:[Mm]eeting|MEETING|[Ss]ession|[Ee]dition)\s+of\s+the\s+((?:[A-Z][\w'-]*|of|on|the|and|for)(?: (?:[A-Z][\w'-]*|of|on|the|and|for)){0,9})/u;
const ACRONYM = /^\s*\(([A-Za-z]{2,12})\)/;
// "... during the 2030 IGF in Harbour", "... during IGF 2030"
const DATED = new RegExp(`\\b(?:${YEAR}\\s+([A-Z]{2,6})|([A-Z]{2,6})\\s+${YEAR})\\b`, 'u');
const PLACE = /\b(?:held\s+)?in\s+(\p{Lu}[^.;()\d]{1,60}?)(?=\s*(?:[.;(]|,?\s*(?:from|on|between|during|\d|$)))/u;
const NAMED = new RegExp(`^(\\p{Lu}[\\p{L}\\p{N}' -]{1,60}?),?\\s+${YEAR}(?:\\s*$|\\s+[-\\u2013\\u2014])`, 'u');
const NAME_OF_MEETING = /\b(?:forum|conference|summit|meeting|assembly|consultation|congress|symposium)\b/i;
const ANNUAL = /^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|\w+(?:st|nd|rd|th))\s+(?:annual\s+)?(?:meeting\s+of\s+(?:the\s+)?)?/i;

/**
 * The meeting a session belongs to, by the notice, the title line or a line that names it.
 * @param segments the title line cut at its dashes
 */
export function readEvent(
  { lines, notice }: HeaderLines,
  segments: readonly string[],
  countryCode: CountryCode,
): EventHeader | null {
  const meeting = MEETING.exec(notice ?? '');
  const dated = DATED.exec(notice ?? '');
  const titled = NAMED.exec(segments[0] ?? '');
  const named = lines.map((line) => namedMeeting(line)).find((match) => match !== null) ?? null;
  const days = daysIn(notice ?? '') ?? firstOf(lines, daysIn);
  // "the Third Meeting of the EF" gives an acronym only; a line of the header spells it out.
  const told = meeting?.[1]?.trim() ?? null;
  const long = told === null || (!told.includes(' ') && named !== null) ? (named?.name ?? null) : told;
  const behind = meeting === null ? '' : (notice ?? '').slice(meeting.index + meeting[0].length);
  const short =
    ACRONYM.exec(behind)?.[1] ?? dated?.[2] ?? dated?.[3] ?? acronymOf(titled?.[1] ?? null) ?? initialsOf(long);
  const day = days?.[0] ?? firstOf(lines, dayIn);
  const year = Number(titled?.[2] ?? day?.slice(0, 4) ?? named?.year ?? dated?.[1] ?? dated?.[4] ?? Number.NaN);
  const name = long ?? short ?? titled?.[1] ?? null;
  if (Number.isNaN(year) || name === null) return null;
  const venue =
    PLACE.exec(meeting === null ? (notice ?? '') : behind)?.[1]?.trim() ?? venueAmong(lines, countryCode) ?? null;
  return {
    id: slugOf(`${short ?? name} ${year}`),
    title: `${name} ${year}`,
    year,
    venue,
    country: venue === null ? null : countryCode(lastPart(venue)),
    startsOn: days?.[0] ?? null,
    endsOn: days?.[1] ?? null,
  };
}

/** The first line that is a place: two or three parts, of which the last names a country. */
export function venueAmong(lines: readonly string[], countryCode: CountryCode): string | null {
  const isVenue = (line: string): boolean => {
    const parts = line.split(',').length;
    return parts > 1 && parts < 4 && line.length < 80 && !/\d/.test(line) && countryCode(lastPart(line)) !== null;
  };
  return lines.find(isVenue) ?? null;
}

function namedMeeting(line: string): { readonly name: string; readonly year: string | null } | null {
  if (line.length > 80 || !NAME_OF_MEETING.test(line) || /[-\u2013\u2014:]\s/.test(line)) return null;
  const match = NAMED.exec(line);
  const name = (match?.[1] ?? line).replace(ANNUAL, '').trim();
  // A session's own title may hold the word, too; a meeting's name is the word's last but for the year.
  if (!/(?:forum|conference|summit|assembly|congress)$/i.test(name)) return null;
  return { name: /\p{Ll}/u.test(name) ? name : titleCase(name), year: match?.[2] ?? null };
}

function acronymOf(name: string | null): string | null {
  return name === null ? null : /^[A-Z]{2,8}$/.test(name) ? name : initialsOf(name);
}

/** `Internet Governance Forum` is also `IGF`: its sessions belong to one event, whichever the header prints. */
function initialsOf(name: string | null): string | null {
  const words = name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/\b(?!(?:of|on|the|and|for)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function lastPart(place: string): string {
  return place.slice(place.lastIndexOf(',') + 1).trim();
}
