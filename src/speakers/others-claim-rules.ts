import { pattern } from './claim-rule.ts';

/** How others say for whom somebody speaks, with the groups `object` and, where it tells it, `role`. */
export interface PresentingRule {
  readonly pattern: RegExp;
  /** Chance that the words say what they seem to. */
  readonly confidence: number;
  /** Said by whoever leads the session alone; others speak of people too, and of what they did somewhere. */
  readonly leading: boolean;
  /** The object has to open with a capital; the patterns take any. */
  readonly named: boolean;
}

const rule = (words: string, confidence: number): PresentingRule => ({
  pattern: pattern(words),
  confidence,
  leading: true,
  named: words.includes('(?<object>\\p{Lu}'),
});

// What anybody says of others ("Ana says that the ministry") tells nothing of their work.
const NO_WORK =
  '(?:says|thinks|knows|wants|asks|was|has|had|needs|seems|agrees|means|hopes|believes|feels|likes|loves|mentions|suggests|says|makes|raises|gets|takes|sees|puts|goes|tells|shows|lets)';
const DOES = `(?!${NO_WORK}\\b)(?:is|came|come|started|founded|was sent by|will (?:present|represent|speak|talk)(?: to us)?(?: for| on behalf of)?|\\p{Ll}{2,14}s(?:\\s+(?:after|for|to us|us|online|here|in|on|remotely)){0,3})`;
// What somebody was is over.
const PAST = '(?:was|were|used to|has left|had|left|spent|once)';
const TITLE =
  '(?:Honou?rable|Hon\\.|H\\.E\\.|Excellency|(?:Deputy |Vice )?Minister|Senator|Ambassador|(?:Deputy )?Commissioner|Judge|Justice|Colonel|Mayor|Professor|Prof\\.)(?: Minister)?';
const SIDE_OF = '(?:from|with|of|at|representing|(?:speaking )?on behalf of|speaking for)';

/** Right behind the name: "Ana Pereira from", "Ana Pereira, who runs", "Ana, you are". */
export const BEHIND_NAME: readonly PresentingRule[] = [
  {
    ...rule(`^,?\\s+${SIDE_OF}\\s+(?:the\\s+|an?\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})`, 0.85),
    leading: false,
  },
  rule(
    `^,?\\s+(?:here|there|online|again|as well|today|remotely|(?:here )?with us|joining us|joining|next to me|beside me|on (?:the )?(?:line|screen|video|zoom)),?\\s+(?:for|${SIDE_OF})\\s+(?:the\\s+|an?\\s+|our\\s+)?OBJECT`,
    0.8,
  ),
  // "Ana Pereira has been with Example for twelve years", "Ana, you're with Example".
  rule(
    `^,?\\s+(?:has been|you(?:'re|\\u2019re| are| come| work| speak))\\s+(?:here\\s+|working\\s+|now\\s+)?(?:for|${SIDE_OF})\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})`,
    0.75,
  ),
  rule(`^,?\\s+(?:for|${SIDE_OF})\\s+(?:the|an?|our|one of)\\s+(?<object>\\p{Ll}[^.?!]{1,90})`, 0.8),
  rule(
    '^,?\\s+(?:from|representing|(?:here|speaking|who speaks) (?:for|on behalf of))\\s+(?<object>\\p{Ll}[^.?!]{1,90})',
    0.75,
  ),
  // "Ana Pereira, Deputy Director in the Ministry of".
  rule('^[,:]\\s+(?:the\\s+|an?\\s+|our\\s+)?ROLE OF (?:the\\s+)?OBJECT', 0.8),
  rule(
    '^,\\s+(?<role>(?!(?:which|that|who|but|and|so|I|we|if|when|what|how|why|you|your|please|can|could|would|will|do|did|go|come|over|to)\\b)(?:[\\p{L}-]{2,20}\\s+){1,5}?)(?:of|at|in|for|with)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
    0.8,
  ),
  rule('^[,:]\\s+(?<object>(?:[\\p{L}-]{1,20}\\s+){0,3}?POST\\b[^.?!,]{0,90})', 0.75),
  rule(
    `^(?:[,:])?\\s+(?:here,?\\s+)?(?:who(?:'s|\\u2019s|\\s)|(?:and\\s+)?s?he(?:'s|\\u2019s|\\s))\\s*(?!${PAST}\\b)(?:${DOES}\\s+)?(?:currently\\s+)?OBJECT`,
    0.75,
  ),
  // "Ana Pereira, from Nowhere, she's at", "Ana Pereira is from Nowhere and she leads".
  rule(
    `^[^.?!]{0,80}?(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?:(?:today|now|since \\p{L}+|these days)\\s+)?s?he(?:'s|\\u2019s| ${DOES})\\s+OBJECT`,
    0.7,
  ),
  rule(`^\\s+${DOES}\\s+(?:now\\s+)?OBJECT`, 0.75),
  // "Ana Pereira is with Example and also a lecturer at".
  rule(
    '^[^.?!]{0,90}?\\s+and\\s+(?:is\\s+)?also\\s+(?:an?|the)\\s+(?<object>(?:[\\p{L}-]{1,20}\\s+){0,3}?POST\\b[^.?!,]{0,90})',
    0.75,
  ),
  // "Ana Pereira has a start-up in Nowhere."
  rule(
    '^,?\\s+(?:who\\s+)?(?:has|owns)\\s+(?:an?|h(?:is|er) own)\\s+(?<object>[^.?!,]{0,40}\\b(?:business|company|consultancy|firm|NGO|newspaper|provider|shop|start-?up|station)\\b[^.?!,]{0,40})',
    0.7,
  ),
  rule('^[^.?!]{0,90}?\\snow\\s+(?:has|runs|works|is|leads|with|at|heads)\\s+OBJECT', 0.75),
  rule('^,\\s+(?:an?|our|the|another)\\s+(?<object>\\p{Ll}[^.?!,]{2,90})', 0.7),
  rule(
    "^[,:]\\s+(?:you(?:'re|\\u2019re| are| \\p{Ll}{2,10})|as)\\s+(?:the|an?|one of the)\\s+(?<object>[^.?!]{2,60})",
    0.7,
  ),
  // "Ana Pereira, Telmar Ltd; Omar Diallo, University of".
  rule('^,\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!,;]{2,90})', 0.65),
];

