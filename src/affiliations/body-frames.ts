import { CuedPatterns } from '../text/cued-patterns.ts';
import type { Span } from '../text/span.ts';

/** Words around a body's name that make it somebody's own. */
export interface Frame {
  /** Right before the name, in its sentence. */
  readonly before: RegExp;
  /** Right behind it; any words where left out. */
  readonly after?: RegExp;
  /** Chance that whoever is meant is of the body. */
  readonly confidence: number;
}

const ARTICLE = '(?:(?:the|our|my|an?)\\s+)?';
const WE = "(?:we|I)(?:['\\u2019](?:ve|re|m|d|ll))?\\s";
const NO_GUEST =
  '(?!(?:\\w+ly )?(?:met|visited|saw|went|asked|talked|spoke|spent|heard|were|was|learn\\w*|studied|listened|attended|discussed|sat|had|think|believe|mean|know|would|should|need|must)\\b)';
const ends = (words: string): RegExp => new RegExp(`${words}${ARTICLE}$`, 'iu');

/** Frames that are asked only where the words that each needs before a name stand there: most are not. */
export type Frames = CuedPatterns<Frame>;
const framesOf = (frames: readonly Frame[]): Frames => new CuedPatterns(frames, ({ before }) => [before]);

/** In the words of whoever speaks. */
export const OWN = framesOf([
  // "Good morning from the Example office": a town there is no body.
  {
    before: ends(
      '(?:\\bgood (?:morning|afternoon|evening|day)|\\b(?:hello|hi|greetings|regards|salaam|bonjour))(?:,?\\s+(?:to\\s+)?(?:you\\s+)?(?:all|both|everyone|everybody|colleagues|dear|friends|again)){0,3},?\\s+from\\s+',
    ),
    confidence: 0.7,
  },
  // "It took until we in Example fixed the price."
  { before: ends('\\b(?:we|us),?\\s+(?:here\\s+)?(?:in|at|of|from)\\s+'), confidence: 0.85 },
  // "They came to us, to Example properly speaking."
  {
    before: ends('\\b(by|for|from|to|with) us,\\s+(?:(?:so|that is|I mean|or rather),?\\s+)?\\1\\s+'),
    confidence: 0.7,
  },
  // "Now at Example I get them." "In the Example we have the observatory."
  {
    before: ends(
      '(?:^|[.;:,\\u2013-]\\s+|\\b(?:now|and|but|so|that|because|today|here)\\s+)(?:here\\s+)?(?:at|in)\\s+',
    ),
    after: new RegExp(`^,?\\s+${WE}${NO_GUEST}`, 'iu'),
    confidence: 0.75,
  },
  // "I have been in the Example Bureau for twelve years."
  {
    before: ends("\\bI(?:['\\u2019]ve| have) (?:\\w+ )?been (?:in|at|with)\\s+"),
    after: /^,?\s+(?:for|since|now|these)\b/i,
    confidence: 0.8,
  },
  // "We are one of the members of Example."
  { before: ends("\\bwe(?:['\\u2019]re| are)\\s+(?:one of the\\s+|an?\\s+)?members?\\s+of\\s+"), confidence: 0.65 },
  // "And Example, where I head the technical unit, got a call."
  {
    before: /^/,
    after:
      /^,\s+where\s+(?:I|we)(?:['\u2019]ve|\s+have)?\s+(?:also\s+|now\s+|still\s+)?(?:am|been|chair|coordinate|direct|do|edit|head|lead|lecture|look after|manage|run|serve|sit|teach|work\p{L}{0,3})\b/iu,
    confidence: 0.75,
  },
  // "Three of us enforce it: Example, that's my shop, and two more."
  {
    before: /^/,
    after:
      /^,?\s+(?:that|this|which|it)(?:['\u2019]s| is)\s+(?:my|our)\s+(?:own\s+)?(?:agency|company|employer|house|institution|ministry|office|organi[sz]ation|outfit|shop)\b/iu,
    confidence: 0.8,
  },
  // "I have done media law too long, the last six years in Example", "I've twenty-two years in the Example Police".
  {
    before: ends(
      "\\bI(?:['\\u2019]ve| have)\\s(?:[^.;]{0,80}\\b(?:the last|since)\\s+)?(?:been\\s+)?(?:[\\p{L}\\d-]+\\s+){1,3}(?:years?|months?)\\s+(?:in|at|with)\\s+",
    ),
    confidence: 0.7,
  },
  // "I am the consultant whom the Example Secretariat pays."
  { before: ends('\\b(?:whom|that|who)\\s+'), after: /^\s+(?:pays|employs|has sent|hired|sends)\b/i, confidence: 0.8 },
  // "I am the one that has the key of Example."
  {
    before: ends(
      "\\bI(?:['\\u2019]m| am) the (?:one|person|man|woman|guy|lady|fellow)\\s+(?:who|that)\\b[^.;,]{1,50}\\s(?:of|at|for|in)\\s+",
    ),
    confidence: 0.65,
  },
  // "I run the programmes at a station which is called Example."
  {
    before: ends(
      '\\b(?:I|we) (?:also )?(?:run|work|edit|lead|head|look after|teach|manage|coordinate|founded|started|have)\\b[^.;]{0,100}\\s(?:called|named)\\s+',
    ),
    confidence: 0.7,
  },
  // "My colleague from the Example Union could not come": whoever takes the place of another is of the same body.
  {
    before: ends('\\bmy\\s+(?:\\p{L}+\\s+)?colleague\\s+(?:\\p{L}+\\s+){0,3}?(?:at|from|in|of)\\s+'),
    after:
      /^[^.;]{0,60}?\b(?:cannot|can['\u2019]t|could(?: not|n['\u2019]t)|should have|was to|was supposed|has been kept|had to|has to|is ill|is sick|missed|is stuck|asked me|sends|sent me)\b/i,
    confidence: 0.7,
  },
  // "Three things from the Secretariat here in Geneva", "a few things from the Secretariat before I hand over".
  {
    before: ends('(?:^|[,;]\\s+|\\b(?:things?|words?|points?|remarks?|updates?|announcements?)\\s+)from\\s+'),
    after: /^,?\s+(?:here\b|side\b|before I\b|if I may\b)/i,
    confidence: 0.6,
  },
  // "For the Secretariat it's fine, we've to check."
  {
    before: ends('^(?:(?:and|but|so|yes|well),?\\s+)?for\\s+'),
    after: /^,?\s+(?:it|that|this)(?:['\u2019]s| is)\b[^.?!;]{0,30}\b(?:we|I)\b/i,
    confidence: 0.5,
  },
  // "I as staff of Example have no opinion."
  {
    before: ends('\\bI\\b[^.;,]{0,30}\\s(?:staff|employee)\\s(?:at|in|of|with)\\s+'),
    confidence: 0.75,
  },
  // "I'm in the policy team of Example."
  {
    before: ends(
      "\\bI(?:['\\u2019]m| am)(?: \\w+)? (?:of|from|in|on) (?:the|our) (?:\\w+ ){0,3}?(?:area|bureau|department|desk|directorate|division|group|office|section|service|staff|team|unit)\\s+(?:[\\p{L}]+\\s+){0,4}?(?:of|at|in)\\s+",
    ),
    confidence: 0.8,
  },
]);

// "Ana Pereira, good morning, Example, the regulator."
const OPENING_WORDS = 14;
const ALONE =
  /^(?:(?:yes|hello|hi|good (?:morning|afternoon|evening)|thank you|thanks)[,.]?\s+)?(?:from |for |the |here )*$/i;
// "Example, our regulator, publishes", "Example, where I met Ana, has": a sentence about it.
const ALONE_AFTER =
  /^(?:,\s+(?!(?:are|has|have|he|I|is|it|our|publish\p{Ll}*|says?|she|that|they|was|we|where|which|who)\b)[\p{L} ]{2,30}){0,3}\s*[.]?\s*$/u;
const TALKS = /\b(?:said|says|thank\w*|agree\w*|told|mentioned|asked|like|as|about|is|was|to|by)\b/i;

/** Whoever hands over says it of the next speaker: "The last is from Paris, from the Example, he is an analyst there." */
export const NEXT = framesOf([
  // "Ana, you're with the Example, the providers."
  {
    before: ends("\\byou(?:['\\u2019]re| are| come| work| speak)\\s+(?:here\\s+)?(?:with|from|at|for|of)\\s+"),
    confidence: 0.7,
  },
  // "She now directs the Example Foundation. Ana, the stage is yours.", "He's with the Example."
  {
    before: ends(
      "(?:^|[.;:,\\u2013-]\\s+|\\b(?:and|but|so)\\s+)s?he(?:['\\u2019]s|\\s+is)?\\s+(?:(?:also|currently|here|now|today)\\s+)?(?:with|chairs|coordinates|directs|edits|founded|heads|leads|manages|presides|represents|runs)\\s+",
    ),
    confidence: 0.65,
  },
  // "You're in charge of standards at Example."
  {
    before: ends(
      "\\byou(?:['\\u2019]re| are)\\s+(?:in charge of|responsible for|head of|the|an?|our)\\b[^.;,?!]{2,50}\\s(?:at|for|of|with)\\s+",
    ),
    confidence: 0.7,
  },
  {
    before: ends(
      '\\byou\\s+(?:chair|coordinate|direct|edit|founded|head|lead|manage|represent|run)\\s+(?:[^.;,?!]{2,40}\\s(?:at|for|of)\\s+)?',
    ),
    confidence: 0.65,
  },
  // "You are in the capital, at the Example": where, then for whom.
  {
    before: ends(
      "\\byou(?:['\\u2019]re| are| come| join us| speak)\\s+(?:\\w+\\s+)?(?:in|from)\\s+[^.;,]{2,40},\\s+(?:and\\s+)?(?:at|with|from|for|of)\\s+",
    ),
    confidence: 0.7,
  },
  // "You've worked on these at the Example for longer than I."
  {
    before: ends("\\byou(?:['\\u2019]ve| have)\\s+(?:been|worked|served)\\b[^.;]{0,40}\\s(?:at|with|for|in)\\s+"),
    after: /^[^.?!]{0,10}\b(?:for|since|longer|all)\b/i,
    confidence: 0.6,
  },
  // "It is from the Example registration": nobody comes from there.
  {
    before: ends('\\b(?:from|representing|works? (?:\\w+ ){0,3}(?:at|with|for))\\s+'),
    after:
      /^(?!\s+(?:app|case|campaign|conference|data(?:base)?|documents?|figures?|fund|guide(?:lines)?|law|letter|list|meeting|model|page|paper|project|register|registration|report|site|story|study|summit|survey|text|web ?site)s?\b)/i,
    confidence: 0.7,
  },
  { before: ends('(?:^|[.;:]\\s+)(?:\\w+,?\\s+)?for\\s+'), after: /^(?!\s*:)/, confidence: 0.65 },
  {
    before: ends('(?:^|[.;:,]\\s+)(?:(?:and|now|then|next|so)\\s+)?'),
    after:
      /^,?\s+(?:that(?:['\u2019]s| is)|has asked|wants|asks|you have|has the (?:floor|mic|microphone|word)|is next|would like)\b/i,
    confidence: 0.65,
  },
  {
    before: ends('\\b(?:is next|next is|then|first|come to|turn to|hear|floor to)\\b[^.]{0,20}?[,\\s]+'),
    after: /^[,.?]?\s*$/,
    confidence: 0.6,
  },
  // "Can we have the Example?", "I have the Example on my list."
  {
    before: ends("\\b(?:can we (?:have|hear)|let us hear|let['\\u2019]s hear|I (?:have|see)|we have)\\s+(?:from\\s+)?"),
    after:
      /^(?:[?]|,?\s+(?:on (?:my|the|our) list|next|now|first|asking|waving|please|at the (?:microphone|mic)|in the queue)\b)/i,
    confidence: 0.6,
  },
  { before: ends('\\bat\\s+'), after: /^,?\s+(?:and\s+)?(?:s?he|who)\b/i, confidence: 0.65 },
]);

/** Behind somebody's name, before he has said a word: "Ana Pereira has come from the coast, where she speaks for the Example Alliance." */
export const PRESENTED = framesOf([
  {
    before: ends(
      '\\b(?:from|representing|(?:works?|working|is|sits|sitting|teaches|speaks|serves|counsel|adviser|advisor|analyst|manager|director|head|lead|officer|professor|engineer|researcher|relations)\\b[^.;]{0,40}?\\s(?:at|with|for|of))\\s+',
    ),
    confidence: 0.65,
  },
  { before: ends('^,?\\s+(?:here\\s+)?(?:of|with|at|from)\\s+'), confidence: 0.7 },
]);

const BEFORE = 120;
const BEHIND = 60;

/** The chance that the surest of the frames gives that stand around a name; 0 where none does. */
export function frameOf(frames: Frames, text: string, name: Span, sentence: Span): number {
  const before = text.slice(Math.max(sentence.start, name.start - BEFORE), name.start);
  const after = text.slice(name.end, Math.min(sentence.end, name.end + BEHIND));
  const fitting = frames.in(before).filter((frame) => frame.before.test(before) && (frame.after?.test(after) ?? true));
  return Math.max(0, ...fitting.map(({ confidence }) => confidence));
}

/**
 * Is the name of a body a sentence of its own, or does it stand behind the speaker's own name with hardly a word between?
 * @param own the words of the speaker's names, in small letters
 */
export function opensWith(text: string, name: Span, sentence: Span, own: ReadonlySet<string>): boolean {
  const before = text.slice(sentence.start, name.start);
  const after = text.slice(name.end, sentence.end);
  if (ALONE.test(before)) return ALONE_AFTER.test(after);
  const words = before.split(/[\s,.;:]+/).filter((word) => word !== '');
  return words.length <= OPENING_WORDS && !TALKS.test(before) && words.some((word) => own.has(word.toLowerCase()));
}
