import { speechPattern } from './name-pattern.ts';

/** What every match of some rules holds: costs less, and most sentences do not have it. */
export interface Needs {
  /** In small letters; empty where there are too many to choose from. */
  readonly part: string;
  readonly pattern: RegExp;
}

/** How somebody says for whom they speak. */
export interface ClaimRule {
  /** With the groups `object` and, where it tells it, `role`. */
  readonly pattern: RegExp;
  /** Chance that the words say what they seem to. */
  readonly confidence: number;
  readonly needs: Needs;
  /** The object has to open with a capital: what people are "at" or "in" is mostly no body. */
  readonly named?: boolean;
  /** The object says what somebody is or does; a body named in it is not theirs by that. */
  readonly describes?: boolean;
}

// What somebody can be at an organisation; up to four words before it ("a founding Board", "the Canadian").
const POST =
  '(?:activist|advis[eo]r|ambassador|analyst|blogger|board member|ceo|chair|chairman|chairperson|co[-\\u2011 ]?chair|co[-\\u2011 ]?coordinator|co[-\\u2011 ]?founder|' +
  'commissioner|consultant|coordinator|counsel|delegate|deputy|diplomat|director|editor|employee|engineer|executive|expert|fellow|founder|head|journalist|judge|lawyer|lead|leader|lecturer|' +
  'manager|member|minister|officer|policy lead|president|producer|professor|programme manager|rapporteur|regulator|reporter|representative|research fellow|researcher|' +
  'secretary|secretary[-\\u2011 ]general|senior fellow|student|trustee|vice[-\\u2011 ]?president|volunteer)';
// Words in between are bounded in number and length, so that no text makes a pattern slow.
const ROLE = `(?<role>(?:[\\p{L}\\p{N}-]{1,30}\\s+){0,4}?${POST})`;
const OBJECT = '(?<object>[^.?!]{2,160})';
const OF = '(?:of|at|in|with|for|from|on|to|within)';
const I_AM = "\\b(?:I'm|I\\u2019m|I am|I currently am|I'm currently)";
const I = '\\bI\\s+(?:also\\s+|currently\\s+|now\\s+|just\\s+|only\\s+)?';
const WE_ARE = "\\b(?:we're|we\\u2019re|we are)";
// What people do at a place of work, up to eight words before it: "teach networks at", "look after industry codes at".
const DO =
  '(?:work|am working|keep the books|teach|lecture|do|serve|study|sit|volunteer|look after|handle|cover|manage|lead|head|run|write|report|read|edit|present|coordinate|direct|help|support|research|follow|practi[cs]e)';
const SOME_WORDS = "(?:(?!(?:not|but|who|that|which|because|when|if)\\b)[\\p{L}\\p{N}'\\u2019-]{1,30},?\\s+){0,8}?";

const pattern = (words: string): RegExp =>
  speechPattern(
    words
      .replace('I_AM', () => I_AM)
      .replace('WE_ARE', () => WE_ARE)
      .replace('ROLE', () => ROLE)
      .replace('POST', () => POST)
      .replace('OBJECT', () => OBJECT)
      .replace('I_DO', () => `${I}${DO}`)
      .replace('SOME_WORDS', () => SOME_WORDS)
      .replace(' OF ', () => `\\s+${OF}\\s+`),
    'dgui',
  );

