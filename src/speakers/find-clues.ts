import { quoteOf, type Span } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { lowerCaseWords } from './lower-case-words.ts';
import type { NameClue } from './name-clue.ts';
import { speechPattern } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Speech } from './speech.ts';

/** `needs` is what every match holds: a pattern that costs less, so that most sentences are done with after it. */
type Rule = readonly [pattern: RegExp, strength: number, needs?: RegExp];

const rule = (pattern: string): RegExp => speechPattern(pattern, 'du');

// Sentences that follow a hand-over without taking it back.
const COURTESY =
  /^(?:(?:okay|ok|yes|yep|yeah|please|thanks|thank you|and|so|great|wonderful|sorry)\b[\s,.!]*|very much\b[\s,.!]*|so much\b[\s,.!]*|for (?:that|this)\b[\s,.!]*)+$/i;

// Said of oneself wherever it stands in a turn. Captioners type "Mine name in".
const INTRODUCTIONS: readonly Rule[] = [
  [rule("\\b[Mm](?:y|ine) (?:full\\s+)?name(?:\\s+is|'s|\\u2019s|\\s+in)\\s+NAME"), 0.97],
  [rule("\\b(?:I'm|I\\u2019m|I am)\\s+NAME(?=[.,]|\\s+(?:from|with|of|at|and I|here|speaking)\\b)"), 0.9],
  [rule('^NAME,?\\s+(?:for the (?:transcript|record)|speaking)\\b'), 0.95],
];

const GREETING = '^(?:(?:Hi|Hello|Yes|Yeah|Okay|OK|Thanks|Thank you|So|Good (?:morning|afternoon|evening)),?\\s+){0,3}';
// Only near the start of a turn: further down somebody else is presented.
const OPENING_INTRODUCTIONS: readonly Rule[] = [
  [rule(`${GREETING}[Tt]his is\\s+NAME(?=,?\\s+(?:from|with|of|at|and I|here|speaking)\\b)`), 0.9],
  [rule(`${GREETING}[Tt]his is\\s+NAME(?=[.,])`), 0.75],
  [rule(`${GREETING}NAME\\s+here[.,]`), 0.9],
];
// "Ana from the Example Network." By itself a sentence like it may also call somebody, or be one of a list.
const NAME_AND_BODY = rule(
  `${GREETING}NAME,?\\s+(?:from|with|here from|here with|representing)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,90}[.]?$`,
);
const NAMED = 0.9;

