import { type ClaimRule, I, pattern } from './claim-rule.ts';

const SAYS_I_AM = /\bI(?:['\u2019]m| am| currently am)/iu;
// "Omar Diallo, whom most of us had as a teacher at some point."
const AS_OTHERS =
  /\b(?:whom|who|him|her|them|he|she|they|such|known)\s(?:(?!(?:I|me|my|we)\s)[^\s.;]+\s){0,6}as\s(?:an?\s|the\s)?[^.;,]{1,40}$/u;
const SAYS_WE = /\bwe\s+\p{L}/iu;
const SAYS_I = /\bI(?:['\u2019]m)?\s+\p{L}/iu;
const BECOMES = /\b(?:be|become|became|as|hat of|being)\s/iu;
const SAYS_NAME = /\bm(?:y|ine) name/iu;
const SAYS_AS = /\bI\b.{1,60}\bas\s/iu;
const SAYS_JOB = /\bjob/iu;
const ON_BEHALF = /\bon behalf of\b/iu;
const SAYS_HAT = /\bhat\b/iu;
const SAYS_ALSO = /\band\s+(?:also\s+)?(?:a|the)\s/iu;
const SPEAKING = /\b(?:speaking|coming from|on behalf of)\b/iu;
const SAYS_JOINED = /\bI\b.{0,12}\b(?:joined|belong)\b/iu;
const SAYS_MOVED = /\bI\b.{0,12}\b(?:joined|moved|returned|went|switched)\b/iu;
const SAYS_PAID = /\b(?:appointed|recruited|seconded|employed|funded|hired|hosted|paid|run|sent|supported)\s+by\b/iu;
const IT_IS = /,\s(?:it|that|this|which)(?:\s+is|['\u2019]s)\s/iu;
const IS_CALLED = /\b(?:called|named)\s/iu;
const WHERE_I =
  /\b(?:I|we)(?:['\u2019]ve|\s+have)?\s+(?:spent|spend|worked|work|teach|study|sit|lecture|edit|run|head|lead|manage|regulate|own|write|report|come|chair|coordinate|direct|founded|represent)\b/iu;
const WHERE_SELF = /\bwhere\s+(?:I|we)\b/iu;
const FROM_THE = /^(?:and\s+)?from\s/iu;
const OUR_MEMBERS =
  /\b(?:our members|(?:my|our) (?:organi[sz]ation|network|association|group|boss|employer|office|centre|center|coalition|collective|company|firm|foundation|institute|movement|NGO|project|team))\b/iu;
const SEVERAL = /\b(?:of us|we(?:['\u2019]re| are)\s+\p{L}+)(?:\s\p{L}+){0,3}\s(?:from|at|of|for)\s/iu;
const OUR_NAMED = /\b(?:my|our)\s(?:own\s)?\p{L}+,\s(?:the\s|an?\s)?\p{Lu}/u;

/** In the first person. "I was" and "I used to" are past and match none of them. */
export const OWN: readonly ClaimRule[] = [
  // "I'm a journalist." tells a group, "I'm an Example fellow" a body.
  {
    pattern: pattern(
      'I_AM\\s+(?:(?:actually|also|basically|currently|here|just|mainly|mostly|myself|now|only|really|still|today)\\s+)?(?:as\\s+)?(?:(?:an?|the|one of the)\\s+|(?=POST\\b))(?<object>[^.?!]{2,90})',
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
    notAfter: AS_OTHERS,
  },
  {
    pattern: pattern(
      'I_AM\\s+(?:(?:also|here|coming|calling|joining(?: you)?|speaking(?: to you)?|talking(?: to you)?|now)\\s+)?(?:with|from|at|representing|on behalf of|speaking for)\\s+(?:the\\s+)?OBJECT',
    ),
    confidence: 0.9,
    needs: SAYS_I_AM,
  },
  // "I'm the consultant who holds the pen, for the Example Secretariat"; "I'm the secretary, with Example, with Ruralia" is in company.
  {
    pattern: pattern(
      'I_AM\\s+(?:an?|the)\\s+(?<role>(?:(?!,\\swith\\s)[^.?!]){2,70}?)(?:,?\\s(?:for|at|in)|(?<!,)\\swith)\\s+(?:the\\s+)?OBJECT',
    ),
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
  { pattern: pattern(`${I}represent\\s+(?:here\\s+)?(?:the\\s+)?OBJECT`), confidence: 0.85, needs: SAYS_I },
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
  // "I give classes of law here in the University of Example", "I offer a course at".
  {
    pattern: pattern(
      `${I}(?:give|offer|hold|have)\\s+(?:an?\\s+|the\\s+|my\\s+|some\\s+)?(?:class(?:es)?|courses?|lectures?|lessons|seminars?)\\s+SOME_WORDS(?:at|in|for|with)\\s+(?:the\\s+|our\\s+|an?\\s+)?OBJECT`,
    ),
    confidence: 0.75,
    needs: SAYS_I,
  },
  {
    pattern: pattern('I_DO\\s+SOME_WORDS(?:in|with|of|on the board of|on)\\s+(?:the\\s+|our\\s+)?OBJECT'),
    confidence: 0.65,
    needs: SAYS_I,
  },
  {
    pattern: pattern(
      `${I}(?:(?:help|try)\\s+(?:to\\s+)?)?(?:run|lead|head|manage|own|operate|maintain|administer|oversee|coordinate|chair|direct|edit|founded|co-?founded|started|set up|take care of|look after|regulate)\\s+(?:the\\s+|an?\\s+|our\\s+|my\\s+)?OBJECT`,
    ),
    confidence: 0.75,
    needs: SAYS_I,
  },
  // "I'm one of the three who began the Example Collective."
  {
    pattern: pattern(
      'I_AM\\s+(?:one of|among)\\s+(?:the\\s+)?(?:\\p{L}{2,12}\\s+){0,2}?(?:that|who)\\s+(?:began|coordinate|created|founded|organi[sz]e|run|set up|started)\\s+(?:the\\s+|an?\\s+)?OBJECT',
    ),
    confidence: 0.75,
    needs: SAYS_I_AM,
    named: true,
  },
  // "I keep a small non-profit alive."
  {
    pattern: pattern(
      `${I}keep\\s+(?:the|an?|our|my)\\s+(?<object>[^.?!,;]{2,50}?)\\s+(?:afloat|alive|going|open|running)\\b`,
    ),
    confidence: 0.75,
    needs: SAYS_I,
    describes: true,
  },
  // "My wife and I, we run a small provider."
  {
    pattern: pattern(
      '\\bwe\\s+(?:also\\s+|just\\s+|now\\s+|still\\s+)?(?:run|own|operate|edit|publish|regulate|manage)\\s+(?:an?|the)\\s+(?<object>[^.?!,]{2,60})',
    ),
    confidence: 0.6,
    needs: SAYS_WE,
    describes: true,
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
      `${I}(?:provide|provided|give|am providing)\\s+(?!(?:the\\s+|you\\s+|back\\s+|him\\s+|her\\s+)*(?:floor|word|passage|mic|microphone|chair|turn|stage|way|place)\\b)(?:some\\s+|the\\s+)?(?<object>[^.?!]{2,60})`,
    ),
    confidence: 0.75,
    needs: SAYS_I,
    describes: true,
  },
  {
    pattern: pattern('I_AM\\s+[\\p{L}]{2,20}ing\\s+SOME_WORDS(?:for|at)\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.75,
    needs: SAYS_I_AM,
    named: true,
  },
  // "I serve as a senator", "I work as public servant", "I'm here today as the regulator".
  {
    pattern: pattern(
      "\\bI(?:'m|\u2019m| am)?(?:\\s+(?:also|now|currently|just|still))?\\s+(?:serve|serving|work|working|act|acting|employed|elected|appointed|sit|sitting|here|speaking)(?:\\s+(?:here|now|today|on this panel|in this session))?\\s+as\\s+(?:an?\\s+|the\\s+)?(?<object>[^.?!,]{2,90})",
    ),
    confidence: 0.7,
    needs: SAYS_AS,
    describes: true,
  },
  // "I host a radio show", "I advise the president's office", "I drive a taxi".
  {
    pattern: pattern(
      `${I}(?<object>(?:advise|assist|broadcast|cook|drive|farm|grow|host|make|manufacture|own|present|produce|prosecute|publish|regulate|repair|sell)\\s+[^.?!,]{2,60}|do\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:bulletin|news|programme|program|show)\\b[^.?!,]{0,40})`,
    ),
    confidence: 0.65,
    needs: SAYS_I,
    describes: true,
  },
  // "I'm running a programme for garment workers at an NGO", "I'm teaching at the faculty of law here."
  {
    pattern: pattern(
      'I_AM\\s+[\\p{L}]{2,20}ing\\s+SOME_WORDS(?:for|at|with|in)\\s+(?:the|an?|our)\\s+(?<object>\\p{Ll}[^.?!]{2,60})',
    ),
    confidence: 0.7,
    needs: SAYS_I_AM,
    describes: true,
  },
  {
    pattern: pattern("\\bmy (?:day )?job(?:'s|\\u2019s| is)\\s+(?:at|with|in)\\s+(?:the\\s+|an?\\s+)?OBJECT"),
    confidence: 0.85,
    needs: SAYS_JOB,
  },
  {
    pattern: pattern("\\b(?:I|I'm|I\\u2019m|we)\\b[^.?!]{0,60}\\bon behalf of\\s+(?:the\\s+)?OBJECT"),
    confidence: 0.75,
    needs: ON_BEHALF,
    named: true,
  },
  {
    pattern: pattern('I_AM\\s+(?:in|on|doing|studying|writing|part of)\\s+(?:an?|the|my|our)\\s+OBJECT'),
    confidence: 0.7,
    needs: SAYS_I_AM,
    describes: true,
  },
  {
    pattern: pattern(
      '\\b(?:with|wear|wearing|under|in) (?:the|my|an?) (?:\\p{L}{1,15} )?hat (?:as|from|of)\\s+(?:an?\\s+|the\\s+)?OBJECT',
    ),
    confidence: 0.85,
    needs: SAYS_HAT,
  },
  {
    pattern: pattern(
      '(?:I_AM|\\bI\\s+\\p{L}+|\\bmy name)\\s+(?:(?!(?:that|where|which|who)\\b)[^.?!;]){2,90}?\\sand\\s+(?:also\\s+)?(?:a|the)\\s+ROLE OF (?:the\\s+)?OBJECT',
    ),
    confidence: 0.75,
    needs: SAYS_ALSO,
  },
  // "Speaking for the private sector, I", "Coming from a regulator, we", "On behalf of the government": no subject of its own.
  {
    pattern: pattern(
      '(?:^|[,;]\\s+)(?:[Ss]peaking (?:here )?(?:for|as|from)|[Cc]oming from|[Oo]n behalf of)\\s+(?:the\\s+|an?\\s+)?(?<object>[^.?!,]{2,90})',
    ),
    confidence: 0.75,
    needs: SPEAKING,
  },
  // "I have just joined Example", "I belong to the Example Association".
  {
    pattern: pattern(
      "\\bI(?:'ve|\\u2019ve| have)?(?: just| now)?\\s+(?:joined|belong to|was sent by|am sent by)\\s+(?:the\\s+|an?\\s+)?(?:(?:\\p{Ll}+\\s+){0,2}(?:area|board|department|division|group|office|section|team|unit)\\s+(?:at|in|of)\\s+(?:the\\s+)?)?OBJECT",
    ),
    confidence: 0.7,
    needs: SAYS_JOINED,
    named: true,
  },
  // "I'm in the policy team at Example", "I'm responsible for schools at Example".
  {
    pattern: pattern(
      'I_AM\\s+(?:in|responsible(?: for)?|in charge(?: of)?|based in|head of)\\s+SOME_WORDS(?:at|of|for|with)\\s+(?:the\\s+)?OBJECT',
    ),
    confidence: 0.75,
    needs: SAYS_I_AM,
  },
  // "I'm government", "I'm technical community".
  {
    pattern: pattern(
      'I_AM\\s+(?<object>government|civil society|(?:the )?technical community|private sector|academia|industry|media)(?=[,.;:]|\\s+(?:and|but|so|here|myself)\\b|$)',
    ),
    confidence: 0.97,
    needs: SAYS_I_AM,
    describes: true,
  },
  // "The university where I teach", "the paper I edit", "the company I work for".
  {
    pattern: pattern(
      "\\b(?:the|an?|this)\\s+(?<object>(?:[\\p{L}-]{2,20}\\s+){1,4}?)(?:where|in which|at which|which|that)?\\s*(?:I|we)(?:\\u2019ve|'ve|\\s+have)?\\s+(?:spent the last|spend my|worked for the last|work|teach|study|sit|lecture|edit|run|head|lead|manage|regulate|own|write for|report for|come from|chair|coordinate|direct|founded|represent)\\b",
    ),
    confidence: 0.65,
    needs: WHERE_I,
    describes: true,
  },
  // "Our members are consumer organisations", "my organisation is a coalition of libraries".
  {
    pattern: pattern(
      '\\b(?:our members|(?:my|our) (?:organi[sz]ation|network|association|group|boss|employer|office))(?:\\s+(?:are|is)|,(?=\\s+(?:an?|the)\\s))\\s+(?:mostly\\s+)?(?:an?\\s+|the\\s+)?(?<object>[^.?!,]{2,60})',
    ),
    confidence: 0.65,
    needs: OUR_MEMBERS,
    describes: true,
  },
  // "Our organisation works with girls", "my association defends".
  {
    pattern: pattern(
      '\\b(?:my|our) (?:association|centre|center|coalition|collective|company|firm|foundation|group|institute|movement|network|NGO|office|organi[sz]ation|project|team)\\s+(?<object>(?:advises|builds|campaigns|connects|defends|fights|helps|makes|manages|offers|operates|provides|protects|publishes|regulates|represents|runs|sells|serves|supports|teaches|trains|works)\\s+[^.?!,]{2,60})',
    ),
    confidence: 0.65,
    needs: OUR_MEMBERS,
    describes: true,
  },
  // "At Example, where I do the real work", "in Example, where we".
  {
    pattern: pattern('\\b(?:at|in|with|from)\\s+(?:the\\s+)?(?<object>[^.?!,]{2,60}),?\\s+where\\s+(?:I|we)\\b'),
    confidence: 0.7,
    needs: WHERE_SELF,
    named: true,
  },
  // "From the Secretariat, a word on the time."
  {
    pattern: pattern('^(?:and\\s+)?from\\s+(?:the|our)\\s+(?<object>[^.?!,]{2,50}),\\s'),
    confidence: 0.6,
    needs: FROM_THE,
    named: true,
  },
  // "I'm on the host's team, so in the Ministry of Trade."
  {
    pattern: pattern('I_AM\\s+(?:on|part of|one of)\\s+[^.?!]{2,60}?\\s(?:in|at|of|for|from)\\s+(?:the\\s+)?OBJECT'),
    confidence: 0.65,
    needs: SAYS_I_AM,
    named: true,
  },
  // "I'm here for the Example Union", "I'm now in the Example Board".
  {
    pattern: pattern('I_AM\\s+(?:(?:also|now|still)\\s+)?(?:here\\s+for|(?:now\\s+)?in)\\s+the\\s+OBJECT'),
    confidence: 0.7,
    needs: SAYS_I_AM,
    named: true,
  },
  // "I'm here for a federation of software companies."
  {
    pattern: pattern(
      'I_AM\\s+here\\s+(?:today\\s+|now\\s+)?for\\s+(?:an?|the|our|my)\\s+(?<object>\\p{Ll}[^.?!,]{2,90})',
    ),
    confidence: 0.75,
    needs: SAYS_I_AM,
    describes: true,
  },
  // "I joined the regulator", "I went back to the faculty".
  {
    pattern: pattern(
      "\\bI(?:'ve|\\u2019ve| have)?(?: just| now)?\\s+(?:joined|moved(?: back)? to|returned to|went back to|went over to|switched to)\\s+(?:the|an?|our)\\s+(?<object>[^.?!]{2,60})",
    ),
    confidence: 0.65,
    needs: SAYS_MOVED,
    describes: true,
  },
  // "I take the floor for the Example Coalition", "I speak now for a group of libraries".
  {
    pattern: pattern(
      '\\bI\\s+(?:take the (?:floor|microphone|mic)|have the floor|ask for the floor|speak|talk)\\s+(?:\\p{L}+\\s+){0,2}?(?:for|on behalf of)\\s+(?:the\\s+|an?\\s+|my\\s+|our\\s+)?OBJECT',
    ),
    confidence: 0.75,
    needs: SAYS_I,
  },
  // "We started the Example Hub, it's a foundation", "with some friends we have Example, that's a small company".
  {
    pattern: pattern(
      "\\b(?:(?:I|we|friends|brother|husband|sister|wife)(?:'ve|\\u2019ve|\\s+have)?\\s+(?:also\\s+|now\\s+)?(?:created|founded|have|keep|made|own|run|set up|started)|(?:my|our)\\s+(?:association|company|group|network|office|organi[sz]ation)\\s+is)\\s+(?:the\\s+|an?\\s+)?\\p{Lu}[^.?!;,]{1,50},\\s+(?:it|that|this|which)(?:\\s+is|'s|\\u2019s)\\s+(?:an?\\s+)?(?<object>(?!the (?!(?:\\p{L}+ )?(?:companies|firms|operators|providers|registrars)\\b))[^.?!,]{3,60})",
    ),
    confidence: 0.6,
    needs: IT_IS,
    describes: true,
  },
  // "There are six of us and we're paid by Example Hub."
  {
    pattern: pattern(
      "\\b(?:(?:I(?:'m|\\u2019m| am)|we(?:'re|\\u2019re| are))\\s+(?:all\\s+|also\\s+)?(?:employed|funded|hired|hosted|paid|run|sent|supported)|I was\\s+(?:appointed|hired|recruited|seconded|sent))\\s+by\\s+(?:the\\s+)?OBJECT",
    ),
    confidence: 0.65,
    needs: SAYS_PAID,
    named: true,
  },
  // "Three of us came from the Example Movement", "we are six from Ruralia who do this".
  {
    pattern: pattern(
      "\\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|some|many|all) of us(?:\\s+(?:come|came|work|are))?(?:\\s+here)?|(?:we(?:'re|\\u2019re| are))\\s+(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)(?:\\s+of us|\\s+people)?)\\s+(?:from|at|of|for)\\s+(?:the\\s+)?OBJECT",
    ),
    confidence: 0.75,
    needs: SEVERAL,
    named: true,
  },
  // "Our institute, the Example Institute of Tides, counts."
  {
    pattern: pattern(
      '\\b(?:my|our)\\s+(?:own\\s+)?(?:agency|association|authority|centre|center|company|department|foundation|institute|ministry|network|NGO|office|organi[sz]ation|university),\\s+(?:the\\s+|an?\\s+)?OBJECT',
    ),
    confidence: 0.7,
    needs: OUR_NAMED,
    named: true,
  },
  // "Our organisation is called Example Initiative."
  {
    pattern: pattern(
      "\\b(?:my|our) (?:association|centre|center|company|firm|foundation|group|institute|network|organi[sz]ation|project|team)(?:\\s+is|(?:\\u2019|')s)\\s+(?:called|named)\\s+(?:the\\s+)?OBJECT",
    ),
    confidence: 0.8,
    needs: IS_CALLED,
    named: true,
  },
];
