import { type Quote, quoteOf, type Span } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { speechPattern } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';
import type { Speech } from './speech.ts';

/** Words that say for whom the speaker, or somebody they name, speaks. */
export interface ClaimClue extends Quote {
  readonly turn: number;
  /** Null for the speaker of the turn. */
  readonly subject: NameForm | null;
  readonly role: string | null;
  readonly object: Span;
  readonly confidence: number;
}

// What somebody can be at an organisation; up to four words before it ("a founding Board", "the Canadian").
const POST =
  '(?:activist|advis[eo]r|ambassador|analyst|blogger|board member|ceo|chair|chairman|chairperson|co[-\\u2011 ]?chair|co[-\\u2011 ]?coordinator|co[-\\u2011 ]?founder|' +
  'commissioner|consultant|coordinator|counsel|delegate|deputy|diplomat|director|employee|engineer|executive|expert|fellow|founder|head|journalist|lawyer|lead|leader|lecturer|' +
  'manager|member|minister|officer|policy lead|president|professor|programme manager|rapporteur|regulator|reporter|representative|research fellow|researcher|' +
  'secretary|secretary[-\\u2011 ]general|senior fellow|student|trustee|vice[-\\u2011 ]?president)';
// Words in between are bounded in number and length, so that no text makes a pattern slow.
const ROLE = `(?<role>(?:[\\p{L}\\p{N}-]{1,30}\\s+){0,4}?${POST})`;
const OBJECT = '(?<object>[^.?!]{2,160})';
const OF = '(?:of|at|in|with|for|from|on|to|within)';
const I_AM = "\\b(?:I'm|I\\u2019m|I am|I currently am|I'm currently)";
const claim = (pattern: string): RegExp =>
  speechPattern(
    pattern
      .replace('I_AM', () => I_AM)
      .replace('ROLE', () => ROLE)
      .replace('OBJECT', () => OBJECT)
      .replace(' OF ', () => `\\s+${OF}\\s+`),
    'dui',
  );

/** `needs` is what every match holds: a pattern that costs less, and that most sentences do not match. */
type ClaimRule = readonly [pattern: RegExp, confidence: number, needs: RegExp];

