import type { Span } from '../text/span.ts';

/** What whoever hands over says of the next speaker without a name beside it, with the group `object`. */
export interface HandOverRule {
  readonly pattern: RegExp;
  /** Chance that the words say what they seem to. */
  readonly confidence: number;
  /** The object says what somebody is or does; a body named in it is not theirs by that. */
  readonly describes: boolean;
}

const rule = (words: string, confidence: number, describes: boolean): HandOverRule => ({
  pattern: new RegExp(words, 'diu'),
  confidence,
  describes,
});

// What a person has, leads or serves, by which a stakeholder group is told.
const OWN =
  '(?:agency|association|authority|CERT|clinic|coalition|commission|company|CSIRT|customers|clients|department|embassy|exchange(?: point)?|faculty|firm|foundation|' +
  'institute|investors|lab|law firm|listeners|member states|ministry|minister|mission|municipality|newspaper|newsroom|NGO|parliament|PhD|radio|readers|' +
  'registrants|registrars|registry|regulator|research|shareholders|shop|start-?up|station|students|subscribers|thesis|union|university|viewers|volunteers)';
const SIDE =
  '(?:academia|academics|businesse?s?|civil society|compan(?:y|ies)|governments?|industry|journalists|media|ministry|NGOs?|operators?|parliament|platforms|police|press|private sector|' +
  'providers|registr(?:y|ies)|regulators?|researchers|technical community|telcos?|trade unions?|universit(?:y|ies))';
const SOMEBODY =
  '(?:body|brother|colleague|delegate|friend|gentleman|guy|lady|man|one|person|representative|sister|speaker|voice|woman)';
// The floor goes to them, and neither thanks nor a question.
const GIVES =
  '(?:^|[.:;,]\\s+|\\b(?:and|then|now|next|first|yes|okay|please|is|take|have|hear|hear from|invite|call on|(?:go|turn|over|floor|come|microphone|mic) to)\\s+)';

export const HAND_OVER: readonly HandOverRule[] = [
  // "Then the gentleman from the regulator", "and somebody from the operators, please".
  rule(
    `${GIVES}(?:the|our|an?|another|some)\\s?(?:\\p{L}{1,20}\\s+){0,2}?${SOMEBODY}\\s+(?:\\p{L}{1,20}\\s+){0,2}?(?:from|of|with|for)\\s+(?:the\\s+|an?\\s+|our\\s+)?(?<object>[^.?!,;]{2,60})`,
    0.65,
    false,
  ),
  // "The chief executive of Example Limited.": a sentence of its own.
  rule(
    `^(?:(?:and|first|next|now|so|then)[, ]\\s*){0,2}(?:the|our)\\s+(?:\\p{L}{1,20}\\s+){0,3}?(?:advis[eo]r|analyst|chair(?:man|person|woman)?|commissioner|coordinator|delegate|director|editor|executive|founder|general|head|lead|manager|minister|officer|president|representative|secretary)\\s+(?:of|at|for|from)\\s+(?:the\\s+)?(?<object>[^.?!;]{2,60})[.:]?$`,
    0.65,
    false,
  ),
  // "Ana, as a regulator, how do you see it?", "you are the only government on this panel".
  rule(
    "(?<!\\bif )\\byou(?:['\\u2019]re| are)\\s+(?:here\\s+)?(?:as\\s+)?(?:an?|the only|the one|our|the)\\s+(?<object>[^.?!,;]{2,50})",
    0.6,
    true,
  ),
  rule(
    '(?:^|,\\s+)(?:(?:and|so)\\s+)?as\\s+(?:an?|the)\\s+(?<object>[^.?!,;]{2,40}),\\s+[^.?!]{0,60}\\byou\\b',
    0.6,
    true,
  ),
  // "How is it in your ministry?", "what do your customers say?"
  rule(`\\byour\\s+(?:own\\s+)?(?<object>(?:\\p{L}{1,20}\\s+)?${OWN})\\b`, 0.55, true),
  // "You regulate this", "you teach at".
  rule(
    '\\byou\\s+(?<object>(?:advise|defend|edit|host|manufacture|operate|publish|regulate|sell|teach|write for|work (?:for|at|in) (?:the|an?))\\s+[^.?!,;]{2,50})',
    0.55,
    true,
  ),
  // "What does the government say?", "how do the operators see it?", "let us hear civil society", "now the industry".
  rule(
    `\\b(?:what|how)\\s+(?:do|does|would|will)\\s+(?:the\\s+)?(?<object>${SIDE})\\s+(?:answer|do|experience|feel|handle|propose|react|respond|say|see|think|view)\\b`,
    0.5,
    true,
  ),
  rule(
    `(?:^(?:(?:and|now|then|next|so)\\s+){1,2}|\\b(?:hear|hear from|turn to|go to|come to|over to)\\s+)(?:from\\s+)?(?:the\\s+)?(?<object>${SIDE})(?:\\s+(?:side|perspective|view|now|please))?\\s*[,.?!]`,
    0.55,
    true,
  ),
];

/** What is asked of, thanked or told is somebody else: "my question is for the lady from the ministry". */
export const OF_ANOTHER =
  /\b(?:I(?:['\u2019]d| would| will|['\u2019]ll)?\s(?:back|copy|know|read|saw|second|sign|support|visited)|thank\w*|thanks|ask(?:s|ed|ing)?|question|answer\w*|agree\w*|heard|said|told|mentioned|reply|like|before)\b[^.?!;]{0,30}$/iu;

// Between a name and what is said.
const SOMEBODY_ELSE =
  /^,\s(?:an?\s(?:colleague|friend|lady|man|person|woman)|some(?:body|one)|some\speople|people|the\speople)\s/iu;

/**
 * "And Ana, somebody from the Example office is here": is what stands at `start` told to one of these people, of another?
 * @param people where they are named in its sentence
 */
export function isToldOfAnother(people: readonly Pick<Span, 'end'>[], start: number, text: string): boolean {
  return people.some(({ end }) => end < start && SOMEBODY_ELSE.test(text.slice(end, start)));
}
