import type { Dice } from './dice.ts';
import type { Session } from './spoken.ts';

/** Where and when the annual meetings were: city, country, first and last day, month. */
const MEETINGS: Readonly<Record<number, readonly [string, string, number, number, string, string]>> = {
  2006: ['Athens', 'Greece', 30, 2, 'October', 'First'],
  2007: ['Rio de Janeiro', 'Brazil', 12, 15, 'November', 'Second'],
  2008: ['Hyderabad', 'India', 3, 6, 'December', 'Third'],
  2009: ['Sharm El Sheikh', 'Egypt', 15, 18, 'November', 'Fourth'],
  2010: ['Vilnius', 'Lithuania', 14, 17, 'September', 'Fifth'],
  2011: ['Nairobi', 'Kenya', 27, 30, 'September', 'Sixth'],
  2012: ['Baku', 'Azerbaijan', 6, 9, 'November', 'Seventh'],
  2013: ['Bali', 'Indonesia', 22, 25, 'October', 'Eighth'],
  2014: ['Istanbul', 'Turkey', 2, 5, 'September', 'Ninth'],
  2015: ['João Pessoa', 'Brazil', 10, 13, 'November', 'Tenth'],
  2016: ['Jalisco', 'Mexico', 5, 9, 'December', 'Eleventh'],
  2017: ['Geneva', 'Switzerland', 18, 21, 'December', 'Twelfth'],
  2018: ['Paris', 'France', 12, 14, 'November', 'Thirteenth'],
  2019: ['Berlin', 'Germany', 25, 29, 'November', 'Fourteenth'],
  2020: ['Warsaw', 'Poland', 9, 17, 'November', 'Fifteenth'],
  2021: ['Katowice', 'Poland', 6, 10, 'December', 'Sixteenth'],
  2022: ['Addis Ababa', 'Ethiopia', 28, 2, 'November', 'Seventeenth'],
  2023: ['Kyoto', 'Japan', 8, 12, 'October', 'Eighteenth'],
  2024: ['Riyadh', 'Saudi Arabia', 15, 19, 'December', 'Nineteenth'],
  2025: ['Lillestrøm', 'Norway', 23, 27, 'June', 'Twentieth'],
};

/** The lines above the first turn, paragraph by paragraph. */
export function frontMatter({ year, kind, title }: Session, dice: Dice): string[] {
  const [city, country, first, last, month, ordinal] = MEETINGS[year] ?? [
    'Jalisco',
    'Mexico',
    5,
    9,
    'December',
    'Eleventh',
  ];
  const day = first < last ? dice.between(first, last) : first;
  const room = dice.between(1, 11);
  const clock = `${dice.between(9, 16)}:${dice.pick(['00', '15', '30', '45'])}`;
  const days = first < last ? `from ${first} to ${last} ${month} ${year}` : `in ${month} ${year}`;
  const titleLine =
    year < 2014
      ? `${title} - ${kind}`
      : year < 2016
        ? `${year} ${String(MONTHS.indexOf(month) + 1).padStart(2, '0')} ${String(day).padStart(2, '0')} ${kind} ${title} Room ${room} FINISHED`
        : year < 2019
          ? `IGF ${year} - Day ${first < last ? day - first + 1 : 1} - Room ${room} - ${kind} ${title}`
          : `IGF ${year} – Day ${first < last ? day - first + 1 : 1} – ${kind} ${title}`;
  const notice = `The following are the outputs of the real-time captioning taken during the ${ordinal} Annual Meeting of the Internet Governance Forum (IGF) in ${city}, ${country}, ${days}. Although it is largely accurate, in some cases it may be incomplete or inaccurate due to inaudible passages or transcription errors. It is posted as an aid to understanding the proceedings at the event, but should not be treated as an authoritative record.`;
  const block = [
    `INTERNET GOVERNANCE FORUM ${year}`,
    `${city}, ${country}`.toUpperCase(),
    `${day} ${month} ${year}`.toUpperCase(),
    `ROOM ${room}`,
    `${kind} ${title}`.toUpperCase(),
    clock,
  ];
  const head = dice.chance(0.5) ? ['FINISHED TRANSCRIPT'] : ['***'];
  return dice.chance(0.7) ? [titleLine, notice, ...head, ...block] : [titleLine, ...head, ...block, notice];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