const SAYS_I_AM = /\bI(?:['\u2019]m| am| currently am)/iu;
const SAYS_I = /\bI\s+(?:also|currently|work|am|represent|come|speak)/iu;
const BECOMES = /\b(?:be|become|became|as|hat of|being)\s/iu;
const SAYS_AT = /\sat\s/iu;
const SAYS_NAME = /\bm(?:y|ine) name/iu;
const SAYS_HAT = /with the hat of/iu;
const SAYS_ALSO = /\band\s+(?:also\s+)?(?:a|the)\s/iu;
const OF_A_NAME = /\s(?:from|with|of|representing)\s+(?:the\s+)?\p{Lu}/u;

// "I'm a journalist." tells a group, "I'm an Example fellow" a body.
const I_AM_SOMETHING = claim(
  `I_AM\\s+(?:also\\s+|here\\s+)?(?:as\\s+)?(?:an?|the)\\s+(?<object>(?:[\\p{L}\\p{N}-]{1,30}\\s+){0,4}?${POST})(?=[.,]|\\s+and\\b|$)`,
);
const SOMETHING = 0.8;

// In the first person. "I was" and "I used to" are past and match none of them.
const OWN: readonly ClaimRule[] = [
  [I_AM_SOMETHING, SOMETHING, SAYS_I_AM],
  [
    claim('I_AM\\s+(?:also\\s+|here\\s+)?(?:the\\b|an?\\b|one of the)?\\s*ROLE OF (?:the\\s+|this\\s+|our\\s+)?OBJECT'),
    0.9,
    SAYS_I_AM,
  ],
  [claim('\\b(?:be|become|became|as|hat of|being)\\s+(?:the\\b|an?\\b)?\\s*ROLE OF (?:the\\s+)?OBJECT'), 0.75, BECOMES],
  [
    claim(
      'I_AM\\s+(?:(?:also|here|coming|calling|speaking)\\s+)?(?:with|from|at|representing|on behalf of|speaking for)\\s+(?:the\\s+)?OBJECT',
    ),
    0.9,
    SAYS_I_AM,
  ],
  [claim('\\bI\\s+(?:also\\s+|currently\\s+)?(?:work|am working)\\s+(?:for|at)\\s+(?:the\\s+)?OBJECT'), 0.9, SAYS_I],
  // Working with or in something may also be doing a thing together once.
  [claim('\\bI\\s+(?:also\\s+|currently\\s+)?(?:work|am working)\\s+(?:with|in)\\s+(?:the\\s+)?OBJECT'), 0.7, SAYS_I],
  [claim('\\bI\\s+(?:also\\s+)?represent\\s+(?:the\\s+)?OBJECT'), 0.85, SAYS_I],
  [
    claim('\\bI\\s+(?:also\\s+)?(?:come|speak|am speaking)\\s+(?:from|for|on behalf of)\\s+(?:the\\s+)?OBJECT'),
    0.9,
    SAYS_I,
  ],
  [
    claim(
      "\\b[Mm](?:y|ine) name(?:\\s+is|'s|\\u2019s|\\s+in)\\s+[^,.;]{2,50}?,?\\s+(?:and\\s+I'm\\s+)?(?:with|from|of|at|representing)\\s+(?:the\\s+)?OBJECT",
    ),
    0.9,
    SAYS_NAME,
  ],
  [claim('\\b(?:our|we|us)\\b[^.?!]{0,80}\\s(?:here\\s+)?at\\s+(?:the\\s+)?OBJECT'), 0.7, SAYS_AT],
  [claim('\\bwith the hat of\\s+(?:the\\s+)?OBJECT'), 0.85, SAYS_HAT],
  [claim('\\band\\s+(?:also\\s+)?(?:a|the)\\s+ROLE OF (?:the\\s+)?OBJECT'), 0.75, SAYS_ALSO],
];

// "I'm not a member of", "I'm a former chair of": what somebody is not.
const NOT_NOW = /\b(?:not|never|no longer|hardly|former|formerly|ex|previous|past|retired)\b/i;
// "I'm with Ana on this", "I'm with you here": agreement.
const AGREES = /\b(?:on|about|in) (?:this|that|it)\b/i;

// "Omar with the Example Teams." as a sentence of its own, spoken by that person.
const OWN_NAMED = speechPattern(
  '^NAME,?\\s+(?:with|from|here from|here with|representing)\\s+(?:the\\s+)?(?<object>[^.?!]{2,90})[.]?$',
  'du',
);

// Another person's name with an organisation: "Ana Pereira from the Example Institute", "Ana, with Example".
const OF_ANOTHER = speechPattern(
  'NAME,?\\s+(?:from|with|of|representing)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
  'dgu',
);

/** Every place where somebody's affiliation is told, in the order of the source. */
export function findClaims({ source }: Transcript, speech: readonly Speech[]): ClaimClue[] {
  return speech.flatMap(({ turn, sentences }) =>
    sentences.flatMap((sentence) => claimsIn(source.text, turn.number, sentence)),
  );
}

function claimsIn(text: string, turn: number, sentence: Span): ClaimClue[] {
  const words = text.slice(sentence.start, sentence.end);
  const claimOf = (match: RegExpExecArray, subject: NameForm | null, confidence: number): ClaimClue => {
    const [from, to] = match.indices?.groups?.object ?? [0, 0];
    return {
      turn,
      subject,
      role: roleOf(match.groups?.role),
      object: { start: sentence.start + from, end: sentence.start + clauseEnd(words, from, to) },
      confidence,
      ...quoteOf(text, sentence.start, sentence.end),
    };
  };
  const own: ClaimClue[] = [];
  for (const [pattern, confidence, needs] of OWN) {
    const match = needs.test(words) ? pattern.exec(words) : null;
    if (match !== null && !isDenied(match)) own.push(claimOf(match, null, confidence));
  }
  if (own.length > 0) return own;
  const named = OWN_NAMED.exec(words);
  if (named?.groups?.name !== undefined) return [claimOf(named, nameForm(trimToName(named.groups.name)), 0.9)];
  const others: ClaimClue[] = [];
  if (!OF_A_NAME.test(words)) return others;
  OF_ANOTHER.lastIndex = 0;
  for (let match = OF_ANOTHER.exec(words); match !== null; match = OF_ANOTHER.exec(words)) {
    others.push(claimOf(match, nameForm(trimToName(match.groups?.name ?? '')), 0.85));
    // One sentence may present several people: go on behind the first one's organisation.
    const [from, to] = match.indices?.groups?.object ?? [0, 0];
    OF_ANOTHER.lastIndex = clauseEnd(words, from, to);
  }
  return others;
}

function isDenied(match: RegExpExecArray): boolean {
  const { role = '', object = '' } = match.groups ?? {};
  return NOT_NOW.test(role) || /^(?:you|him|her|them|all|everyone|me)\b/i.test(object) || AGREES.test(object);
}

const NEXT_CLAUSE =
  /[;:]|,\s{1,8}(?:and then|and also|and end|then|who|which|where|by the way)\b|\s(?:who|which|where|there and|and I|and we|and also|and then)\b/;
// "Ana from the Example Hub, and Omar Diallo, with Example": the next one presented.
const NEXT_PRESENTED =
  /,?\s{1,8}(?:and\s{1,8})?\p{Lu}[\p{L}-]{1,24}(?:\s{1,8}\p{Lu}[\p{L}-]{1,24}){0,3},?\s{1,8}(?:from|with|representing)\s/u;

/** The words for the organisation end at the next clause or person. */
function clauseEnd(words: string, from: number, to: number): number {
  const object = words.slice(from, to);
  const stops = [object.search(NEXT_CLAUSE), object.search(NEXT_PRESENTED)].filter((stop) => stop > 0);
  return stops.length === 0 ? to : from + Math.min(...stops);
}

function roleOf(role: string | undefined): string | null {
  const words = role?.replace(/[\s\u2010\u2011]+/g, (blank) => (/\s/.test(blank) ? ' ' : '-')).trim();
  return words === undefined || words === '' ? null : words;
}