const OPENS = '(?:^|[,;:]\\s+|\\b(?:and|then|now|next|is|be|have|invite|to|welcome|here|with)\\s+)';
const HEAR =
  "(?:we (?:have|hear|welcome)|(?:he|she)?\\s?comes|it is|it's|it\\u2019s|is|this is|I (?:see|have|call|invite|give the floor to)|there is|here is|please welcome|let (?:me|us) (?:call|invite|hear|ask|welcome))";

/** Right before the name, up to its end: "for civil society we have Ana Pereira", "the head of Example, Ana Pereira". */
export const BEFORE_NAME: readonly PresentingRule[] = [
  rule(`(?<object>${TITLE})\\s+$`, 0.85),
  rule(
    `${OPENS}(?:from|for|representing|speaking for|on behalf of|our (?:colleague|friend|guest|speaker|panell?ist) (?:from|at))\\s+(?:the\\s+|an?\\s+|our\\s+)?(?<object>[^,;:.?!]{2,80}?),?(?:\\s+${HEAR})?\\s+$`,
    0.8,
  ),
  rule(
    '\\b(?:start|begin|go|turn|over|come|move|listen|floor|first)\\s+(?:first\\s+|now\\s+)?(?:with|to|is from)\\s+(?:the|an?|our)\\s+(?<object>[^,;:.?!]{2,60}?),\\s+$',
    0.7,
  ),
  // "I'm a volunteer at the Ruralia Hub" is said of oneself, whoever bears the name of the place.
  rule(
    `(?<!\\bI(?:['\\u2019]m|\\sam)\\s)\\b(?:the|our|an?)\\s+ROLE\\s+(?:of|from|at|for|in)\\s+(?:the\\s+)?(?<object>[^,;:.?!]{2,80}?),?(?:\\s+${HEAR})?\\s+$`,
    0.8,
  ),
  rule('\\b(?:from|of)\\s+(?:the|an?|our)\\s+(?<object>[^,;:.?!]{2,60}?),\\s+$', 0.65),
  rule('\\b(?:the|our|an?|another|fellow)\\s+(?<object>(?:[\\p{L}-]{1,20}\\s+){0,3}?POST),?\\s+$', 0.7),
  rule(
    "\\b(?:the\\s+)?(?<object>[\\p{L} ]{3,40}?)['\\u2019]s (?:side|view|perspective|voice|answer|position)\\b[^.?!,:]{0,20}[:,]\\s+$",
    0.7,
  ),
  rule("(?<object>\\p{Lu}[\\p{L}\\p{N}&.-]{1,24}(?: \\p{Lu}[\\p{L}\\p{N}&.-]{1,24}){0,4})['\\u2019]s (?:own )?$", 0.75),
];

/** "Our last speaker is from the Example Hub": before or after the name. */
export const NEXT_SPEAKER = pattern(
  '\\b(?:next|last|first|second|third|final)\\b[^.?!]{0,30}\\sis\\s+(?<object>(?:from|with|of|an?|the)\\s+[^.?!]{2,120})',
);

/** In the sentence after the one that presents somebody. */
export const OF_THE_SAME = pattern(
  `(?:^(?:And\\s+)?|\\b(?:somebody|someone|a (?:colleague|gentleman|guest|lady|man|person|speaker|woman))\\b[^.?!]{0,90}?,\\s+(?:and\\s+)?)(?:(?:[Tt]oday|[Nn]ow|[Cc]urrently|[Tt]hese days|[Nn]owadays|[Ss]ince \\p{L}+),?\\s+)?(?:[Hh]e|[Ss]he)(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`,
);
