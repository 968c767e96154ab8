import { slugOf } from '../text/slug.ts';
import { firstOf } from './first-of.ts';
import type { HeaderLines } from './header-lines.ts';
import type { HeaderNames } from './header-names.ts';
import type { LineParts } from './header-parts.ts';
import { ORDINAL } from './meeting-name.ts';
import { dayIn, daysIn } from './read-day.ts';
import type { EventHeader } from './transcript.ts';
import { withoutWhen } from './when-and-where.ts';

const YEAR = '((?:19|20)\\d{2})';
// "... during the Eleventh Annual Meeting of the Example Forum (EF) in Harbour, Ruralia, from 5 to 9 December 2030."
const MEETING =
  /\b(?:[Mm]eeting|MEETING|[Ss]ession|[Ee]dition)\s+of\s+the\s+((?:[A-Z][\w'-]*|of|on|the|and|for)(?: (?:[A-Z][\w'-]*|of|on|the|and|for)){0,9})/u;
const ACRONYM = /^\s*\(([A-Za-z]{2,12})\)/;
// "... during the 2030 IGF in Harbour", "... during IGF 2030"
const DATED = new RegExp(`\\b(?:${YEAR}\\s+([A-Z]{2,6})|([A-Z]{2,6})\\s+${YEAR})\\b`, 'u');
const PLACE =
  /\b(?:held\s+)?in\s+(\p{Lu}[\p{L}'\u2019.-]{1,30}(?:,?\s+(?:\p{Lu}[\p{L}'\u2019-]{1,30}|de|do|la|of|the|and)){0,7})(?=\s*[.;(]|,?\s+(?:from|on|between|during|at)\b|,?\s*\d|\s*$)/u;
const NAMED = new RegExp(`^(\\p{Lu}[\\p{L}\\p{N}' -]{1,60}?),?\\s+${YEAR}(?:\\s*$|\\s+[-\\u2013\\u2014])`, 'u');
const NAME_OF_MEETING = /\b(?:forum|conference|summit|meeting|assembly|consultation|congress|symposium)\b/i;
/** People and their bodies come further below. */
const FIRST_LINES = 15;
const ANNUAL = new RegExp(`^${ORDINAL}`, 'i');

/**
 * The meeting a session belongs to, by the notice, the title line or a line that names it.
 * @param cut the lines in their parts
 * @param segments the title line cut at its dashes
 */
export function readEvent(
  { lines, notice }: HeaderLines,
  cut: readonly LineParts[],
  segments: readonly string[],
  names: HeaderNames,
): EventHeader | null {
  const told = MEETING.exec(notice ?? '');
  const dated = DATED.exec(notice ?? '');
  const titled = NAMED.exec(segments[0] ?? '');
  const inLines = lines.map((line) => namedMeeting(line)).find((match) => match !== null) ?? null;
  const meetings = cut.flatMap((line) => line.meetings);
  const parts = cut.flatMap((line) => line.parts);
  const site = firstOf(parts, (part) => names.meeting(part.replace(/\s+wiki$/i, '')));
  const inFront = meetings.find(({ name }) => name.includes(' ')) ?? meetings[0];
  const days = daysIn(notice ?? '') ?? firstOf(lines, daysIn);
  // "the Third Meeting of the EF" gives an acronym only; a line of the header spells it out.
  const toldName = told?.[1]?.trim() ?? null;
  const printed = inLines?.name ?? (inFront === undefined ? null : legible(inFront.name));
  const long = toldName === null || (!toldName.includes(' ') && printed !== null) ? printed : toldName;
  const behind = told === null ? '' : (notice ?? '').slice(told.index + told[0].length);
  const short =
    ACRONYM.exec(behind)?.[1] ??
    dated?.[2] ??
    dated?.[3] ??
    meetings.find(({ acronym }) => acronym !== null)?.acronym ??
    acronymOf(titled?.[1] ?? null) ??
    initialsOf(long);
  const day = days?.[0] ?? firstOf(lines, dayIn);
  const year = Number(
    titled?.[2] ??
      day?.slice(0, 4) ??
      inLines?.year ??
      meetings.find((one) => one.year !== null)?.year ??
      dated?.[1] ??
      dated?.[4] ??
      Number.NaN,
  );
  const name = long ?? short ?? titled?.[1] ?? site?.name ?? null;
  if (Number.isNaN(year) || name === null) return null;
  const known = names.meeting(name) ?? (short === null ? null : names.meeting(short));
  const printedPlace = PLACE.exec(told === null ? (notice ?? '') : behind)?.[1]?.trim() ?? null;
  // "captions in Spanish and English" is no place.
  const place = told === null && printedPlace !== null && !isPlace(printedPlace, names) ? null : printedPlace;
  const venue = place ?? venueAmong(cut, names);
  return {
    id: slugOf(`${known?.id ?? short ?? name} ${year}`),
    title: `${known?.name ?? name} ${year}`,
    year,
    venue,
    country: venue === null ? null : names.country(lastPart(venue)),
    startsOn: days?.[0] ?? null,
    endsOn: days?.[1] ?? null,
  };
}

/** The first part of a line that is a place: two or three pieces, of which the last names a country, or a town by itself. */
export function venueAmong(cut: readonly LineParts[], names: HeaderNames): string | null {
  const parts = cut.slice(0, FIRST_LINES).flatMap((line) => line.parts.map(withoutWhen));
  return parts.find((part) => isPlace(part, names)) ?? parts.map((part) => placeIn(part, names)).find(Boolean) ?? null;
}

function isPlace(part: string, { country, isTown }: HeaderNames): boolean {
  const pieces = part.split(',').length;
  if (part.length > 80 || /\d/.test(part) || pieces > 3) return false;
  return pieces > 1 ? country(lastPart(part)) !== null : isTown(part);
}

/** "Session hall, Harbour, Ruralia" and more: the town and the country among its pieces. */
function placeIn(part: string, { country, isTown }: HeaderNames): string | null {
  const pieces = part.split(/,\s+/).map(withoutWhen);
  const at = pieces.findIndex((piece, index) => isTown(piece) || (index > 0 && country(piece) !== null));
  const town = pieces[at];
  if (town === undefined || pieces.length < 2) return null;
  if (!isTown(town)) return `${pieces[at - 1]}, ${town}`;
  const next = pieces[at + 1];
  return next !== undefined && country(next) !== null ? `${town}, ${next}` : town;
}

/** The name of a meeting, with its year or its number or by itself: "10th Example Rivers Forum". */
export function namedMeeting(line: string): { readonly name: string; readonly year: string | null } | null {
  if (line.length > 80 || !NAME_OF_MEETING.test(line) || /[-\u2013\u2014:]\s/.test(line)) return null;
  const bare = line.replace(ANNUAL, '').trim();
  const match = NAMED.exec(bare);
  const name = match?.[1] ?? bare;
  // A session's own title may hold the word, too; a meeting's name is the word's last but for the year.
  if (!/(?:forum|conference|summit|assembly|congress)$/i.test(name)) return null;
  return { name: legible(name), year: match?.[2] ?? null };
}

function acronymOf(name: string | null): string | null {
  return name === null ? null : /^[A-Z]{2,8}$/.test(name) ? name : initialsOf(name);
}

/** `Internet Governance Forum` is also `IGF`: its sessions belong to one event, whichever the header prints. */
function initialsOf(name: string | null): string | null {
  const words = name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}

function legible(name: string): string {
  return /\p{Ll}/u.test(name) || !name.includes(' ') ? name : titleCase(name);
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/\b(?!(?:of|on|the|and|for)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function lastPart(place: string): string {
  return place.slice(place.lastIndexOf(',') + 1).trim();
}
