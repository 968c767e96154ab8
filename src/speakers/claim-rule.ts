import { speechPattern } from './name-pattern.ts';

/** How somebody says for whom they speak. */
export interface ClaimRule {
  /** With the groups `object` and, where it tells it, `role`. */
  readonly pattern: RegExp;
  /** Chance that the words say what they seem to. */
  readonly confidence: number;
  /** What the sentence has to hold besides. */
  readonly needs: RegExp;
  /** The object has to open with a capital: what people are "at" or "in" is mostly no body. */
  readonly named?: boolean;
  /** The object says what somebody is or does; a body named in it is not theirs by that. */
  readonly describes?: boolean;
  /** What must not stand right before the object: capitals tell others there, and the patterns take any. */
  readonly notAfter?: RegExp;
  /** What must not stand right behind the object. */
  readonly notBefore?: RegExp;
}

// What somebody can be at an organisation; up to four words before it ("a founding Board", "the Canadian").
const POST =
  '(?:activist|administrator|advis[eo]r|ambassador|analyst|assistant|associate|attach[e\u00e9]|blogger|board member|ceo|cio|clerk|columnist|correspondent|counsell?or|cto|chair|chairman|chairperson|co[-\\u2011 ]?chair|co[-\\u2011 ]?coordinator|co[-\\u2011 ]?founder|' +
  'commissioner|consultant|coordinator|counsel|dean|delegate|deputy|developer|diplomat|director|economist|editor|employee|engineer|executive|expert|fellow|founder|head|inspector|intern|investigator|journalist|judge|lawyer|lead|leader|lecturer|librarian|' +
  'magistrate|manager|mayor|member|minister|officer|official|operator|organi[sz]er|owner|parliamentarian|partner|policy lead|president|producer|professor|programme manager|prosecutor|public servant|rapporteur|regulator|reporter|representative|research fellow|researcher|' +
  'scholar|scientist|secretary|secretary[-\\u2011 ]general|senator|senior fellow|specialist|staff member|strategist|student|teacher|technician|trainer|trustee|vice[-\\u2011 ]?president|volunteer)';
// Words in between are bounded in number and length, so that no text makes a pattern slow.
// "I'm told there is a student from here", "I am a student here and I volunteer with": no post.
const ROLE = `(?<role>(?:(?!(?:I|we|it|there|told|asked|is|are|was)\\s)[\\p{L}\\p{N}-]{1,30}\\s+){0,4}?${POST})`;
const OBJECT = '(?<object>[^.?!]{2,160})';
const OF = '(?:of|at|in|with|for|from|on|to|within)';
const I_AM = "\\b(?:I'm|I\\u2019m|I am|I currently am|I'm currently|I've been|I\\u2019ve been|I have been)";
export const I = '\\bI\\s+(?:(?:also|currently|just|mainly|mostly|normally|now|only|still|usually)\\s+)?';
const WE_ARE = "\\b(?:we're|we\\u2019re|we are)";
// What people do at a place of work, up to eight words before it: "teach networks at", "look after industry codes at".
const DO =
  '(?:work|am working|keep the books|teach|lecture|do(?! (?:believe|think|hope|agree|know|want|not))|serve|study|sit|volunteer|look after|handle|cover|manage|lead|head|run|write|report|read|edit|present|coordinate|direct|help|support|research|follow|practi[cs]e|set|analy[sz]e|build|design|develop|train|advise|maintain|operate|buy|sell|answer|keep)';
const SOME_WORDS =
  "(?:(?!(?:not|but|who|that|which|because|when|if|so|although|(?:we|I|it|they|he|she|that)['\\u2019]\\p{L}+|(?:we|they|he|she)\\s)\\b)[\\p{L}\\p{N}'\\u2019-]{1,30},?\\s+){0,8}?";

/** A pattern with the blocks above put in for their names. */
export const pattern = (words: string): RegExp =>
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
