import { type ClaimRule, pattern } from './claim-rule.ts';

const SAYS_WE = /\bwe(?:['\u2019]re|\s+(?:are|have|do))\b/iu;
const SAYS_AT = /\bat\s/iu;
// "We have the plan that the ministers signed, at Example", "we looked with much attention at Example", "we have a question from Ana Pereira, at Example", "the Language Unit at Example did it for us".
const AT_OF_OTHERS =
  /(?:\b(?:aim|arriv|ask|hear|laugh|look|met|meet|point|presented|shout|smil|spoke|visit|was|were)\p{Ll}{0,4}(?:\s\p{Ll}+){0,4}|(?<!(?:\b[Oo]ur|\b[Mm]y|\p{Lu}\S{0,30})\s)(?!(?:And|But|Here|I|My|Now|Our|So|We)\b)\p{Lu}\S{0,30}(?:\s\p{Lu}\S{0,30}){0,4}|\b(?:that|which|whom)\s(?!(?:I|we)\s)[^.?!,;]{1,60},)\s(?:here\s)?at\s(?:the\s)?$/u;
const PART_OF = /\bpart\s+of\b/iu;
const SAYS_WE_DO = /\bwe\s+(?:work|help|support|accompany|defend|represent)/iu;
const AS_A = /\bas\s+(?:of\s+)?an?\s/iu;
const SAYS_OUR = /\bour\s+(?:members|team|staff|office|colleagues)/iu;
const SAYS_I_HAVE = /\bI(?:['\u2019]ve| have| own)\s/iu;
// "I have a question for the lady from the cable company."
const NO_QUESTION =
  '(?!(?:[\\p{L}]{1,12} ){0,2}(?:answer|comment|complaint|contract|friend|question|problem|remark|request|story|word)s?\\b)';
const SAYS_SALARY = /\b(?:pays|paid)\s/iu;

// What people have or lead who say "my" or "our" of it: by what they call those whom they serve, teach or sell to.
const OWNED =
  '(?:association|authority|beneficiaries|CERT|clients|company|CSIRT|customers|department|dissertation|(?:doctoral|PhD) students|doctorate|exchange(?: point)?|faculty|firm|foundation|' +
  'graduate students|helpline|institute|investors|law firm|listeners|member states|newsroom|NGO|PhD|readers|registrants|registrars|registry|research group|shareholders|start-?up|' +
  'students|subscribers|thesis|university|viewers|volunteers)';
const SAYS_MINE = new RegExp(`\\b(?:my|our)\\s+(?:own\\s+)?${OWNED}\\b`, 'iu');
// "Our ministry of trade" is what any citizen says.
const OFFICE = '(?:ministry|regulator|agency|parliament|mission|embassy|municipality|city hall)';
const SAYS_OFFICE = new RegExp(`\\b(?:my|our|at the)\\s+(?:\\p{L}+\\s+)?${OFFICE}\\b|\\bmy delegation\\b`, 'iu');
// "Example, our regulator, publishes", "our regulator, Example, gives us no licence": what any citizen says.
const NAMED_OFFICE = /(?<!\b[Ii]n\s)(?<!\p{L})\p{Lu}[\p{L}&.-]{0,30},\s(?:my|our)\s$/u;
// "Our institute, the Example Institute": its name tells more.
const NAMED_BEHIND = /^,\s(?:the\s)?\p{Lu}\p{Ll}/u;
const OFFICE_NAMED = /^,\s(?:the\s)?\p{Lu}[^,.?!]{1,40},\s(?!(?:I|we)\b)/u;
const MANY =
  'academics|activists|broadcasters|carriers|civil servants|companies|consultants|diplomats|editors|engineers|insurers|ISPs|journalists|librarians|network people|operators|' +
  'parliamentarians|professors|providers|registrars|registries|regulators|reporters|researchers|scholars|scientists|start-?ups|students|telcos|vendors|volunteers';
const WE_MANY = `\\b(?:of us|we)(?:,?\\s+(?:as|the|all))*\\s+(?<object>(?:(?:community|network|mobile|small|young|cable|telecom|internet|local)\\s+)?(?:${MANY}))\\b(?!\\s+who\\b)`;
const SAYS_WE_MANY = new RegExp(`\\b(?:us|we)\\b[^.?!]{1,30}?\\b(?:${MANY})\\b`, 'iu');
const SIDE =
  '(?:government|civil society|industry|business|academia|the media|the press|the private sector|the technical community|the ministry|the university|the newsroom|the registry|the registries|parliament)';
const SAYS_WE_IN = new RegExp(
  `\\b(?:we|us)\\s+(?:in|at|from|on)\\s+(?:the\\s+)?${SIDE.replaceAll('the ', '')}\\b`,
  'iu',
);
// "As operators told us, we": others, of whom something is told.
const NOBODY_TELLS =
  '(?![^,.?!]{0,60}\\b(?:said|says|say|tell|tells|told|mentioned|explained|asked|knows?|was|were|is|are|has|have|had|do|does|did|will|can|would|suggested|noted|put|result|rule|first|matter)\\b[^.?!]{0,60}\\b(?:I|we)\\b)';
const AS_WHAT = /\bas\s+\p{L}/iu;
const RESEARCHES = '(?:do (?:my )?research|research|lecture|supervise \\p{L}+ (?:students|theses)|have students)';
const SAYS_RESEARCH = /\b(?:research|lecture|supervise|students|classes|undergraduates)\b/iu;
const SAYS_AT_OURS = /\b(?:at|in) (?:the|our|my) [^.?!]{3,42}\b(?:we|I)\b/iu;
const SAYS_EXAM = /\b(?:exam|lecture|seminar)/iu;
const SAYS_TEACH = /\bI teach\b/iu;

/** Told in passing: "our ministry", "my students", "we operators", "as a journalist". */
export const IN_PASSING: readonly ClaimRule[] = [
  {
    pattern: pattern(
      '\\bour\\s+(?:members|team|staff|office|colleagues)\\s+(?:at|work for|of|in)\\s+(?:the\\s+)?OBJECT',
    ),
    confidence: 0.85,
    needs: SAYS_OUR,
    named: true,
  },
  {
    pattern: pattern('\\b(?:our|we|us)\\b[^.?!]{0,80}?\\s(?:here\\s+)?at\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.7,
    needs: SAYS_AT,
    named: true,
    notAfter: AT_OF_OTHERS,
  },
  {
    pattern: pattern(
      "(?:^|[,;]\\s+)at\\s+(?:the\\s+)?(?<object>[\\p{L}\\p{N}&.\\u2019' -]{2,60}?),?\\s+(?:as\\s[^,.?!]{2,40},\\s+)?we\\b(?!\\s+(?:discussed|heard|met|saw|spent|talked|went|were)\\b)",
    ),
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
  // "We're part of the Example Network."
  {
    pattern: pattern(
      "\\b(?:we(?:'re|\\u2019re| are)|I(?:'m|\\u2019m| am))\\s+(?:also\\s+)?part\\s+of\\s+(?:the\\s+|an?\\s+)?OBJECT",
    ),
    confidence: 0.65,
    needs: PART_OF,
    named: true,
  },
  // "We are Example, Example Egyesület, five people and a dog."
  {
    pattern: pattern(
      'WE_ARE\\s+(?:the\\s+)?(?<object>[^\\s,.?!;]{2,30}(?:\\s[^\\s,.?!;]{1,30}){0,4}(?:,\\s+[^,.?!;]{2,50})?)(?=[,.;]|$)',
    ),
    confidence: 0.7,
    needs: SAYS_WE,
    named: true,
  },
  // "We're six people, at a daily newspaper."
  {
    pattern: pattern(
      'WE_ARE\\s+(?:only\\s+|just\\s+|about\\s+)?[\\p{L}\\d]{1,12}\\s+(?:people|persons|women|men|colleagues),?\\s+(?:at|in|with|from|for)\\s+(?:an?|the|our)\\s+(?<object>[^.?!,]{2,60})',
    ),
    confidence: 0.65,
    needs: SAYS_WE,
    describes: true,
  },
  // "We're freelancers, designers and coders", "we are mostly small farmers".
  {
    pattern: pattern(
      'WE_ARE\\s+(?:(?:all|also|just|mainly|mostly|only)\\s+)?(?<object>(?!(?:always|sometimes|in|on|at|as|us|this|thus|yes|perhaps|towards|less|the|of|an?)\\b)(?:[\\p{L}-]{2,20}\\s){0,2}[\\p{L}-]{3,20}s)(?=[.,;]|\\s+(?:and|from|in|of|who|here)\\b|$)',
    ),
    confidence: 0.6,
    needs: SAYS_WE,
    describes: true,
  },
  {
    pattern: pattern(
      `\\bwe\\s+(?:do\\s+)?have\\s+(?:an?|our own)\\s+(?<object>${NO_QUESTION}[^.?!,]{0,40}\\b(?:company|provider|business|firm|shop|start-?up|NGO|station|newspaper|registry|consultancy|marketplace)\\b)`,
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
    pattern: pattern(
      `\\bI(?:'ve(?: got)?|\\u2019ve(?: got)?| have(?: got)?| own)\\s+(?:an?|my own)\\s+(?<object>${NO_QUESTION}[^.?!,]{0,40}\\b(?:company|provider|business|firm|shop|start-?up|NGO|station|newspaper|consultancy|marketplace|radio show|talk show|radio programme|podcast)\\b)`,
    ),
    confidence: 0.7,
    needs: SAYS_I_HAVE,
    describes: true,
  },
  {
    pattern: pattern(`(?<!\\b(?:none|neither) of\\s)\\b(?<object>(?:my|our)\\s+(?:own\\s+)?${OWNED})\\b`),
    confidence: 0.6,
    needs: SAYS_MINE,
    describes: true,
    notBefore: NAMED_BEHIND,
  },
  {
    pattern: pattern(
      `(?:^|\\b(?:in|at|for|from|inside|within|and|but|so|(?:in|at|from) the \\p{L}{2,20} of),?\\s+|[,;]\\s+)(?:my|our)\\s+(?<object>(?:\\p{L}+\\s+)?${OFFICE})\\b(?!\\s+(?:of|for|told|said|says|asked|refused|blocked)\\b)`,
    ),
    confidence: 0.5,
    needs: SAYS_OFFICE,
    describes: true,
    notAfter: NAMED_OFFICE,
    notBefore: OFFICE_NAMED,
  },
  {
    pattern: pattern(
      `(?:^|[,;]\\s+)(?:(?:and|but|so|here)\\s+)?(?:at|in) (?:the|our|my) (?<object>[\\p{L}\\p{N} '\\u2019-]{3,40}?),?\\s+(?:we(?:['\\u2019]ve)?|I)\\s+(?!(?:met|visited|saw|went|asked|talked|spoke|heard|were|was|learn\\p{L}*|studied|listened|attended|sat|met|had)\\b)`,
    ),
    confidence: 0.55,
    needs: SAYS_AT_OURS,
    describes: true,
  },
  {
    pattern: pattern('\\b(?<object>my delegation)\\b'),
    confidence: 0.7,
    needs: SAYS_OFFICE,
    describes: true,
  },
  // "I have an exam to give at noon."
  {
    pattern: pattern(
      "\\bI(?:'ve|\\u2019ve| have)(?: got)?\\s+(?:an?|my)\\s+(?:\\p{L}+\\s+)?(?<object>(?:exam|lecture|seminar)s?)(?=\\s+(?:to|at|in|on|this|today|tomorrow|now)\\b|[.,])",
    ),
    confidence: 0.6,
    needs: SAYS_EXAM,
    describes: true,
  },
  { pattern: pattern(WE_MANY), confidence: 0.65, needs: SAYS_WE_MANY, describes: true },
  {
    pattern: pattern(`\\b(?:we|of us)\\s+(?:in|at|from|on the side of)\\s+(?<object>(?:the\\s+)?${SIDE})\\b`),
    confidence: 0.7,
    needs: SAYS_WE_IN,
    describes: true,
  },
  {
    pattern: pattern(`\\bI\\s+(?:also\\s+|still\\s+|now\\s+)?(?<object>${RESEARCHES})\\b`),
    confidence: 0.6,
    needs: SAYS_RESEARCH,
    describes: true,
  },
  {
    pattern: pattern(
      '\\bI teach\\s+[^.?!,]{0,40}\\bto\\s+(?:\\p{L}+[- ]){0,2}?(?<object>(?:graduate |law )?students|undergraduates|graduates|(?:first|second|third|fourth)[- ]years)\\b',
    ),
    confidence: 0.6,
    needs: SAYS_TEACH,
    describes: true,
  },
  { pattern: pattern('\\bwe at\\s+(?:the|our)\\s+OBJECT'), confidence: 0.75, needs: SAYS_AT },
  {
    pattern: pattern('\\b(?:the|an?|our|my)\\s+(?<object>[\\p{L} -]{3,40}) (?:pays|paid) (?:me|my salary)\\b'),
    confidence: 0.75,
    needs: SAYS_SALARY,
  },
  {
    pattern: pattern(
      `(?:^|[,;]\\s+|\\b(?:and|but|so|because|that)\\s+)as\\s+(?:an?\\s+|the\\s+)?(?!(?:the|soon|long|far|much|well|for|to)\\b)${NOBODY_TELLS}(?<object>[^.?!,]{2,60}?),?\\s+(?:I|we)(?:['\\u2019]\\p{L}+)?\\b`,
    ),
    confidence: 0.7,
    needs: AS_WHAT,
    describes: true,
  },
  // "We as a government", "I, as a parent".
  {
    pattern: pattern(`\\b(?:I|we|me),?\\s+as\\s+(?:an?\\s+|the\\s+)?${NOBODY_TELLS}(?<object>[^.?!,]{2,40})`),
    confidence: 0.6,
    needs: AS_WHAT,
    describes: true,
  },
];
