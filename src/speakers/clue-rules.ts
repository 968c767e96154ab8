import { withNarrowMarks } from '../text/narrow-marks.ts';
import { speechPattern } from './name-pattern.ts';

/**
 * A pattern whose group `name` is a person's name, and the chance that it tells the truth where nothing speaks against it.
 * `needs` is what the sentence has to hold besides, as costs less. The pattern reads a sentence with narrow marks, `needs` the sentence as it is.
 */
export type Rule = readonly [pattern: RegExp, strength: number, needs?: Needs];
export type Needs = Pick<RegExp, 'test'>;

// A full name: two words or more.
const FULL = 'FULL_NAME';

/** The patterns whose name is one in full. */
export const IN_FULL = new Set<RegExp>();

/** @param pattern in no option of it a name in full alone */
function rule(pattern: string): RegExp {
  const compiled = speechPattern(pattern, 'du', withNarrowMarks);
  if (pattern.includes(FULL)) IN_FULL.add(compiled);
  return compiled;
}

const SAYS_NAME = /\b(?:[Mm](?:y|ine) (?:full\s+|own\s+)?|[Tt]he )name/;
const OTHER_LANGUAGE = /\b(?:suis|appelle|nom|nome|nombre|soy|sou|llamo|chamo|chiamo|Soy|Sou|Chamo|bin|Name)\b/;
const IS_NAME = /\bis my name\b/;
const FOR_THE_RECORD = /\b[Ff]or\s+the\s|\bspeaking\b/;
const SHOULD_HAVE_SAID = /\b(?:should have said|forgot to say),/;
const MYSELF = /\b(?:introduced? m|M)yself\b/;
const SPEAKS_FOR = /\bspeak/;
const I_COMMA = /\bI,\s/;
const ITS_ME = /\bme,\s/;
const CALLS_ME = /\b[Cc]alls?\s{1,8}me\s/;
const AGAIN = /,?\sagain[.,]/;
const NAME_HERE = /\shere(?:[.,]|\s+(?:with|for|from|again)\b)/;
const I_AM = /\bI(?:'m|\u2019m| am)\s/;

// What people are who say so before their names; an ending of it makes no difference.
const POST =
  '(?:advis[eo]r|analyst|chair|chairperson|chairman|chairwoman|coordinator|counsel|deputy|director|economist|editor|engineer|founder|head|journalist|lawyer|lecturer|librarian|manager|member|officer|president|professor|rapporteur|representative|researcher|secretary|student|teacher)';

// What people say before their names; captioners begin it small and large. The groups capture as those of names do.
const GREETING =
  '^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Uu]m|[Uu]h|[Oo]h|[Aa]h|[Nn]o|[Yy]es|[Yy]eah|[Oo]kay|[Oo]K|[Tt]hanks|[Tt]hank you|[Ss]o|[Ww]ell|[Ss]orry|[Ee]xcuse me|[Pp]ardon me|[Bb]onjour|[Hh]ola|[Oo]l[\u00e1a]|[Bb]om dia|[Bb]oa tarde|[Bb]uen[oa]s (?:d[\u00edi]as|tardes)|[Bb]ula(?: vinaka)?|[Tt]alofa|[Kk]ia ora|[Nn]amaste|[Nn]amaskar|[Ss]alaam|[Aa]ssalamu alaikum|[Gg]ood (?:morning|afternoon|evening|day)|[Jj]ust (?:to say|quickly|briefly)|[Vv]ery (?:quickly|briefly)|and)(,?\\s+(?:(?:to\\s+)?(?:you\\s+)?(?:all|everyone|everybody|both)|there|again|for (?:this|that|having me|the opportunity|(?:giving me )?the floor)|(?:Madam|Mr\\.?|Mister)\\s+(?:Chair|Moderator|President)\\p{Ll}{0,8}|Chair|Madam|Sir|very much|so much|from\\s+\\p{Lu}\\p{L}{2,20})){0,3},?\\s+){0,4}(?:and\\s+)?';

// "Ana Pereira, I'm a teacher, Example Hub": the name stands before, and what follows is no other.
const UNNAMED = "(?<!\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s)";

/** Said of oneself wherever it stands in a turn. Captioners type "Mine name in". */
export const INTRODUCTIONS: readonly Rule[] = [
  // "My name is Pereira, Ana Pereira", "My name's Ana as well, Ana Diallo": the fuller form is meant.
  [
    rule(
      `\\b[Mm]y name(?:\\s+is|'s|\\u2019s)\\s+(?:also\\s+)?[\\p{L}'\\u2019-]{2,24}(?:\\s+(?:as well|too|also))?,\\s+${FULL}(?=[.,])`,
    ),
    0.97,
    SAYS_NAME,
  ],
  [
    rule("\\b[Mm](?:y|ine) (?:full\\s+|own\\s+)?name(?:\\s+is|'s|\\u2019s|\\s+in|\\s+it(?:'s|\\u2019s| is))\\s+NAME"),
    0.97,
    SAYS_NAME,
  ],
  [rule(`\\b[Tt]he name(?:\\s+is|'s|\\u2019s)\\s+${FULL}(?=[.,])`), 0.9, SAYS_NAME],
  // Before it changes to English, or where captions keep what was said.
  [
    rule(
      `\\b(?:[Jj]e suis|[Jj]e m['\\u2019]appelle|[Mm]on nom est|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome (?:\\u00e9|e)|[Ss]ou(?: [ao])?|[Mm]e chamo|[Cc]hamo-me|[Ii]ch bin|[Mm]ein Name ist|[Mm]i chiamo)\\s+${FULL}`,
    ),
    0.93,
    OTHER_LANGUAGE,
  ],
  [rule(`\\bis my name,\\s+${FULL}(?=[.,])`), 0.97, IS_NAME],
  [rule('(?:^|[.,;]\\s+)NAME is my name\\b'), 0.95, IS_NAME],
  // "I'm also an Omar, Omar Sow.", "I'm another Grace, Grace Atieno", "I'm also Aisha, sorry, Aisha Khan from".
  [
    rule(
      `\\b(?:I'm|I\\u2019m|I am)\\s+(?:also\\s+)?(?:(?:an?|another|the other)\\s+)?\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s+(?:sorry,\\s+)?${FULL}(?=[.,]|\\s+(?:from|with|of)\\b)`,
    ),
    0.95,
    I_AM,
  ],
  [rule("\\b(?:I'm|I\\u2019m|I am)\\s+NAME(?=[.,]|\\s+(?:from|with|of|at|and I|here|speaking|um|uh)\\b)"), 0.9, I_AM],
  // "I'm Ana Pereira replacing our director."
  [
    rule(
      `\\b(?:I'm|I\\u2019m|I am)\\s+(?:called\\s+|named\\s+)?${FULL}(?=[.,;]|\\s+(?:by the way|replacing|representing|standing in|sitting in|on behalf|who|again)\\b|\\s+[-\\u2013\\u2014]\\s)`,
    ),
    0.9,
    I_AM,
  ],
  // "I'm his colleague, Ana Pereira.", "I'm the other half, Ana Pereira,".
  [
    rule(
      `${UNNAMED}\\b(?:I'm|I\\u2019m|I am)\\s+(?:his|her|their|your|our|the|another|an?)\\s+(?:\\p{Ll}{2,20}\\s+){0,2}\\p{Ll}{3,20},\\s+${FULL}(?=[.,])`,
    ),
    0.85,
    I_AM,
  ],
  // "I'm the chair of the registry, Ana Pereira."
  [
    rule(
      `${UNNAMED}\\b(?:I'm|I\\u2019m|I am)\\s+(?:the|an?)\\s+(?:[\\p{L}-]{2,20}\\s+){0,3}${POST}(?:\\s+(?:of|from|at|for|in|with)\\s+[^.?!,;:]{2,60})?,\\s+${FULL}(?=[.,])`,
    ),
    0.85,
    I_AM,
  ],
  // "I speak on behalf of the registry, Ana Pereira."
  [
    rule(
      `\\bI(?:'m|\\u2019m| am)?\\s+(?:speak|speaking)\\s+(?:on behalf of|for|from)\\s+[^.?!,;:]{2,60},\\s+${FULL}[.]$`,
    ),
    0.85,
    SPEAKS_FOR,
  ],
  [rule(`\\bI,\\s+${FULL},\\s`), 0.9, I_COMMA],
  [rule(`(?:^|[,;]\\s+)(?:[Tt]hat|[Ii]t)(?:'s|\\u2019s| is)\\s+me,\\s+${FULL}(?=[.,])`), 0.9, ITS_ME],
  // Late: "I should have said, Ana Pereira, from", "I didn't introduce myself, Ana Pereira from".
  [
    rule(`\\b(?:should have said|forgot to say),\\s+${FULL},\\s+(?:from|with|of|at|for|I'm|I\\u2019m|I)\\s`),
    0.93,
    SHOULD_HAVE_SAID,
  ],
  [
    rule(
      `\\bintroduced? myself(?:\\s+(?:first|quickly|briefly|too|as well))?[:,.]?\\s+${FULL}(?=[.,]|\\s+(?:from|with|of|at)\\b)`,
    ),
    0.93,
    MYSELF,
  ],
  [rule(`(?:^|,\\s+)Myself,?\\s+${FULL}(?=[.,]|\\s+(?:from|with|of|at)\\b)`), 0.9, MYSELF],
  [rule(`\\b[Cc]all me\\s+${FULL}(?=[.,]|\\s+and I\\b)`), 0.93, CALLS_ME],
  [rule('\\b(?:[Tt]hey|[Pp]eople|[Ee]verybody|[Ee]veryone)\\s+calls?\\s+me\\s+NAME(?=[.,])'), 0.85, CALLS_ME],
  [rule(`${GREETING}${FULL},?\\s+again(?=[.,])`), 0.9, AGAIN],
  // "Guest 12 is right. It's Ana here."
  [
    rule("^(?:[Ii]t(?:'s|\\u2019s| is)|[Tt]his is)\\s+NAME\\s+here(?=[.,]|\\s+(?:again|from|with)\\b)"),
    0.88,
    NAME_HERE,
  ],
  // "Not an objection, it's Ana again."
  [rule("(?:^|[,;]\\s+)(?:[Ii]t(?:'s|\\u2019s| is)|[Tt]his is)\\s+NAME,?\\s+again(?=[.,])"), 0.88, AGAIN],
  [rule(`${GREETING}NAME,?\\s+(?:for the (?:transcript|record)|speaking)\\b`), 0.95, FOR_THE_RECORD],
  [rule(`\\b[Ff]or the (?:transcript|record),\\s+${FULL}[.,]`), 0.93, FOR_THE_RECORD],
];

// "Example Hub, I think everybody has read of it", "Example Hub, my company, is": a thing, of which somebody thinks something, or has it.
const I_DO =
  "(?:I(?!\\s+(?:think|believe|guess|suppose|hope|mean|know|hear|heard|see|saw|would|don|can|could|must|should)\\b)|I'm|I\\u2019m|I've|I\\u2019ve|I'd|I\\u2019d|my(?!\\s+\\p{Ll}{2,20},)|from|with|of|at|for|here|representing|on behalf|speaking|and I|we're|we\\u2019re)";
const FIRST_PERSON =
  "I\\s+(?:do\\s+(?!(?:agree|believe|hope|not|see|think|want|wish)\\b)\\p{Ll}{4,20}\\s+(?:for|at|in|with)|work|edit|run|represent|teach|study|lead|manage|coordinate|write|help|look after|come|am|was|live|serve|chair|sit|belong|speak for)\\b|I(?:'|\\u2019)m\\s+(?:from|with|an?|the|at|in|one of|(?:co-?)?(?:founder|chair|director|head|president|editor|manager))\\b";

const SO_THIS_IS = /,\s{1,8}so\s{1,8}this\s/;
const THIS_IS = /[Tt]his\s+is\s/;
const ITS = /[,]\s{1,8}(?:[Ii]t(?:'s|\u2019s| is)|[Tt]his is)\s+\p{Lu}/u;
const IT_IS = /[Ii]t(?:'s|\u2019s| is)\s+\p{Lu}/u;
const ANOTHER = /\b[Aa]nother\s{1,8}\p{Lu}/u;
const HERE_IS = /[Hh]ere(?:'s|\u2019s| is)\s/;
// A capital among the first letters, and a comma soon behind it.
const BEFORE_NAME = 60;
const LONGEST_NAME = 60;
const CAPITAL = /\p{Lu}/u;
const FOR_WHOM = /^(?:[Ss]peaking|[Oo]n behalf|[Ff]rom|[Ff]or)\s/;
const SPEAKS_AS = /\b(?:behalf|representing|speaking|floor|line)\b/;
const NAME_THEN_COMMA: Needs = {
  test(words) {
    const comma = words.indexOf(',');
    if (comma < 2 || comma > BEFORE_NAME + LONGEST_NAME + 1) return false;
    return CAPITAL.test(words.slice(Math.max(0, comma - LONGEST_NAME - 1), Math.min(comma - 1, BEFORE_NAME + 1)));
  },
};

/** Only near the start of a turn: further down somebody else is presented. */
export const OPENING_INTRODUCTIONS: readonly Rule[] = [
  // "Hi, Ana, it's Omar.", "Ana, sorry, it's Omar."
  [
    rule(
      "^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Ss]orry|[Yy]es|[Ee]xcuse me),?\\s+\\p{Lu}[\\p{L}'\\u2019-]{1,24}|\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s+(?:hi|hello|sorry|yes|excuse me)),\\s+(?:[Ii]t(?:'s|\\u2019s| is)|[Tt]his is)\\s+NAME[.,]",
    ),
    0.85,
    ITS,
  ],
  [rule(`${GREETING}[Tt]his is\\s+NAME(?=,?\\s+(?:from|with|of|at|and I|here|speaking|for the)\\b)`), 0.9, THIS_IS],
  // "Mr. Sow, good morning, this is Ana, I'm from".
  [rule("^[^?!]{1,60},\\s+(?:[Ii]t(?:'s|\\u2019s| is)|[Tt]his is)\\s+NAME,\\s+I(?:'m|\\u2019m| am)\\b"), 0.85, I_AM],
  [rule(`${GREETING}[Tt]his is\\s+${FULL}(?=[.,])`), 0.92, THIS_IS],
  // "She told me to carry on, so this is Ana Pereira, Example Hub, carrying on."
  [rule(`,\\s+so\\s+this is\\s+${FULL}(?=[.,])`), 0.85, SO_THIS_IS],
  // "So this is Ana, not me." reads for her.
  [rule(`${GREETING}[Tt]his is\\s+NAME(?=[.,])(?!,\\s+not\\s)`), 0.75, THIS_IS],
  [rule(`${GREETING}[Ii]t(?:'s|\\u2019s| is)\\s+NAME(?=,|\\s+(?:for|from|at|with|again|speaking))`), 0.85, IT_IS],
  [rule(`${GREETING}[Ii]t(?:'s|\\u2019s| is)\\s+${FULL}(?=[.]|\\s+in\\b)`), 0.85, IT_IS],
  [rule(`${GREETING}[Ii]t(?:'s|\\u2019s)\\s+NAME[.]$`), 0.7, IT_IS],
  [rule(`${GREETING}NAME(?<!['\\u2019]s)\\s+here(?:[.,]|\\s+(?:with|for|from|again)\\b)`), 0.9, NAME_HERE],
  // "The other Ana here, the one from Ruralia."
  [rule(`${GREETING}(?:[Tt]he other|[Aa]nother)\\s+NAME\\s+here(?=[.,])`), 0.8, NAME_HERE],
  // "And I'd take the police then. Ana again."
  [rule(`${GREETING}NAME,?\\s+again[.]`), 0.85, AGAIN],
  // "Another Ana, Ana Diallo, from".
  [rule(`${GREETING}[Aa]nother\\s+\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s+${FULL}(?=[.,])`), 0.9, ANOTHER],
  [rule(`${GREETING}[Hh]ere(?:'s|\\u2019s| is)\\s+${FULL}(?=[.]$|\\s+(?:from|with)\\b)`), 0.8, HERE_IS],
  [rule(`${GREETING}${FULL} is speaking\\b`), 0.9, FOR_THE_RECORD],
];

/**
 * "Ana Pereira, from Ruralia, I speak for", "Ana Pereira, I run", "Ana Pereira, Example Hub.": also how somebody presents
 * another, so that the speaker has to go on about himself.
 */
export const NAMED_INTRODUCTIONS: readonly Rule[] = [
  [rule(`${GREETING}${FULL},\\s+${I_DO}\\s`), 0.93, NAME_THEN_COMMA],
  [rule(`${GREETING}${FULL}(?:;|:|\\s+[-\\u2013\\u2014])\\s+${I_DO}\\s`), 0.9, /[;:]\s|\s[-\u2013\u2014]\s/],
  [
    rule(
      `${GREETING}${FULL},?\\s+(?:here\\s+)?(?:on behalf of|representing|speaking (?:for|on behalf)|taking the floor|on the line)\\b`,
    ),
    0.9,
    SPEAKS_AS,
  ],
  // "On behalf of the registry, Ana Pereira.": at the end of a turn it would call somebody.
  [rule(`^(?:[Ss]peaking\\s+)?(?:[Oo]n behalf of|[Ff]rom|[Ff]or)\\s+[^.?!,;:]{3,60},\\s+${FULL}[.]$`), 0.8, FOR_WHOM],
  // "Pereira, Ana Pereira.", as people say who are used to being on lists.
  [
    rule(`${GREETING}(?<surname>\\p{Lu}[\\p{L}'\\u2019-]{1,24}),\\s+${FULL}(?<=\\s\\k<surname>)[.]$`),
    0.93,
    NAME_THEN_COMMA,
  ],
  // "Omar, Omar Sow, I'm with".
  [rule(`${GREETING}\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s+${FULL},\\s+${I_DO}\\s`), 0.93, NAME_THEN_COMMA],
  [rule(`${GREETING}NAME,\\s+(?:${FIRST_PERSON})`), 0.85, NAME_THEN_COMMA],
  [rule(`${GREETING}${FULL},\\s+(?:the\\s+)?(?!I\\b)\\p{Lu}[^.?!]{1,90}[.]$`), 0.85, NAME_THEN_COMMA],
  [rule(`${GREETING}NAME,\\s+by the way[.,]`), 0.85, NAME_THEN_COMMA],
  [rule(`${GREETING}${FULL},\\s+(?:good (?:morning|afternoon|evening|day)|hello|hi)\\b`), 0.9, NAME_THEN_COMMA],
  [
    rule(
      `${GREETING}NAME,\\s+(?:the\\s+)?(?:University|Ministry|Institute|Foundation|Association|[\\p{L} ]{1,40}(?:University|Institute|Foundation|Association|Ministry|Network))\\b[^.?!,]{0,60}[.]$`,
    ),
    0.8,
    NAME_THEN_COMMA,
  ],
];

/** Where a label says that somebody of the floor speaks: "Ana, Ruralia, a teacher.", "Ana Pereira, an office of the coast." */
export const FLOOR_INTRODUCTIONS: readonly Rule[] = [
  [rule(`${GREETING}${FULL},\\s+\\p{L}`), 0.85, NAME_THEN_COMMA],
  // "Hi, Ana, Friends of Ruralia, from the coast."
  [
    rule(
      `${GREETING}NAME,\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]{2,24}(?:\\s+(?:of|for|the|and|de|\\p{Lu}[\\p{L}-]{1,24})){0,5}[,.]`,
    ),
    0.8,
    NAME_THEN_COMMA,
  ],
  [rule(`${GREETING}NAME,\\s+(?:from|with|of)\\s+(?:the\\s+)?\\p{Lu}`), 0.8, NAME_THEN_COMMA],
  // "Ana from Ruralia, I'm in operations."
  [
    rule(`${GREETING}NAME\\s+from\\s+(?:the\\s+)?\\p{Lu}[^.?!,]{1,40},\\s+(?:and\\s+)?(?:I|I'm|I\\u2019m|my|we)\\s`),
    0.85,
    /\sfrom\s/,
  ],
  // "Ana Pereira from the daily Example, Ruralia."
  [rule(`${GREETING}${FULL}\\s+(?:from|with|of)\\s+(?:the|an?|our|\\p{Lu})`), 0.8],
  // "One thing from me, it's Ana."
  [rule(`^[^.?!,]{1,40},\\s+(?:it(?:'s|\\u2019s| is)|this is)\\s+NAME(?=[.,])`), 0.8, ITS],
  [rule(`${GREETING}NAME[.]$`), 0.75],
];

/** Near the end of what a stranger says: "Ana Pereira, I forgot.", "Ana, by the way.", "Ana Pereira." */
export const LATE_INTRODUCTIONS: readonly Rule[] = [
  [
    rule('^(?:[Aa]nd\\s+)?NAME,\\s+(?:I forgot|by the way|that was|if you (?:want|need) (?:my|the) name|sorry)\\b'),
    0.9,
  ],
  [rule("^(?:(?:[Ss]orry|[Yy]es),?\\s+)?(?:[Ii]t(?:'s|\\u2019s| is)|[Tt]his is)\\s+NAME[.]$"), 0.85],
  [rule(`^${FULL}[.]$`), 0.85],
];

/** The same with a first name alone, where the label says that a stranger speaks. */
export const LATE_FIRST_NAME: Rule = [rule('^NAME[.]$'), 0.75];

/** "Ana from the Example Network." By itself a sentence like it may also call somebody, or be one of a list. */
export const NAME_AND_BODY: Rule = [
  rule(`${GREETING}NAME,?\\s+(?:from|with|here from|here with|representing)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,90}[.]?$`),
  0.9,
];

/** "Ana Pereira." with what she has to say after it. */
export const NAME_ALONE: Rule = [rule(`${GREETING}${FULL}[.]$`), 0.85];

export const NAME_ALONE_UNDER_ANOTHER: Rule = [NAME_ALONE[0], 0.7];

const OPENERS = '((?:Okay|OK|So|Now|Yes|And|Then|Please|Good|Great|Next|First|Well|Right|Alright)[,.]?\\s+){0,2}';
// "Before we go to Ana" calls nobody yet.
const CALLS =
  "(?<!\\b[Bb]efore (?:I|we) )(?:[Gg]o ahead|[Oo]ver to(?: you)?|[Tt]urn (?:now )?(?:it )?(?:over )?to|[Tt]urning to|[Gg]o (?:first |next |now )?to|[Hh]and (?:it )?(?:over )?to|[Ff]loor (?:over )?to|[Hh]ear (?:now )?from|[Ss]tart with|[Bb]egin with|[Bb]ack to|[Ll]et me (?:ask|invite)|[Ii](?:'ll| will|\\u2019ll| would like to| want to|'d like to|\\u2019d like to)?\\s+(?:now\\s+)?(?:ask|call)(?:\\s+(?:now|on|upon))?|[Ii]nvite|[Cc]all (?:on|upon)|[Bb]ring in|[Pp]ass (?:it |the floor |now |over )?(?:on )?to|[Ll]eave the (?:seat|chair|floor|moderation) (?:now )?to|(?:[Cc]ome now|(?<=\\b(?:I|we|me|us|(?:like|want|wish|love|going|have) to|will|now|then|can|shall)\\s|['\\u2019](?:ll|d)\\s)come) to|[Nn]ext (?:one )?is|[Nn]ext speaker is|[Ff]irst (?:one )?is|[Ff]irst up is|[Ll]ast (?:one )?(?:on the panel )?is|[Gg]ive the floor to|[Pp]lease welcome|[Pp]lease)";

const COMMA_THEN_SMALL = /\p{L},\s+\p{Ll}/u;
const COMMA_THEN_I = /\p{L},\s+I\b/u;
const YOURS = /\byour|\byou(?:'re|\u2019re| are)\s|\byours\b/;
const THEN_ANOTHER = /\s(?:then|after \p{Ll}+)\s+(?:to\s+)?\p{Lu}/u;
const OTHER_OF_NAME = /\bother\s+\p{Lu}/u;
const CALLS_SOMEBODY = /\b(?:ahead|to|you|from|with|ask|call|on|upon|invite|in|is|welcome|[Pp]lease|now)\b,?\s+\p{Lu}/u;

// "Ana Pereira, from Ruralia, Harbour.": what stands behind the last comma is where she is from.
const PLACED = '\\p{Lu}[^\\s,]{1,24}(?: \\p{Lu}[^\\s,]{1,24}){1,3}, (?:from|of|in)\\s';
const ENDS_WITH_NAME = /,\s{1,8}(?:(?:so|then|and|now)\s{1,8}|\p{L}+\.\s)?\p{Lu}[^,.?!]{1,60}[.?!]$/u;
const SHOWS = /\b(?:video|recording|message)\b/;

/** Words with which somebody is asked to go on; near the end of a turn. */
export const HAND_OVERS: readonly Rule[] = [
  [rule(`^${OPENERS}NAME[.?!]?$`), 0.85],
  [rule(`^${OPENERS}NAME\\s+(?:first|next|then|also|now)(?:,?\\s+(?:please|then))?[.!?]$`), 0.85],
  // "Ana, one sentence, then Omar.", "Ana and then Omar.": the first one.
  [
    rule(
      `^${OPENERS}NAME(?:,\\s+[^.?!]{2,60})?,?\\s+(?:and\\s+)?(?:then|after (?:that|her|him|them))\\s+(?:to\\s+)?\\p{Lu}[^,.?!]{1,40}[.?!]$`,
    ),
    0.8,
    THEN_ANOTHER,
  ],
  // "Ana first, you can unmute."
  [rule(`^${OPENERS}NAME\\s+first,\\s+\\p{Ll}`), 0.85, /\sfirst,\s/],
  // "Ana Pereira, now, from Ruralia, you are in the field."
  [
    rule(`^${OPENERS}${FULL},\\s+(?:now,\\s+)?(?:from|with|of)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,60},\\s+you\\b`),
    0.8,
    /,\s+you\b/,
  ],
  // "Ana, Nairobi.", "Ana, Omar, would you": the first one.
  [rule(`^${OPENERS}NAME,\\s+\\p{Lu}[\\p{L}'\\u2019-]{1,24}[.?!]$`), 0.75],
  // "Ana, Omar, would you come?", "Ana and Omar, you both asked": the first one answers first.
  [
    rule(
      `^${OPENERS}NAME(?:,|\\s+and)\\s+(?:\\p{Lu}\\p{Ll}{1,14}\\.?\\s+)?\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s+(?:please|both|you|would|could|can|do|will|thirty|two|one)\\b`,
    ),
    0.8,
    COMMA_THEN_SMALL,
  ],
  [
    rule(
      '(?<!\\b(?:in|from|at|of|for|the|on|to|by|about|with|then)\\s)\\bNAME,\\s+(?:(?:go ahead|over to|back to you|please|whenever|the floor|you have|your turn|it(?:\\u0027s|\\u2019s| is) (?:you|yours)|come\\b|if you|take (?:your|the|it)\\b|can you|could you|do you|would you|will you|what|how|you|maybe you|is there|are there|do we|anything|welcome|then)\\b)',
    ),
    0.9,
    COMMA_THEN_SMALL,
  ],
  [rule(`\\b${CALLS},?\\s+(?:the other\\s+)?NAME`), 0.85, CALLS_SOMEBODY],
  // "I will ask our rapporteur, Ana Pereira, to read the messages."
  [
    rule(
      '\\b(?:ask|invite|call on|call upon|pass to|turn to|go to|hand over to)\\s+(?:now\\s+)?(?:our|the|my)\\s+(?:\\p{Ll}{2,20}\\s+){0,3}\\p{Ll}{3,20},\\s+NAME(?=[,.])',
    ),
    0.8,
    /\b(?:ask|invite|on|upon|to)\s+(?:now\s+)?(?:our|the|my)\s/,
  ],
  // "Ana it's your money.", "Omar you're next.", as captions leave commas out.
  [
    rule(
      `^${OPENERS}NAME,?\\s+(?:it(?:'s|\\u2019s| is)\\s+your|you(?:'re|\\u2019re| are)\\s+(?:next|up|on)|the floor is yours)\\b`,
    ),
    0.8,
    YOURS,
  ],
  // "I'd like to hear Ana first."
  [rule('\\b[Hh]ear\\s+NAME\\s+(?:first|next|now|then)\\b'), 0.8, /\b[Hh]ear\s/],
  // "I go with Ana first, and then with whoever waits."
  [rule('\\b[Gg]o with\\s+NAME\\s+(?:first|next|now|then)\\b'), 0.8, /\b[Gg]o\s{1,8}with\s/],
  // "And the other Ana.", "The other Ana first."
  [rule(`^${OPENERS}(?:[Tt]he|our) other\\s+NAME(?:\\s+first|\\s+now)?[.?!,]`), 0.8, OTHER_OF_NAME],
  // "A last line from Ana, as you asked."
  [rule('\\b(?:line|word|sentence|answer|reaction|remark)\\s+from\\s+NAME(?=[.,?!]|$)'), 0.75, /\sfrom\s+\p{Lu}/u],
  [
    rule(
      "(?<!^\\p{Lu}[\\p{L}'\\u2019-]{1,24},\\s)\\b[Ii]s\\s+NAME\\s+(?:there|here|in the room|online|on the (?:line|call|phone)|with us|connected)\\b",
    ),
    0.8,
    /\b[Ii]s\s/,
  ],
  [
    rule(
      '\\bNAME\\s+(?:wants? (?:the floor|to (?:come in|say|react|respond|add|speak|answer))|has been waiting|(?:has|had) (?:(?:raised|got) )?(?:his|her|their|a) hand|has (?:asked for )?the floor|is (?:next|first)|(?:will|is going to) (?:tell|start|begin|open|answer|go first))\\b',
    ),
    0.8,
    /\s(?:wants?|has|had|is|will)\s/,
  ],
  // "We have a video, it is from Ana Pereira, who could not come."
  [
    rule(
      `\\b(?:video|recording|(?:video|written|recorded) (?:message|statement)|message)\\b[^.?!]{0,40}?\\b(?:from|by|of)\\s+(?:(?:our|the) [\\p{L} ]{1,30},?\\s+)?${FULL}`,
    ),
    0.8,
    SHOWS,
  ],
  // "I'm looking at Ana, who has to leave early."
  [rule("\\bI(?:'m|\\u2019m| am)\\s+(?:now\\s+)?looking\\s+at\\s+NAME(?=[.,])"), 0.8, /\blooking\s/],
  // "That one, Ana." and "Ana, was that so?"
  [
    rule(
      `^(?!(?:Many\\s+)?[Tt]hank)(?!.{0,40}\\b(?:agree|welcome|sorry|said|like)\\b)(?!${PLACED}).{2,60},\\s+(?:(?:so|then|and|now)\\s+)?NAME[.?!]$`,
    ),
    0.7,
    ENDS_WITH_NAME,
  ],
  // However much is said before a name in full: "For the registry, and she knows better than I why, Ana Pereira."
  [rule(`^(?!(?:Many\\s+)?[Tt]hank)[^.?!]{60,200},\\s+${FULL}[.?!]$`), 0.75, ENDS_WITH_NAME],
  // "And Ana, it isn't for me to say" answers her; "Ana, it isn't easy after this." feels for who comes next.
  [
    rule(
      `^${OPENERS}NAME,\\s+(?!it(?:\\s+is|['\\u2019]s)?\\s*(?:not|isn['\\u2019]t|wasn['\\u2019]t)\\b(?!\\s(?:be\\s)?(?:easy|simple)\\b))\\p{Ll}`,
    ),
    0.75,
    COMMA_THEN_SMALL,
  ],
  // "From the coast, Ana, is it a law we need?", "Can we have a microphone for Ana?"
  [
    rule(
      '^(?!(?:Many\\s+)?[Tt]hank)[^.?!]{2,60},\\s+NAME,\\s+(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|what|how|why|where|who|when|you)\\b[^.?!]{2,160}\\?$',
    ),
    0.8,
    /\?$/,
  ],
  // "Before the servers, Ana, the remote."
  [
    rule(
      '^(?!(?:Many\\s+)?[Tt]hank)[^.?!]{2,60},\\s+NAME,\\s+(?:the\\s+)?(?:remote|chat|online)(?:\\s\\p{Ll}{2,20}){0,2}[.?!]$',
    ),
    0.8,
    /,\s+(?:the\s+)?(?:remote|chat|online)\b/,
  ],
  // "Would you like to respond, Ana Pereira?"
  [rule('^(?:[Ww]ould|[Dd]o|[Cc]an|[Cc]ould|[Ww]ill) you\\b[^.?!,]{2,60},\\s+NAME\\?$'), 0.85, /\?$/],
  // "What does Ana think?", "Perhaps Ana can answer."
  [rule('\\b(?:does|would|did)\\s+NAME\\s+(?:think|say|make|want)\\b[^.?!]{0,40}\\?$'), 0.75, /\?$/],
  [
    rule('\\b(?:[Pp]erhaps|[Mm]aybe)\\s+NAME\\s+(?:can|could|wants?|would|will|has|knows)\\b'),
    0.75,
    /\b(?:perhaps|maybe)\s/i,
  ],
  [rule('\\b(?:hand|line|word|words)\\s+(?:from|of)\\s+NAME(?=[.,?!]|$)'), 0.75, /\s(?:from|of)\s+\p{Lu}/u],
  [
    rule(
      `\\bI(?:'ve got|\\u2019ve got| have| see| think| believe)\\s+${FULL}\\s+(?:in the queue|on (?:my|the) list|is (?:online|with us|there|on the line))`,
    ),
    0.75,
    /\b(?:queue|list|is (?:online|with us|there|on the line))\b/,
  ],
  [
    rule(`\\b(?:have|get|bring|put)\\s+${FULL}\\s+(?:in|online|on the (?:line|screen)|up)[.?]$`),
    0.8,
    /\b(?:in|online|line|screen|up)[.?]$/,
  ],
  // "Is Ana going to answer that?", "The one on the fund was for Ana.", "I'd love a line from you, Ana, before we leave."
  [
    rule(
      '^(?:[^.?!]{0,60},\\s+)?(?:[Ii]s|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Dd]oes|[Mm]aybe|[Mm]ight)\\s+NAME\\s+\\p{Ll}[^.?!]{2,90}\\?$',
    ),
    0.75,
    /\?$/,
  ],
  [
    rule('\\b(?:is|was|that(?:\u0027s|\\u2019s)|goes|question|one)\\s+(?:for|to)\\s+NAME(?=[.,]|\\s+and\\b)'),
    0.7,
    /\s(?:for|to)\s+\p{Lu}/u,
  ],
  [rule('\\b(?:from|to|for|with)\\s+you,\\s+NAME[,.?]'), 0.75],
  [
    rule('\\b(?:microphone|mike|mic|floor)\\s+(?:for|to)\\s+NAME(?=[.?!,]|$)'),
    0.8,
    /\b(?:microphone|mike|mic|floor)\s/,
  ],
  // "Ana, I come to you next.", "Ana, I'll let you introduce yourself."
  [rule(`^${OPENERS}NAME,\\s+I(?:['\\u2019](?:m|ll|d|ve))?\\s+[^.?!]{0,60}\\byou\\b`), 0.8, COMMA_THEN_I],
  [
    rule(`^${OPENERS}NAME,\\s+[^.?!]{0,60}\\b(?:floor|your turn|question|minutes?|react|respond|comment)\\b`),
    0.8,
    /\b(?:floor|turn|question|minute|react|respond|comment)/,
  ],
];

/** At the end of a turn, "Now Ana Pereira from the Example Institute." calls her. */
export const CALLED_WITH_BODY: Rule = [
  rule(
    `^${OPENERS}(?:.{1,60},\\s+)?(?:[Tt]his is\\s+)?NAME,?\\s+(?:from|with|representing)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,90}[.?]?$`,
  ),
  0.8,
  /\s(?:from|with|representing)\s+(?:the\s+)?\p{Lu}/u,
];

// Who leads in English thanks people in their languages, or in that of the place.
const THANKS_OF_OTHERS =
  '(?:[Mm]uchas )?[Gg]racias|[Mm]erci(?: beaucoup)?|(?:[Mm]uito )?[Oo]brigad[oa]|[Dd]anke(?: sehr| sch\\u00f6n)?|[Gg]razie(?: mille)?|[Hh]vala(?: lepa)?|[Dd]zi\\u0119kuj\\u0119(?: bardzo)?|[Mm]ul\\u021bumesc|[Tt]ack|[Ss]pasibo|[Ss]hukran|[Aa]sante(?: sana)?|[Zz]ikomo(?: kwambiri)?|[Dd]hanyabad|[Tt]erima kasih|[Aa]rigato|[Ss]alamat(?: po)?|[Vv]inaka(?: vakalevu)?|[Mm]\\u0101l\\u014d(?: (?:\\u02bb|\\u2018)?aupito)?';

export const THANKS: readonly Rule[] = [
  [
    rule(
      `^(?:(?:Okay|Great|Wonderful|Fantastic|Excellent|Yes|Well|And|So)[,.]?\\s+)?(?:[Tt]hank(?:s| you)(?:\\s+(?:so|very) much|\\s+a lot)?(?:\\s+indeed)?|${THANKS_OF_OTHERS}|[Ss]afe (?:travels|trip|journey)),?\\s+NAME(?=[.!]|,(?!\\s+\\p{Lu})|\\s+for\\b|$)`,
    ),
    0.85,
  ],
];

export const NOTED: Rule = [rule('^NAME\\s+(?:speaking|speaks|talking|responds|continues)\\b'), 0.95];

/** Reports of what another speaker said: a response to that person, no clue of who speaks. */
export const REFERS: readonly Rule[] = [
  [
    rule(
      '\\bNAME\\s+(?:also\\s+|just\\s+|has\\s+|had\\s+|was\\s+)?(?:mentioned|said|says|suggested|raised|referred|pointed|spoke|talked|talking|saying|mentioning|explained|noted|asked)\\b',
    ),
    0.85,
    /\s(?:mention|sa(?:id|ys|ying)|suggested|raised|referred|pointed|spoke|talk|explained|noted|asked)/,
  ],
  [
    rule('\\b(?:[Aa]gree with|[Pp]ick up on|[Rr]espond to|[Ll]istening to|[Cc]ome back to)\\s+NAME\\b'),
    0.8,
    /\b(?:with|on|to)\s+\p{Lu}/u,
  ],
  [
    rule("\\bNAME['\\u2019]s\\s+(?:comment|point|question|remark|suggestion|idea)"),
    0.85,
    /['\u2019]s\s+(?:comment|point|question|remark|suggestion|idea)/,
  ],
];
