/** A meeting as a part of the front matter names it. */
export interface NamedMeeting {
  /** Without its number and its year. */
  readonly name: string;
  readonly acronym: string | null;
  readonly year: number | null;
  /** How many characters of the part name it. */
  readonly length: number;
}

/** "the 10th annual meeting of the" */
export const ORDINAL =
  '(?:the\\s+)?(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)\\s+)?(?:annual\\s+)?(?:meeting\\s+of\\s+(?:the\\s+)?)?';
/** "of the Example Forum" is about a meeting; "and", "&" stand in names. */
const WORD = "(?!(?:of|on|from|at|in|to|for|with|by|the)\\s)[\\p{L}&'-]+";
const NUMBER = '(?:\\s+(?:[IVX]{1,5}|\\d{1,2}(?!\\d)))?';
const YEAR = '(?:[\\s,]+\\(?((?:19|20)\\d{2})\\)?)?';
const IN_BRACKETS = "(?:\\s+\\((\\p{L}[\\p{L} '-]{1,14}?)(?:\\s+(?:((?:19|20)\\d{2})|\\d{1,2}))?\\))?";
const ENDS = '(?=$|\\s*[,:;.(|\\u2013\\u2014-]|(?<=\\d{4}\\)?)\\s)';
const IN_FULL = new RegExp(
  `^${ORDINAL}((?:${WORD}\\s+){0,7}?(?:internet\\s+governance\\s+(?:forum|academy|school)|dialogue\\s+on\\s+internet\\s+governance)(?:\\s+(?:usa|germany))?)${IN_BRACKETS}${NUMBER}${YEAR}${ENDS}`,
  'iu',
);
// "ERF 12" and "Example IGF 2030": an acronym alone is anything, with a number or a year it is a meeting.
const IN_SHORT = new RegExp(
  `^${ORDINAL}((?:${WORD}\\s+){0,3}?(?:\\p{L}*(?:IGF|DIG)|ICANN\\s?\\d{1,2})(?:-\\p{L}+)?)${NUMBER}${YEAR}${ENDS}`,
  'u',
);

/** The meeting that a part of the front matter opens with: "10th Example Internet Governance Forum (ExIGF 2030)", "LACIGF 12", "EuroDIG 2019". */
export function meetingInFront(part: string): NamedMeeting | null {
  const full = IN_FULL.exec(part);
  if (full?.[1] !== undefined) {
    const year = full[3] ?? full[4];
    return {
      name: full[1],
      acronym: full[2] ?? null,
      year: year === undefined ? null : Number(year),
      length: full[0].length,
    };
  }
  const short = IN_SHORT.exec(part);
  if (short?.[1] === undefined || (short[0].trim() === short[1] && !/\d/.test(short[1]))) return null;
  const year = short[2] === undefined ? null : Number(short[2]);
  return { name: short[1], acronym: short[1].includes(' ') ? null : short[1], year, length: short[0].length };
}
