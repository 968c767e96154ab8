import { MONTH, NTH, OF, TO } from './read-day.ts';

const YEAR = '(?:19|20)\\d{2}';
const CLOCK = '\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\b\\.?)?';
const ZONE =
  '(?:UTC|GMT|CES?T|EES?T|WAT|CAT|EAT|SAST|IST|SGT|JST|AE[SD]T|NZ[SD]T|BRT|[ECP][SD]T)(?:\\s?[+-]\\d{1,2}(?::\\d{2})?)?';
const COUNT = '(?:\\d{1,2}|zero|one|two|three|four|five)';
/** What stands beside a title in its line and says when it was held, on which channel, and in what state the text is. */
const BESIDE = [
  `\\d{1,2}${NTH}(?:\\s+${MONTH})?${TO}\\d{1,2}${NTH}\\s+${MONTH}(?:,?\\s+${YEAR})?`,
  `${MONTH}\\s+\\d{1,2}${NTH}${TO}(?:${MONTH}\\s+)?\\d{1,2}${NTH}(?:,?\\s+${YEAR})?`,
  `\\d{1,2}${NTH}\\s+${OF}${MONTH}(?:,?\\s+(?:de\\s+)?${YEAR})?`,
  `${MONTH}\\s+\\d{1,2}${NTH}(?:,?\\s+${YEAR})?`,
  `${MONTH}\\s+${YEAR}`,
  `${YEAR}[-/ ]\\d{2}[-/ ]\\d{2}`,
  `(?:at\\s+)?${CLOCK}(?:${TO}${CLOCK})?(?:\\s*(?:hrs?|hours|local time|${ZONE}))?`,
  ZONE,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s+(?:morning|afternoon))?',
  `day\\s+${COUNT}`,
  '(?:raw|finished|unedited|rough|final)(?:\\s+(?:file|copy|transcript|draft))?',
  '(?:english|spanish|french|portuguese)\\s+channel',
  'transcript(?:ion)?(?:\\s+of(?:\\s+the)?)?',
  '(?:morning|afternoon|evening) session',
].join('|');
const GAP = '[\\s,.;:()|*\\u2013\\u2014-]';
const IN_FRONT = new RegExp(`^${GAP}*(?:${BESIDE})(?=$|${GAP})${GAP}*`, 'iu');
const BEHIND = new RegExp(`(?:^|${GAP})${GAP}*(?:${BESIDE})${GAP}*$`, 'iu');
// "Words online" is a title, "Words, online" says where.
const ONLINE = /(?:^|[,;(|\u2013\u2014-]\s*)(?:virtual|online|hybrid|(?:and|&) online)\)?$|\s+(?:and|&)\s+online$/iu;
const MOST = 8;

/** A part of a line of front matter without what it says, in front or behind, of the time, the channel and the state of the text. */
export function withoutWhen(part: string): string {
  let rest = part.trim();
  for (let round = 0; round < MOST; round += 1) {
    const before = rest;
    rest = rest.replace(IN_FRONT, '').replace(BEHIND, '').replace(ONLINE, '').trim();
    if (rest === before) break;
  }
  return rest;
}
