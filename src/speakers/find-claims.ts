import { sentencesOf } from '../text/sentences.ts';
import { type Quote, quoteOf, type Span } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { NAME } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';

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
  '(?:advis[eo]r|ambassador|analyst|board member|ceo|chair|chairman|chairperson|co[-\\u2011 ]?chair|co[-\\u2011 ]?coordinator|co[-\\u2011 ]?founder|' +
  'commissioner|consultant|coordinator|counsel|delegate|deputy|director|employee|executive|expert|fellow|founder|head|lawyer|lead|leader|lecturer|' +
  'manager|member|minister|officer|policy lead|president|professor|programme manager|rapporteur|regulator|representative|research fellow|researcher|' +
  'secretary|secretary[-\\u2011 ]general|senior fellow|student|trustee|vice[-\\u2011 ]?president)';
const ROLE = `(?<role>(?:[\\p{L}\\p{N}-]+\\s+){0,4}?${POST})`;
const OBJECT = '(?<object>[^.?!]{2,160})';
const OF = '(?:of|at|in|with|for|from|on|to|within)';
const rule = (pattern: string): RegExp =>
  new RegExp(pattern.replace('NAME', NAME).replace('ROLE', ROLE).replace('OBJECT', OBJECT).replace('OF', OF), 'dui');
const I_AM = "\\b(?:I'm|I\\u2019m|I am|I currently am|I'm currently)";

// In the first person. "I was" and "I used to" are past and match none of them.
const OWN: readonly (readonly [RegExp, number])[] = [
  [
    rule(
      `${I_AM}\\s+(?:also\\s+|here\\s+)?(?:the|a|an|one of the)?\\s*ROLE\\s+(?:OF\\s+)(?:the\\s+|this\\s+|our\\s+)?OBJECT`,
    ),
    0.9,
  ],
  [rule(`\\b(?:be|become|became|as|hat of|being)\\s+(?:the|a|an)?\\s*ROLE\\s+OF\\s+(?:the\\s+)?OBJECT`), 0.75],
  [
    rule(
      `${I_AM}\\s+(?:also\\s+|here\\s+|coming\\s+|calling\\s+|speaking\\s+)?(?:with|from|for|at|representing|on behalf of)\\s+(?:the\\s+)?OBJECT`,
    ),
    0.9,
  ],
  [
    rule(
      '\\bI\\s+(?:also\\s+|currently\\s+)?(?:work|am working|speak|come|represent)\\s+(?:for|at|with|from|on behalf of|in)?\\s*(?:the\\s+)?OBJECT',
    ),
    0.9,
  ],
  [
    rule(
      "\\b[Mm](?:y|ine) name(?:\\s+is|'s|\\u2019s|\\s+in)\\s+[^,.;]{2,50}?,?\\s+(?:and\\s+I'm\\s+)?(?:with|from|of|at|representing)\\s+(?:the\\s+)?OBJECT",
    ),
    0.9,
  ],
  [rule('\\b(?:our|we|us)\\b[^.?!]{0,80}\\s(?:here\\s+)?at\\s+(?:the\\s+)?OBJECT'), 0.7],
  [rule('\\bwith the hat of\\s+(?:the\\s+)?OBJECT'), 0.85],
  [rule(`\\band\\s+(?:also\\s+)?(?:a|the)\\s+ROLE\\s+OF\\s+(?:the\\s+)?OBJECT`), 0.75],
];

// "Martin with the Example Teams." as a sentence of its own, spoken by that person.
const OWN_NAMED = new RegExp(
  `^${NAME},?\\s+(?:with|from|here from|here with|representing)\\s+(?:the\\s+)?(?<object>[^.?!]{2,90})[.]?$`,
  'du',
);

// Another person's name with an organisation: "Ana Pereira from the Example Institute", "Ana, with Example".
const OF_ANOTHER = new RegExp(
  `${NAME},?\\s+(?:from|with|representing)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})`,
  'dgu',
);

/** Every place where somebody's affiliation is told, in the order of the source. */
export function findClaims(transcript: Transcript): ClaimClue[] {
  const { text } = transcript.source;
  const claims: ClaimClue[] = [];
  for (const turn of transcript.turns) {
    for (const sentence of sentencesOf(text, turn.textStart, turn.textEnd)) {
      const words = text.slice(sentence.start, sentence.end);
      const add = (match: RegExpExecArray, subject: NameForm | null, confidence: number): void => {
        const [from, to] = match.indices?.groups?.object ?? [0, 0];
        claims.push({
          turn: turn.number,
          subject,
          role: roleOf(match.groups?.role),
          object: { start: sentence.start + from, end: sentence.start + clauseEnd(words, from, to) },
          confidence,
          ...quoteOf(text, sentence.start, sentence.end),
        });
      };
      let own = false;
      for (const [pattern, confidence] of OWN) {
        const match = pattern.exec(words);
        if (match === null) continue;
        add(match, null, confidence);
        own = true;
      }
      const named = own ? null : OWN_NAMED.exec(words);
      if (named?.groups?.name !== undefined) add(named, nameForm(trimToName(named.groups.name)), 0.9);
      if (own || named !== null) continue;
      OF_ANOTHER.lastIndex = 0;
      for (let match = OF_ANOTHER.exec(words); match !== null; match = OF_ANOTHER.exec(words)) {
        add(match, nameForm(trimToName(match.groups?.name ?? '')), 0.85);
        // One sentence may present several people: go on behind the first one's organisation.
        const [from, to] = match.indices?.groups?.object ?? [0, 0];
        OF_ANOTHER.lastIndex = clauseEnd(words, from, to);
      }
    }
  }
  return claims;
}

/** The words for the organisation end at the next clause. */
function clauseEnd(words: string, from: number, to: number): number {
  const stop = words
    .slice(from, to)
    .search(
      /[;:]|,\s+(?:and then|and also|and end|then|who|which|where|by the way)\b|\s+(?:who|which|where|there and|and I|and we|and also|and then)\b/,
    );
  return stop <= 0 ? to : from + stop;
}

function roleOf(role: string | undefined): string | null {
  const words = role?.replace(/[\s\u2010\u2011]+/g, (blank) => (/\s/.test(blank) ? ' ' : '-')).trim();
  return words === undefined || words === '' ? null : words;
}
