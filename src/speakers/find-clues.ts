import { sentencesOf } from '../text/sentences.ts';
import { quoteOf, type Span } from '../text/span.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import type { NameClue } from './name-clue.ts';
import { NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';

const rule = (pattern: string): RegExp => new RegExp(pattern.replace('NAME', NAME), 'du');

// Sentences that follow a hand-over without taking it back.
const COURTESY =
  /^(?:(?:okay|ok|yes|yep|yeah|please|thanks|thank you|and|so|great|wonderful|sorry)\b[\s,.!]*|very much\b[\s,.!]*|so much\b[\s,.!]*|for (?:that|this)\b[\s,.!]*)+$/i;

// "My name is Ana", "I'm Ana." and "Ana from the Example Network." Captioners type "Mine name in".
const INTRODUCTIONS: readonly (readonly [RegExp, number])[] = [
  [rule("\\b[Mm](?:y|ine) name(?:\\s+is|'s|\\u2019s|\\s+in)\\s+NAME"), 0.97],
  [rule("\\b(?:I'm|I\\u2019m|I am|[Tt]his is)\\s+NAME(?=[.,]|\\s+(?:from|with|of|at|and I|here|speaking)\\b)"), 0.9],
  [rule('^NAME,?\\s+(?:from|with|here from|here with|representing)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,90}[.]?$'), 0.9],
  [rule('^NAME,?\\s+(?:for the record|speaking)\\b'), 0.95],
];

const HAND_OVERS: readonly (readonly [RegExp, number])[] = [
  [rule('^(?:(?:Okay|OK|So|Now|Yes|And|Then|Please)[,.]?\\s+){0,2}NAME[.?!]?$'), 0.85],
  [
    rule(
      "\\bNAME,\\s+(?:(?:go ahead|over to|please|whenever|the floor|you have|your turn|come\\b|if you|can you|could you|do you|would you|will you|what|how|you're|you\\u2019re|you can|you could|you want|maybe you)\\b)",
    ),
    0.9,
  ],
  [
    rule(
      "\\b(?:[Gg]o ahead|[Oo]ver to(?: you)?|[Tt]urn (?:it )?(?:over )?to|[Tt]urning to|[Gg]o to|[Hh]and (?:it )?(?:over )?to|[Ff]loor to|[Hh]ear from|[Ss]tart with|[Bb]ack to|[Ll]et me ask|[Ii]'ll ask|[Ii]nvite|[Nn]ext is|[Nn]ext speaker is|[Pp]lease),?\\s+NAME",
    ),
    0.85,
  ],
];

const THANKS: readonly (readonly [RegExp, number])[] = [
  [
    rule(
      '^(?:(?:Okay|Great|Wonderful|Fantastic|Excellent|Yes|Well|And|So)[,.]?\\s+)?[Tt]hank(?:s| you)(?:\\s+(?:so|very) much|\\s+a lot)?(?:\\s+indeed)?,?\\s+(?:to\\s+)?NAME(?=[.,!]|\\s+for\\b|$)',
    ),
    0.85,
  ],
];

const NOTED = rule('^NAME\\s+(?:speaking|speaks|talking|responds|continues)\\b');

// Reports of what another speaker said: a response to that person, no clue of who speaks.
const REFERS: readonly (readonly [RegExp, number])[] = [
  [
    rule(
      '\\bNAME\\s+(?:also\\s+|just\\s+|has\\s+|had\\s+|was\\s+)?(?:mentioned|said|says|suggested|raised|referred|pointed|spoke|talked|talking|saying|mentioning|explained|noted|asked)\\b',
    ),
    0.85,
  ],
  [rule('\\b(?:[Aa]gree with|[Pp]ick up on|[Rr]espond to|[Ll]istening to|[Cc]ome back to)\\s+NAME\\b'), 0.8],
  [rule("\\bNAME['\\u2019]s\\s+(?:comment|point|question|remark|suggestion|idea)"), 0.85],
];

// How many sentences from a turn's end may still hand over, courtesies not counted.
const HAND_OVER_REACH = 3;
// A thanks further down is about something else than the turn before.
const THANKS_REACH = 3;
/** Whether words that open with a capital can be a person's name in this session. */
export type NameTest = (printed: string) => boolean;

/**
 * Every place in the session's speech and notes that tells who speaks, in the order of the source.
 * @param isOtherThing true for what is known to be no person: countries, peoples, organisations, topics
 */
export function findClues(transcript: Transcript, isOtherThing: NameTest): NameClue[] {
  const clues: NameClue[] = [];
  const { text } = transcript.source;
  const lowerCase = lowerCaseWords(text);
  const isName: NameTest = (printed) =>
    printed !== '' && !(!/[\s-]/.test(printed) && lowerCase.has(printed.toLowerCase())) && !isOtherThing(printed);
  for (const turn of transcript.turns) {
    const sentences = sentencesOf(text, turn.textStart, turn.textEnd);
    const add = (
      kind: NameClue['kind'],
      rules: readonly (readonly [RegExp, number])[],
      within: Span,
      weight = 1,
    ): boolean => {
      for (const [pattern, strength] of rules) {
        const match = pattern.exec(text.slice(within.start, within.end));
        const printed = trimToName(match?.groups?.name ?? '');
        if (!isName(printed)) continue;
        clues.push({
          kind,
          turn: turn.number,
          name: nameForm(printed),
          strength: strength * weight,
          ...quoteOf(text, within.start, within.end),
        });
        return true;
      }
      return false;
    };
    for (const sentence of sentences) {
      add('introduces-self', INTRODUCTIONS, sentence);
      add('refers', REFERS, sentence);
    }
    for (const sentence of sentences.slice(0, THANKS_REACH)) add('thanks', THANKS, sentence);
    for (const note of turn.notes) add('noted', [[NOTED, 0.95]], { start: note.start + 1, end: note.end - 1 });
    addHandOver(turn, sentences, text, add);
  }
  return clues;
}

/** The last sentence of a turn that names somebody to go on; the nearer to the end, the surer. */
function addHandOver(
  turn: Turn,
  sentences: readonly Span[],
  text: string,
  add: (kind: 'hands-over', rules: typeof HAND_OVERS, within: Span, weight: number) => boolean,
): void {
  const notes = (span: Span) => turn.notes.some((note) => note.start <= span.start && span.end <= note.end);
  const spoken = sentences.filter((span) => !notes(span) && !COURTESY.test(text.slice(span.start, span.end)));
  for (let back = 0; back < HAND_OVER_REACH; back += 1) {
    const sentence = spoken.at(-1 - back);
    if (sentence !== undefined && add('hands-over', HAND_OVERS, sentence, 1 - 0.08 * back)) return;
  }
}

/** Words that the captioner also types small: they are no names, however they open a sentence. */
function lowerCaseWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}'\u2019-])\p{Ll}[\p{L}'\u2019]+/gu) ?? []);
}
