const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** The same in Spanish, Portuguese and French, as pages print them whose captions are in English. */
const OTHER_MONTHS = [
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
].map((names) => names.split(' '));
export const MONTH = `(${[...MONTHS.map((month) => (month.length > 4 ? `${month}|${month.slice(0, 3)}\\.?` : month)), ...OTHER_MONTHS.flat()].join('|')})`;
/** Patterns of the parts of a date, to be put into others; `MONTH` holds a group. */
export const NTH = '(?:st|nd|rd|th|º|er)?';
/** "22 de maio de 2024" */
export const OF = '(?:(?:of|de)\\s+)?';
export const TO = '\\s*(?:to|-|\\u2013|\\u2010|\\u2011|and|until|through)\\s*(?:the\\s+)?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})${NTH}\\s+${OF}${MONTH},?\\s+${OF}(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})${NTH},?\\s+(\\d{4})\\b`, 'i');
const NUMERIC = /\b((?:19|20)\d{2})[-/ ](\d{2})[-/ ](\d{2})\b/;
// "from 5 to 9 December 2016", "6\u20139 December 2016", "30 November to 3 December 2020".
const RANGE = new RegExp(
  `\\b(?:the\\s+)?(\\d{1,2})${NTH}(?:\\s+${MONTH})?${TO}(\\d{1,2})${NTH}(?:\\s+of)?\\s+${MONTH},?\\s+(\\d{4})\\b`,
  'i',
);
// "December 6-9, 2016"
const RANGE_MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})${NTH}${TO}(?:${MONTH}\\s+)?(\\d{1,2})${NTH},?\\s+(\\d{4})\\b`,
  'i',
);
const CLOCK = /^\D{0,20}?(\d{1,2})[:.h](\d{2})\s*([ap]\.?m\b\.?)?/i;
// A line that opens with a time and goes on is speech or an agenda.
const CLOCK_LINE = 40;

/** First and last day of a meeting, ISO 8601; each null when there is no such day. */
export type DayRange = readonly [first: string | null, last: string | null];

/** The day a line names, as ISO 8601: `5 December 2016`, `December 5th, 2016`, `2016-12-05`; null without one. */
export function dayIn(line: string): string | null {
  const day = DAY_FIRST.exec(line);
  if (day !== null) return isoDay(day[3], day[2], day[1]);
  const month = MONTH_FIRST.exec(line);
  if (month !== null) return isoDay(month[3], month[1], month[2]);
  const numeric = NUMERIC.exec(line);
  return numeric === null ? null : isoDay(numeric[1], MONTHS[Number(numeric[2]) - 1], numeric[3]);
}

/** The days from one to another that a text names; null without a range. */
export function daysIn(text: string): DayRange | null {
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, first, firstMonth, last, lastMonth, year] = range;
    return [isoDay(year, firstMonth ?? lastMonth, first), isoDay(year, lastMonth, last)];
  }
  const monthFirst = RANGE_MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [, firstMonth, first, lastMonth, last, year] = monthFirst;
  return [isoDay(year, firstMonth, first), isoDay(year, lastMonth ?? firstMonth, last)];
}

/** The time a short line opens with, `HH:MM` of 24 hours: `4:30 PM`, `Start: 09.00`, `14h00 to 15h30`; null without one. */
export function clockIn(line: string): string | null {
  const match = line.length > CLOCK_LINE ? null : CLOCK.exec(line);
  if (match === null) return null;
  const half = match[3]?.[0]?.toLowerCase();
  const printed = Number(match[1]);
  // "14:30 PM" is printed on many pages.
  if (printed > (half === 'a' ? 12 : 23) || Number(match[2]) > 59) return null;
  const hour = half === undefined || printed > 12 ? printed : (printed % 12) + (half === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${match[2]}`;
}

/** From 1; 0 for none. */
function monthOf(month: string): number {
  const english = MONTHS.findIndex((name) => name.startsWith(month));
  return (english >= 0 ? english : Math.max(...OTHER_MONTHS.map((names) => names.indexOf(month)))) + 1;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const monthNumber = monthOf(month.toLowerCase().replace('.', ''));
  const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of a short month rolls over to the next one: no such day.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return month !== '' && monthNumber > 0 && exists ? iso : null;
}