const SAYS_I_AM: Needs = { part: '', pattern: /\bI(?:['\u2019]m| am| currently am)/iu };
const SAYS_I: Needs = { part: '', pattern: /\bI\s+\p{L}/iu };
const SAYS_WE: Needs = { part: 'we', pattern: /\bwe(?:['\u2019]re|\s+(?:are|have|do))\b/iu };
const BECOMES: Needs = { part: '', pattern: /\b(?:be|become|became|as|hat of|being)\s/iu };
const SAYS_AT: Needs = { part: 'at', pattern: /\bat\s/iu };
const SAYS_NAME: Needs = { part: 'name', pattern: /\bm(?:y|ine) name/iu };
const SAYS_WE_DO: Needs = { part: 'we', pattern: /\bwe\s+(?:work|help|support|accompany|defend|represent)/iu };
const AS_A: Needs = { part: 'as', pattern: /\bas\s+(?:of\s+)?an?\s/iu };
const SAYS_OUR: Needs = { part: 'our', pattern: /\bour\s+(?:members|team|staff|office|colleagues)/iu };
const SAYS_I_HAVE: Needs = { part: '', pattern: /\bI(?:['\u2019]ve| have| own)\s/iu };
const SAYS_MY: Needs = {
  part: '',
  pattern:
    /\b(?:my|our)\s+(?:own\s+)?(?:clients|company|customers|faculty|firm|listeners|newsroom|NGO|readers|registry|start-?up|students|subscribers|university|viewers)\b/iu,
};
const SAYS_JOB: Needs = { part: 'job', pattern: /\bjob/iu };
const SAYS_SALARY: Needs = { part: 'pa', pattern: /\b(?:pays|paid)\s/iu };
const SAYS_OURS: Needs = {
  part: 'our',
  pattern: /\bour\s+(?:ministry|foundation|authority|department|association|institute|university)/iu,
};
const ON_BEHALF: Needs = { part: 'behalf', pattern: /\bon behalf of\b/iu };
const SAYS_HAT: Needs = { part: 'hat', pattern: /with the hat of/iu };
const SAYS_ALSO: Needs = { part: 'and', pattern: /\band\s+(?:also\s+)?(?:a|the)\s/iu };

/** In the first person. "I was" and "I used to" are past and match none of them. */
export const OWN: readonly ClaimRule[] = [
  // "I'm a journalist." tells a group, "I'm an Example fellow" a body.
  {
    pattern: pattern(
      'I_AM\\s+(?:also\\s+|here\\s+)?(?:as\\s+)?(?:(?:an?|the|one of the)\\s+|(?=POST\\b))(?<object>[^.?!]{2,90})',
    ),
    confidence: 0.8,
    needs: SAYS_I_AM,
    describes: true,
  },
  {
    pattern: pattern(
      'I_AM\\s+(?:also\\s+|here\\s+)?(?:the\\b|an?\\b|one of the)?\\s*ROLE OF (?:the\\s+|this\\s+|our\\s+)?OBJECT',
    ),
    confidence: 0.9,
    needs: SAYS_I_AM,
  },
  {
    pattern: pattern('\\b(?:be|become|became|as|hat of|being)\\s+(?:the\\b|an?\\b)?\\s*ROLE OF (?:the\\s+)?OBJECT'),
    confidence: 0.75,
    needs: BECOMES,
  },
  {
    pattern: pattern(
      'I_AM\\s+(?:(?:also|here|coming|calling|speaking|now)\\s+)?(?:with|from|at|representing|on behalf of|speaking for)\\s+(?:the\\s+)?OBJECT',
    ),
    confidence: 0.9,
    needs: SAYS_I_AM,
  },
  // "I'm the consultant who holds the pen, for the Example Secretariat."
  {
    pattern: pattern('I_AM\\s+(?:an?|the)\\s+(?<role>[^.?!]{2,70}?),?\\s(?:for|at|with|in)\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.75,
    needs: SAYS_I_AM,
    named: true,
  },
  {
    pattern: pattern(
      `(?:${I}(?:work|am working)|\\bI(?:'m|\\u2019m) working)\\s+(?:for|at|in an?)\\s+(?:the\\s+)?OBJECT`,
    ),
    confidence: 0.9,
    needs: SAYS_I,
  },
  // Working with or in something may also be doing a thing together once.
  { pattern: pattern(`${I}(?:work|am working)\\s+(?:with|in)\\s+(?:the\\s+)?OBJECT`), confidence: 0.7, needs: SAYS_I },
  { pattern: pattern(`${I}represent\\s+(?:the\\s+)?OBJECT`), confidence: 0.85, needs: SAYS_I },
  {
    pattern: pattern(`${I}(?:come|speak|am speaking|sit here)\\s+(?:from|for|on behalf of)\\s+(?:the\\s+)?OBJECT`),
    confidence: 0.9,
    needs: SAYS_I,
  },
  {
    pattern: pattern('I_DO\\s+SOME_WORDS(?:at|for|within)\\s+(?:the\\s+|our\\s+|an?\\s+)?OBJECT'),
    confidence: 0.8,
    needs: SAYS_I,
  },
  {
    pattern: pattern('I_DO\\s+SOME_WORDS(?:in|with|of|on the board of)\\s+(?:the\\s+|our\\s+)?OBJECT'),
    confidence: 0.65,
    needs: SAYS_I,
  },
  {
    pattern: pattern(
      `${I}(?:run|lead|head|manage|own|coordinate|chair|direct|edit|founded|started)\\s+(?:the\\s+|an?\\s+|our\\s+|my\\s+)?OBJECT`,
    ),
    confidence: 0.75,
    needs: SAYS_I,
  },
  {
    pattern: pattern(
      "\\b[Mm](?:y|ine) name(?:\\s+is|'s|\\u2019s|\\s+in)\\s+[^,.;]{2,50}?,?\\s+(?:and\\s+I'm\\s+)?(?:with|from|of|at|representing)\\s+(?:the\\s+)?OBJECT",
    ),
    confidence: 0.9,
    needs: SAYS_NAME,
  },
  {
    pattern: pattern(
      '\\bour\\s+(?:members|team|staff|office|colleagues)\\s+(?:at|work for|of|in)\\s+(?:the\\s+)?OBJECT',
    ),
    confidence: 0.85,
    needs: SAYS_OUR,
    named: true,
  },
  {
    pattern: pattern(`${I}(?:provide|provided|give|am providing)\\s+(?:some\\s+|the\\s+)?(?<object>[^.?!]{2,60})`),
    confidence: 0.75,
    needs: SAYS_I,
    describes: true,
  },
  {
    pattern: pattern('\\b(?:our|we|us)\\b[^.?!]{0,80}\\s(?:here\\s+)?at\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.7,
    needs: SAYS_AT,
    named: true,
  },
  {
    pattern: pattern("(?:^|[,;]\\s+)at\\s+(?:the\\s+)?(?<object>[\\p{L}\\p{N}&.\\u2019' -]{2,60}?),?\\s+we\\b"),
    confidence: 0.75,
    needs: SAYS_AT,
    named: true,
  },
  // "We're a small company", "we are eleven little NGOs".
  {
    pattern: pattern(
      'WE_ARE\\s+(?:only\\s+|just\\s+|all\\s+)?(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)\\s+(?<object>[^.?!,]{2,90})',
    ),
    confidence: 0.75,
    needs: SAYS_WE,
    describes: true,
  },
  {
    pattern: pattern(
      '\\bwe\\s+(?:do\\s+)?have\\s+(?:an?|our own)\\s+(?<object>[^.?!,]{0,40}\\b(?:company|provider|business|firm|shop|start-?up|NGO|station|newspaper|registry|consultancy|marketplace)\\b)',
    ),
    confidence: 0.5,
    needs: SAYS_WE,
    describes: true,
  },
  {
    pattern: pattern('\\bwe\\s+(?<object>(?:work with|help|support|accompany|defend|represent)\\s+[^.?!,]{2,60})'),
    confidence: 0.7,
    needs: SAYS_WE_DO,
  },
  {
    pattern: pattern(
      '\\b(?:speak|speaking|here|talk|talking|say|take it|work|working)\\s+(?:[\\p{L}]{1,20}\\s+){0,2}as\\s+(?:of\\s+)?an?\\s+(?<object>[^.?!,]{2,60})',
    ),
    confidence: 0.5,
    needs: AS_A,
  },
  {
    pattern: pattern('I_AM\\s+[\\p{L}]{2,20}ing\\s+SOME_WORDS(?:for|at)\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.75,
    needs: SAYS_I_AM,
    named: true,
  },
  {
    pattern: pattern(
      "\\bI(?:'ve|\\u2019ve| have| own)\\s+(?:an?|my own)\\s+(?<object>[^.?!,]{0,40}\\b(?:company|provider|business|firm|shop|start-?up|NGO|station|newspaper|consultancy|marketplace)\\b)",
    ),
    confidence: 0.7,
    needs: SAYS_I_HAVE,
    describes: true,
  },
  {
    pattern: pattern(
      '\\b(?:my|our)\\s+(?:own\\s+)?(?<object>clients|company|customers|faculty|firm|listeners|newsroom|NGO|readers|registry|start-?up|students|subscribers|university|viewers)\\b',
    ),
    confidence: 0.6,
    needs: SAYS_MY,
    describes: true,
  },
  { pattern: pattern('\\bwe at\\s+(?:the|our)\\s+OBJECT'), confidence: 0.75, needs: SAYS_AT },
  {
    pattern: pattern("\\bmy (?:day )?job(?:'s|\\u2019s| is)\\s+(?:at|with|in)\\s+(?:the\\s+|an?\\s+)?OBJECT"),
    confidence: 0.85,
    needs: SAYS_JOB,
  },
  {
    pattern: pattern('\\b(?:the|an?|our|my)\\s+(?<object>[\\p{L} -]{3,40}) (?:pays|paid) (?:me|my salary)\\b'),
    confidence: 0.75,
    needs: SAYS_SALARY,
  },
  {
    pattern: pattern(
      '\\bour\\s+(?<object>ministry|foundation|authority|department|association|institute|university)\\b',
    ),
    confidence: 0.5,
    needs: SAYS_OURS,
    describes: true,
  },
  {
    pattern: pattern('^as\\s+an?\\s+(?<object>[^.?!,]{2,60}),\\s+(?:I|we)\\b'),
    confidence: 0.75,
    needs: AS_A,
    describes: true,
  },
  {
    pattern: pattern("\\b(?:I|I'm|I\\u2019m|we)\\b[^.?!]{0,60}\\bon behalf of\\s+(?:the\\s+)?OBJECT"),
    confidence: 0.75,
    needs: ON_BEHALF,
    named: true,
  },
  {
    pattern: pattern('I_AM\\s+(?:in|doing|studying|writing)\\s+(?:an?|the|my)\\s+OBJECT'),
    confidence: 0.7,
    needs: SAYS_I_AM,
    describes: true,
  },
  { pattern: pattern('\\bwith the hat of\\s+(?:the\\s+)?OBJECT'), confidence: 0.85, needs: SAYS_HAT },
  {
    pattern: pattern('\\band\\s+(?:also\\s+)?(?:a|the)\\s+ROLE OF (?:the\\s+)?OBJECT'),
    confidence: 0.75,
    needs: SAYS_ALSO,
  },
];

const DOES =
  '(?:came|come|started|founded|does|has|operates|measures|researches|runs|leads|heads|manages|works|teaches|lectures|represents|answers|sells|coordinates|chairs|directs|owns|edits|looks after|comes|is|was sent by|gives|does|reports|writes|buys|studies)';

/** Another person's name with what they are or do, said by whoever presents them. */
export const OF_ANOTHER: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    speechPattern(
      'NAME,?\\s+(?:from|with|of|representing)\\s+(?:the\\s+|an?\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
      'dgu',
    ),
    0.85,
  ],
];

type PresentingRule = readonly [pattern: RegExp, confidence: number, needs: RegExp];
const DOES_AT = new RegExp(`\\s${DOES}\\s.{2,80}\\s(?:at|with|for)\\s(?:the\\s)?\\p{Lu}`, 'u');
const DOES_SOMETHING = new RegExp(`\\s${DOES}\\s`);

/** Said by whoever leads the session. */
export const PRESENTING: readonly PresentingRule[] = [
  [
    speechPattern(`NAME,?\\s+(?:here,?\\s+)?who(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`, 'dgu'),
    0.75,
    /\swho(?:['\u2019]s)?\s/,
  ],
  [
    speechPattern(`NAME,[^.?!]{0,60}?,\\s+s?he(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`, 'dgu'),
    0.7,
    /,\s{1,8}s?he(?:['\u2019]s)?\s/,
  ],
  [
    speechPattern(
      '(?<object>(?:Honou?rable|Hon\\.|H\\.E\\.|Excellency|(?:Deputy |Vice )?Minister|Senator|Ambassador|(?:Deputy )?Commissioner|Judge|Justice|Colonel|Mayor|Professor|Prof\\.)(?: Minister)?)\\s+NAME',
      'dgu',
    ),
    0.85,
    /\b(?:Hon|H\.E|Excell|Minist|Senat|Ambass|Commiss|Judge|Justice|Colonel|Mayor|Prof)/,
  ],
  [
    speechPattern(
      `NAME,?[^.?!]{0,60}?\\s${DOES}\\s[^.?!]{2,80}?\\s(?:at|with|for)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})`,
      'dgu',
    ),
    0.75,
    DOES_AT,
  ],
  // "Ana Pereira, Deputy Director in the Ministry of".
  [
    speechPattern(
      'NAME,\\s+(?<role>(?:[\\p{L}-]{2,20}\\s+){1,5}?)(?:of|at|in|for|with)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
      'dgu',
    ),
    0.8,
    /,\s\p{L}[\p{L}-]+\s[^,]{0,60}\b(?:of|at|in|for|with)\s(?:the\s)?\p{Lu}/u,
  ],
  [speechPattern(`NAME\\s+${DOES}\\s+(?<object>[^.?!]{2,120})`, 'dgu'), 0.75, DOES_SOMETHING],
  [
    speechPattern('NAME,?\\s+(?:from|with|of|for)\\s+(?:the\\s+|an?\\s+)(?<object>\\p{Ll}[^.?!]{1,90})', 'dgu'),
    0.8,
    /\p{Ll},?\s(?:from|with|of|for)\s(?:the|an?)\s\p{Ll}/u,
  ],
  [
    speechPattern(
      'NAME\\b[^.?!]{0,90}\\s(?:and\\s+)?now\\s+(?:has|runs|works|is|leads)\\s+(?<object>[^.?!]{2,90})',
      'dgu',
    ),
    0.75,
    /\snow\s(?:has|runs|works|is|leads)\s/,
  ],
  [
    speechPattern('NAME,\\s+(?:an?|our|the)\\s+(?<object>\\p{Ll}[^.?!,]{2,90})', 'dgu'),
    0.7,
    /,\s(?:an?|our|the)\s\p{Ll}/u,
  ],
  [
    speechPattern("NAME,\\s+(?:you're|you\\u2019re|you are|as)\\s+(?:the|an?)\\s+(?<object>[^.?!]{2,60})", 'dgu'),
    0.7,
    /,\s(?:you|as)\b/,
  ],
];
/** "Our last speaker is from the Example Hub": before or after the name. */
export const NEXT_SPEAKER = speechPattern(
  '\\b(?:next|last|first|second|third|final)\\b[^.?!]{0,30}\\sis\\s+(?<object>(?:from|with|of|an?|the)\\s+[^.?!]{2,120})',
  'du',
);

/** In the sentence after the one that presents somebody. */
export const OF_THE_SAME = speechPattern(
  `^(?:And\\s+)?(?:[Hh]e|[Ss]he)(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`,
  'du',
);