const HAND_OVERS: readonly Rule[] = [
  [rule('^(?:(?:Okay|OK|So|Now|Yes|And|Then|Please)[,.]?\\s+){0,2}NAME[.?!]?$'), 0.85],
  [
    rule(
      "\\bNAME,\\s+(?:(?:go ahead|over to|please|whenever|the floor|you have|your turn|come\\b|if you|can you|could you|do you|would you|will you|what|how|you're|you\\u2019re|you can|you could|you want|maybe you|is there|are there|do we|anything)\\b)",
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

const THANKS: readonly Rule[] = [
  [
    rule(
      '^(?:(?:Okay|Great|Wonderful|Fantastic|Excellent|Yes|Well|And|So)[,.]?\\s+)?[Tt]hank(?:s| you)(?:\\s+(?:so|very) much|\\s+a lot)?(?:\\s+indeed)?,?\\s+NAME(?=[.!]|,(?!\\s+\\p{Lu})|\\s+for\\b|$)',
    ),
    0.85,
  ],
];

// At the end of a turn, "Now Ana Pereira from the Example Institute." calls her.
const CALLED_WITH_BODY: Rule = [
  rule(
    '^(?:(?:Okay|OK|So|Now|Yes|And|Then|Please|Next)[,.]?\\s+){0,2}NAME,?\\s+(?:from|with|representing)\\s+(?:the\\s+)?\\p{Lu}[^.?!]{1,90}[.?]?$',
  ),
  0.8,
];

const NOTED = rule('^NAME\\s+(?:speaking|speaks|talking|responds|continues)\\b');

// Reports of what another speaker said: a response to that person, no clue of who speaks.
const REFERS: readonly Rule[] = [
  [
    rule(
      '\\bNAME\\s+(?:also\\s+|just\\s+|has\\s+|had\\s+|was\\s+)?(?:mentioned|said|says|suggested|raised|referred|pointed|spoke|talked|talking|saying|mentioning|explained|noted|asked)\\b',
    ),
    0.85,
    /\s(?:mention|sa(?:id|ys|ying)|suggested|raised|referred|pointed|spoke|talk|explained|noted|asked)/,
  ],
  [rule('\\b(?:[Aa]gree with|[Pp]ick up on|[Rr]espond to|[Ll]istening to|[Cc]ome back to)\\s+NAME\\b'), 0.8],
  [
    rule("\\bNAME['\\u2019]s\\s+(?:comment|point|question|remark|suggestion|idea)"),
    0.85,
    /['\u2019]s\s+(?:comment|point|question|remark|suggestion|idea)/,
  ],
];

// How many sentences from a turn's end may still hand over, courtesies not counted.
const HAND_OVER_REACH = 3;
// A thanks further down is about something else than the turn before.
const THANKS_REACH = 3;
const OPENING_REACH = 3;
/** Whether words that open with a capital can be a person's name in this session. */
export type NameTest = (printed: string) => boolean;

/**
 * Every place in the session's speech and notes that tells who speaks, in the order of the turns.
 * @param isOtherThing true for what is known to be no person: countries, peoples, organisations, topics
 */
export function findClues(transcript: Transcript, speech: readonly Speech[], isOtherThing: NameTest): NameClue[] {
  const finder = new ClueFinder(transcript, isOtherThing);
  return speech.flatMap((turn) => finder.cluesOf(turn));
}

class ClueFinder {
  readonly #text: string;
  readonly #isName: NameTest;

  constructor(transcript: Transcript, isOtherThing: NameTest) {
    const { text } = transcript.source;
    const lowerCase = lowerCaseWords(text);
    const labels = labelNames(transcript, isOtherThing);
    this.#text = text;
    this.#isName = (printed) => {
      if (printed === '') return false;
      // A label's own words are names, also where the session uses them as common ones ("Mark", "Grace").
      if (nameForm(printed).keys.every((key) => labels.has(key))) return true;
      return !(!/[\s-]/.test(printed) && lowerCase.has(printed.toLowerCase())) && !isOtherThing(printed);
    };
  }

  cluesOf(speech: Speech): NameClue[] {
    const { turn, sentences } = speech;
    const refers = sentences.flatMap((sentence) => this.#match('refers', REFERS, turn.number, sentence));
    const thanks = sentences
      .slice(0, THANKS_REACH)
      .flatMap((sentence) => this.#match('thanks', THANKS, turn.number, sentence));
    const noted = turn.notes.flatMap((note) =>
      this.#match('noted', [[NOTED, 0.95]], turn.number, { start: note.start + 1, end: note.end - 1 }),
    );
    const introductions = this.#introductions(speech);
    // "I'm Omar." at the end of a turn calls nobody.
    const own = new Set(introductions.map((clue) => clue.start));
    const handOver = this.#handOver(speech).filter((clue) => !own.has(clue.start));
    return [...introductions, ...refers, ...thanks, ...noted, ...handOver];
  }

  #introductions({ turn, sentences }: Speech): NameClue[] {
    const find = (rules: readonly Rule[], within: readonly Span[]): NameClue[] =>
      within.flatMap((sentence) => this.#match('introduces-self', rules, turn.number, sentence));
    const plain = find(INTRODUCTIONS, sentences);
    if (plain.length > 0) return plain;
    const opening = sentences.slice(0, OPENING_REACH);
    const presented = find(OPENING_INTRODUCTIONS, opening);
    if (presented.length > 0) return presented.slice(0, 1);
    const named = find([[NAME_AND_BODY, NAMED]], opening);
    // A turn that holds nothing else calls that person, and one with several presents them.
    return named.length === 1 && named[0]?.end !== sentences.at(-1)?.end ? named : [];
  }

  /** The last sentence of a turn that names somebody to go on; the nearer to the end, the surer. */
  #handOver({ turn, sentences }: Speech): NameClue[] {
    const isNote = (span: Span) => turn.notes.some((note) => note.start <= span.start && span.end <= note.end);
    const spoken: Span[] = [];
    for (let at = sentences.length - 1; at >= 0 && spoken.length < HAND_OVER_REACH; at -= 1) {
      const span = sentences[at] as Span;
      if (!isNote(span) && !COURTESY.test(this.#text.slice(span.start, span.end))) spoken.push(span);
    }
    for (const [back, span] of spoken.entries()) {
      const rules = back === 0 && sentences.length > 1 ? [...HAND_OVERS, CALLED_WITH_BODY] : HAND_OVERS;
      const found = this.#match('hands-over', rules, turn.number, span, 1 - 0.08 * back);
      if (found.length > 0) return found;
    }
    return [];
  }

  #match(kind: NameClue['kind'], rules: readonly Rule[], turn: number, within: Span, weight = 1): NameClue[] {
    const words = this.#text.slice(within.start, within.end);
    for (const [pattern, strength, needs] of rules) {
      if (needs !== undefined && !needs.test(words)) continue;
      const name = pattern.exec(words)?.groups?.name;
      if (name === undefined) continue;
      const printed = trimToName(name);
      if (!this.#isName(printed)) continue;
      const quote = quoteOf(this.#text, within.start, within.end);
      return [{ kind, turn, name: nameForm(printed), strength: strength * weight, ...quote }];
    }
    return [];
  }
}

function labelNames({ turns }: Transcript, isOtherThing: NameTest): Set<string> {
  const labels = new Set(turns.flatMap(({ label }) => (label === null ? [] : [label])));
  return new Set(
    [...labels].flatMap((label) => {
      const form = labelKind(label) === 'name' ? nameForm(label) : null;
      return form === null || isOtherThing(form.text) ? [] : form.keys;
    }),
  );
}
