import { compareKey } from '../text/compare-key.ts';
import { CuedPatterns } from '../text/cued-patterns.ts';
import { LatelyTold } from '../text/lately-told.ts';
import { narrowMarks } from '../text/narrow-marks.ts';
import { onceFor } from '../text/once-for.ts';
import { quoteOf, type Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { isLeadingLabel, labelKind, withoutTitles } from '../transcript/label.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import {
  CALLED_WITH_BODY,
  FLOOR_INTRODUCTIONS,
  HAND_OVERS,
  IN_FULL,
  INTRODUCTIONS,
  LATE_FIRST_NAME,
  LATE_INTRODUCTIONS,
  NAME_ALONE,
  NAME_ALONE_UNDER_ANOTHER,
  NAME_AND_BODY,
  NAMED_INTRODUCTIONS,
  type Needs,
  NOTED,
  OPENING_INTRODUCTIONS,
  REFERS,
  type Rule,
  THANKS,
} from './clue-rules.ts';
import { labelName } from './labelled-turn.ts';
import { areCommonWords, lowerCaseWordsOf } from './lower-case-words.ts';
import { mayName } from './may-name.ts';
import type { NameClue } from './name-clue.ts';
import { mayNameInFull } from './name-pattern.ts';
import { describesPeople } from './peoples.ts';
import { nameForm, trimToName } from './person-name.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import type { Speech } from './speech.ts';

// Sentences that follow a hand-over without taking it back.
const COURTESY =
  /^(?:(?:okay|ok|yes|yep|yeah|please|thanks|thank you|and|so|great|wonderful|sorry)\b[\s,.!]*|very much\b[\s,.!]*|so much\b[\s,.!]*|for (?:that|this)\b[\s,.!]*)+$/i;

/** A rule, and whether its name is one in full. */
interface ReadRule {
  readonly pattern: RegExp;
  readonly strength: number;
  readonly needs: Needs | undefined;
  readonly isInFull: boolean;
}

type Rules = CuedPatterns<ReadRule>;
const rulesOf = (rules: readonly Rule[]): Rules =>
  new CuedPatterns(
    rules.map(([pattern, strength, needs]) => ({ pattern, strength, needs, isInFull: IN_FULL.has(pattern) })),
    ({ pattern, needs }) => (needs instanceof RegExp ? [needs, pattern] : [pattern]),
    SENTENCE_CUES,
  );

const INTRODUCTION = rulesOf(INTRODUCTIONS);
const OPENING_INTRODUCTION = rulesOf(OPENING_INTRODUCTIONS);
const NAMED_INTRODUCTION = rulesOf(NAMED_INTRODUCTIONS);
const ANY_INTRODUCTION = rulesOf([...INTRODUCTIONS, ...OPENING_INTRODUCTIONS, ...NAMED_INTRODUCTIONS]);
const FLOOR_INTRODUCTION = rulesOf(FLOOR_INTRODUCTIONS);
const NAME_AND_WORD = rulesOf(FLOOR_INTRODUCTIONS.slice(0, 1));
const ALONE = rulesOf([NAME_AND_BODY, NAME_ALONE]);
const ALONE_UNDER_ANOTHER = rulesOf([NAME_AND_BODY, NAME_ALONE_UNDER_ANOTHER]);
const LATE_INTRODUCTION = rulesOf(LATE_INTRODUCTIONS);
const LATE_OF_FLOOR = rulesOf([...LATE_INTRODUCTIONS, LATE_FIRST_NAME]);
const CALL = rulesOf(HAND_OVERS);
const ANY_CALL = rulesOf([...HAND_OVERS, CALLED_WITH_BODY]);
const THANKING = rulesOf(THANKS);
const NOTE = rulesOf([NOTED]);
const REFERRING = rulesOf(REFERS);

// What each of them holds: a word of the first person, of a name that is given, of where one is from.
const MAY_INTRODUCE = /\bI\b|\bname\b|\shere\b|[Tt]his is|[Ii]t['\u2019]s|\b(?:from|with|of|at|for|speaking)\s/;

// How many sentences from a turn's end may still hand over, courtesies not counted.
const HAND_OVER_REACH = 3;
// A thanks further down is about something else than the turn before.
const THANKS_REACH = 3;
const OPENING_REACH = 4;
// "Yes. It's heard? It's heard. I'm the replacement. Ana Pereira": short sentences count by their letters.
const OPENING_LETTERS = 120;
const NAMED_REACH = 3;
const GOES_ON_REACH = 600;
// Who says his name last has said something before.
const LATE_REACH = 2;
const CONTRIBUTION_WORDS = 40;
const FIRST_PERSON = /\b(?:I|I['\u2019](?:m|ve|d|ll)|we|my|our|us|me)\b/i;
const ABOUT_ANOTHER = /^(?:And\s)?(?:s?he|they|please|you)\b/i;

const CALLS_STRANGER =
  /\b(?:gentleman|lady|gentlemen|ladies|microphone (?:number )?(?:one|two|three|four|five|six|\d)|a hand|hands up|(?:in|at) the (?:back|front|aisle|corner)|by the (?:door|window|wall)|from the floor|over there|(?:first|second|third|last) row)\b/i;
const BEFORE_STRANGER = 0.12;
const LISTED = /^[^,]{2,60},\s+(\p{Lu}[\p{L}'\u2019-]+)[,.]/u;
const ASKS_NAME = /(?:\bright|\bcorrect|\bno|isn['\u2019]t it|is it|yes)\?$/i;

/** Is one word of a name all that follows a thanks? Of a name in full it may be the speaker's own. */
function thanksRightBefore(words: string, name: string): boolean {
  return (
    !/\s/.test(name) && /\b(?:thanks|thank you|merci|gracias),?\s{1,8}$/i.test(words.slice(0, words.indexOf(name)))
  );
}

// "It's Lake Example, on this side."
const IN_NATURE = /^(?:Lake|Mount|River|Gulf|Cape|Port|Fort|Island)\s/;

// "For those without data, allow SMS.", whose words captions print with capitals.
const WITH_ACRONYM = /^\p{Lu}\p{Ll}+ \p{Lu}{3,5}$/u;

// "Rede de Escolas Ruralia", "Observatorio del Puerto": what opens so is a body's or a thing's name.
const OPENS_AS_A_BODY =
  /^(?:Alian[z\u00e7]a|Alliance|Aso?socia\p{Ll}{4}|Association|Banco|Banque|Bureau|Caja|Casa|C[a\u00e1\u00e2]mara|Centr[eo]|Coali[cz]\p{Ll}{3,4}|Comi(?:si\u00f3n|ss\u00e3o|t\u00e9|t\u00ea)|Commission|Conse(?:jo|lho|il)|Direcci\u00f3n|Escola|Escuel(?:it)?a|Fond[os]s?|Fundo|Funda[c\u00e7]\p{Ll}{2}n?|Fondation|F[o\u00f3]rum|Foro|Institut[eo]?|L[ae]bora\p{Ll}{5,6}|Le[iy]|Loi|Lig(?:a|ue)|Lineamientos|Mapa|Minist\p{Ll}{4}|Movimiento|Observat[o\u00f3]\p{Ll}{2,3}|Oficina|Plan|Program[ae]|Programme|Pro(?:jet|jeto|yecto)|Puntos?|Radios?|Rede?|R\u00e9seau|Secretar[i\u00ed]a|Sociedade?|Soci\u00e9t\u00e9|Uni(?:\u00f3n|\u00e3o)|Union|Universidade?|Universit\u00e9) (?:de|del|do|da|dos|das|du|des|pour|para|por)\s/u;

// "Ruralia Rapid Help Fund": what ends so, too.
const ENDS_AS_A_BODY =
  /\s(?:Agency|Alliance|Association|Authority|Bureau|Cent(?:er|re)|Coalition|Commission|Committee|Consortium|Council|Federation|Forum|Foundation|Fund|Initiative|Institute|Ministry|Network|Observatory|Organi[sz]ation|Program(?:me)?|Society|University)$/;

const PRESENTS = /^(?:And\s|So\s)?[Tt]his is\s.{2,60}(?:,|\s(?:from|of|with))\s/s;

// "Ana Pereira, from Ruralia, asks: who pays?", read out by somebody else.
const READ_OUT =
  /^(?:,?\s{1,4}(?:from|of|in|with|at)\s[^,.?!:]{1,60},?)?\s{1,4}(?:(?:also|then|here|just)\s)?(?:asks|writes|says|comments|wonders|adds|wants to know|would like to know|is (?:asking|saying|writing)|has (?:written|asked|a (?:question|comment))|wrote|asked)\b/;

// "Ana, I'm coming to you now."
const COMES_TO =
  /^,?\s{1,4}I(?:['\u2019](?:m|ll)| am| will)?\s{1,4}(?:com|go|turn|get)(?:e|ing|ting)?\s{1,4}(?:back\s{1,4})?to\s{1,4}you\b/;

/** "I read: \"I'm Ana Pereira, from": does a name stand within what is quoted? */
function isQuoted(words: string, at: number): boolean {
  const marks = words.slice(0, at).match(/["\u201c\u201d]/gu)?.length ?? 0;
  return marks % 2 === 1;
}

/** Do the words around tell that what looks like the speaker's name is none, or another's that is read out? */
function introducesNobody(words: string, name: string, [start, end]: readonly [number, number]): boolean {
  return (
    describesPeople(name) ||
    WITH_ACRONYM.test(name) ||
    IN_NATURE.test(name) ||
    isQuoted(words, start) ||
    READ_OUT.test(words.slice(end)) ||
    COMES_TO.test(words.slice(end))
  );
}

/** Whether words that open with a capital can be a person's name in this session. */
export type NameTest = (printed: string) => boolean;

/**
 * Every place in the session's speech and notes that tells who speaks, in the order of the turns.
 * @param isOtherThing true for what is known to be no person: countries, peoples, organisations, topics
 * @param isPlace true for countries and towns: in speech nobody is called by their names, though a label may print one
 */
export function findClues(
  transcript: Transcript,
  speech: readonly Speech[],
  isOtherThing: NameTest,
  isPlace: NameTest,
): NameClue[] {
  const finder = new ClueFinder(transcript, isOtherThing, isPlace);
  return speech.flatMap((turn) => finder.cluesOf(turn));
}

const IN_A_PLACE =
  /(?<!name )\b(?:in|hub (?:of|at|from)) (\p{Lu}\p{Ll}[\p{L}'\u2019]{1,20})(?![\p{L}\p{N}'\u2019-]|\s\p{Lu})/gu;

/** What people of the session say they are in: "in Kyiv". Nobody is called by it. */
export const placesIn = onceFor(
  ({ text }: Transcript['source']): ReadonlySet<string> =>
    new Set([...text.matchAll(IN_A_PLACE)].flatMap((match) => match[1] ?? [])),
);

/** Finds the clues of a turn or of a sentence; knows which words are names in its session. */
export class ClueFinder {
  readonly #text: string;
  readonly #isName: NameTest;
  readonly #isOtherThing: NameTest;
  readonly #printed: ReadonlySet<string>;
  /** Whether a word that opens a sentence is none of a name. */
  readonly #isCommon: (word: string) => boolean;
  /** Of a sentence, whether it may hold a name. */
  readonly #naming = new LatelyTold<boolean>();
  /** The words of the name by which it introduces its speaker, and of the one that it calls; null without. */
  readonly #introduced = new LatelyTold<readonly string[] | null>();
  readonly #called = new LatelyTold<readonly string[] | null>();

  constructor(transcript: Transcript, isOtherThing: NameTest, isPlace: NameTest) {
    const { text } = transcript.source;
    const { source } = transcript;
    const labels = labelNames(transcript, isOtherThing);
    this.#text = text;
    this.#printed = labels;
    this.#isOtherThing = isOtherThing;
    this.#isCommon = (word) => lowerCaseWordsOf(source).has(word.toLowerCase()) && !labels.has(compareKey(word));
    this.#isName = (printed) => {
      if (printed === '') return false;
      // A label's own words are names, also where the session uses them as common ones ("Mark", "Grace").
      if (nameForm(printed).keys.every((key) => labels.has(key))) return true;
      return (
        !WITH_ACRONYM.test(printed) &&
        !OPENS_AS_A_BODY.test(printed) &&
        !ENDS_AS_A_BODY.test(printed) &&
        !areCommonWords(printed, lowerCaseWordsOf(source)) &&
        !isOtherThing(printed) &&
        !isPlace(printed) &&
        !placesIn(source).has(printed)
      );
    };
  }

  cluesOf(speech: Speech): NameClue[] {
    const { turn, sentences } = speech;
    const refers = sentences.flatMap((sentence) => this.#match('refers', REFERRING, turn.number, sentence));
    const thanks = sentences
      .slice(0, THANKS_REACH)
      .flatMap((sentence) => this.#match('thanks', THANKING, turn.number, sentence));
    const noted = turn.notes.flatMap((note) => this.#match('noted', NOTE, turn.number, inBrackets(this.#text, note)));
    const introductions = this.#introductions(speech);
    // "I'm Omar." at the end of a turn calls nobody.
    const own = new Set(introductions.map((clue) => clue.start));
    const handOver = this.#handOver(speech).filter((clue) => !own.has(clue.start));
    return [...introductions, ...refers, ...thanks, ...noted, ...handOver];
  }

  /** The words of the name by which a sentence introduces its speaker; null without. */
  introduced(sentence: Span, turn: number): readonly string[] | null {
    // Asked for a sentence by itself, and as the next one of those before it.
    const known = this.#introduced.of(sentence.start);
    if (known !== undefined) return known;
    const may = MAY_INTRODUCE.test(wordsAt(this.#text, sentence));
    const found = may ? this.#match('introduces-self', ANY_INTRODUCTION, turn, sentence)[0] : undefined;
    return this.#introduced.keep(sentence.start, found?.name.keys ?? null);
  }

  /** Do labels of the session hold all words of a name? */
  isPrinted(name: readonly string[]): boolean {
    return name.every((key) => this.#printed.has(key));
  }

  thanked(sentence: Span, turn: number): readonly string[] | null {
    return this.#match('thanks', THANKING, turn, sentence)[0]?.name.keys ?? null;
  }

  called(sentence: Span, turn: number): readonly string[] | null {
    const known = this.#called.of(sentence.start);
    if (known !== undefined) return known;
    const found = this.#match('hands-over', ANY_CALL, turn, sentence)[0];
    return this.#called.keep(sentence.start, found?.name.keys ?? null);
  }

  handsOver(speech: Speech): boolean {
    return this.#handOver(speech).length > 0;
  }

  #introductions({ turn, sentences }: Speech): NameClue[] {
    const find = (rules: Rules, within: readonly Span[]): NameClue[] =>
      within.flatMap((sentence) => this.#match('introduces-self', rules, turn.number, sentence));
    const plain = find(INTRODUCTION, sentences);
    if (plain.length > 0) return plain;
    const near = sentences.filter(({ start }) => start < turn.textStart + OPENING_LETTERS).length;
    const opening = sentences.slice(0, Math.max(OPENING_REACH, near));
    const presented = find(OPENING_INTRODUCTION, opening).filter(
      (clue) => !this.#presentsAnother(clue, turn, sentences),
    );
    if (presented.length > 0) return presented.slice(0, 1);
    const named = find(NAMED_INTRODUCTION, opening).filter((clue) => this.#goesOn(clue, turn, sentences));
    if (named.length > 0) return named.slice(0, 1);
    const kind = turn.label === null ? null : labelKind(turn.label);
    if (kind === 'role' && !isLeadingLabel(turn.label ?? '')) {
      const floor = find(FLOOR_INTRODUCTION, opening).filter(
        (clue) => this.#goesOn(clue, turn, sentences) && !this.#listsPeople(clue),
      );
      if (floor.length > 0) return floor.slice(0, 1);
    }
    // Under a name in print, words alone that look like a name may be a prayer or a place.
    const rules = kind === 'name' ? ALONE_UNDER_ANOTHER : ALONE;
    const alone = find(rules, opening.slice(0, Math.max(NAMED_REACH, near)));
    // A turn that holds nothing else calls that person, and one with several presents them.
    if (alone.length === 1 && alone[0] !== undefined && this.#goesOn(alone[0], turn, sentences)) return alone;
    const isFloor = kind === 'role' && !isLeadingLabel(turn.label ?? '');
    const isOfBody = turn.label !== null && this.#isBody(turn.label);
    if (!(isFloor || isOfBody || kind === null) || turn.wordCount < CONTRIBUTION_WORDS) return [];
    // "Ana Pereira, an office of the coast.", of somebody whose label was lost.
    const lost = isFloor ? [] : find(NAME_AND_WORD, opening).filter((clue) => this.#goesOn(clue, turn, sentences));
    if (lost.length > 0 && !this.handsOver({ turn, sentences })) return lost.slice(0, 1);
    const late = find(isFloor ? LATE_OF_FLOOR : LATE_INTRODUCTION, sentences.slice(-LATE_REACH));
    return late.slice(-1);
  }

  /** "Here is Ana Pereira. She runs a school.", "You were next anyway. This is Ana Pereira, from Ruralia." under another's name. */
  #presentsAnother({ end, name, quote }: NameClue, { label }: Turn, sentences: readonly Span[]): boolean {
    const next = sentences.find(({ start }) => start >= end);
    if (
      next === undefined &&
      sentences.length > 1 &&
      label !== null &&
      labelKind(label) === 'name' &&
      PRESENTS.test(quote)
    )
      return !nameForm(label).keys.some((key) => name.keys.includes(key));
    return next !== undefined && /^(?:And\s)?S?he\b/i.test(this.#text.slice(next.start, next.start + 12));
  }

  /** "So Ana, Omar and Lucia.": names under which others are printed. */
  #listsPeople({ quote, name }: NameClue): boolean {
    const next = LISTED.exec(quote.slice(quote.indexOf(name.text)))?.[1];
    return next !== undefined && this.isPrinted(nameForm(next).keys);
  }

  #isBody(label: string): boolean {
    return labelKind(label) === 'body' || (labelKind(label) === 'name' && this.#isOtherThing(nameForm(label).text));
  }

  /** Does the turn go on behind a name, and not about somebody else ("She runs")? */
  #goesOn({ end }: NameClue, { label, textStart, textEnd }: Turn, sentences: readonly Span[]): boolean {
    const next = sentences.find(({ start }) => start >= end);
    const inside = sentences.find((span) => span.end === end);
    const own = inside === undefined ? '' : wordsAt(this.#text, inside);
    if (FIRST_PERSON.test(own)) return true;
    // `EXAMPLE HUB:` "If I could just, on this. Ana Pereira, for the Example Hub."
    if (next === undefined && label !== null && this.#isBody(label))
      return FIRST_PERSON.test(this.#text.slice(textStart, inside?.start ?? textStart));
    if (next === undefined || ABOUT_ANOTHER.test(this.#text.slice(next.start, next.start + 20))) return false;
    // A short question to somebody else: "What about girls?"
    const asked = wordsAt(this.#text, next);
    if (asked.endsWith('?') && !/\byou\b/i.test(asked)) return true;
    return FIRST_PERSON.test(this.#text.slice(end, Math.min(textEnd, end + GOES_ON_REACH)));
  }

  /** The last sentence of a turn that names somebody to go on; the nearer to the end, the surer. */
  #handOver({ turn, sentences }: Speech): readonly NameClue[] {
    const isNote = (span: Span) => turn.notes.some((note) => note.start <= span.start && span.end <= note.end);
    const spoken: Span[] = [];
    for (let at = sentences.length - 1; at >= 0 && spoken.length < HAND_OVER_REACH; at -= 1) {
      const span = sentences[at] as Span;
      if (!isNote(span) && !COURTESY.test(wordsAt(this.#text, span))) spoken.push(span);
    }
    for (const [back, span] of spoken.entries()) {
      const rules = back === 0 && sentences.length > 1 ? ANY_CALL : CALL;
      const found = this.#match('hands-over', rules, turn.number, span, 1 - 0.08 * back);
      if (found.length === 0) continue;
      // "Ana, find me after. I see a hand by the door."
      const after = spoken.slice(0, back).some((near) => CALLS_STRANGER.test(wordsAt(this.#text, near)));
      return after ? found.map((clue) => ({ ...clue, strength: clue.strength * BEFORE_STRANGER })) : found;
    }
    return [];
  }

  /** Asked for each sentence by several rules. */
  #mayName(words: string, start: number): boolean {
    return this.#naming.of(start) ?? this.#naming.keep(start, mayName(words, this.#isCommon));
  }

  #match(kind: NameClue['kind'], rules: Rules, turn: number, within: Span, weight = 1): readonly NameClue[] {
    const words = wordsAt(this.#text, within);
    if (!this.#mayName(words, within.start)) return NONE;
    // Rules that need the same stand side by side: it is asked for once.
    let asked: Needs | undefined;
    let held = true;
    let hasTwoWords: boolean | undefined;
    let marked: string | undefined;
    for (const { pattern, strength, needs, isInFull } of rules.in(words, { source: this.#text, start: within.start })) {
      if (needs !== asked) {
        asked = needs;
        held = needs === undefined || needs.test(words);
      }
      if (!held) continue;
      if (isInFull) {
        hasTwoWords ??= mayNameInFull(words);
        if (!hasTwoWords) continue;
      }
      marked ??= narrowMarks(words);
      const place = pattern.exec(marked)?.indices?.groups?.name;
      if (place === undefined) continue;
      const name = words.slice(...place);
      const printed = trimToName(name);
      // "With Ana, I think": nobody opens his name with a word that is none, but a title. "It's Ana" calls nobody.
      const untitled = withoutTitles(name.split(/\s+/)).join(' ');
      const cut = !untitled.startsWith(printed.split(' ', 1)[0] ?? '');
      if (cut && (kind === 'introduces-self' || (kind === 'hands-over' && /^[Ii]t['\u2019]s\s/.test(name)))) continue;
      if (!this.#isName(printed)) continue;
      // "Madame Pereira, good morning.": a title and a surname are no name in full, and greet.
      if (isInFull && kind === 'introduces-self' && !/[\s-]/.test(printed)) continue;
      if (kind === 'introduces-self' && introducesNobody(words, printed, place)) continue;
      // "It's Ana, right?" and "Ana Pereira, from Ruralia?" ask for another; "Thank you, Ana." thanks her.
      const asks = ASKS_NAME.test(words) || (words.endsWith('?') && !FIRST_PERSON.test(words));
      if (kind === 'introduces-self' && (asks || thanksRightBefore(words, name))) continue;
      const quote = quoteOf(this.#text, within.start, within.end);
      return [{ kind, turn, name: nameForm(printed), strength: strength * weight, ...quote }];
    }
    return NONE;
  }
}

const NONE: readonly never[] = [];

/** The words of a parenthetical, which may have a stop behind it. */
function inBrackets(text: string, { start, end }: Span): Span {
  return { start: start + 1, end: text[end - 1] === '.' ? end - 2 : end - 1 };
}

function labelNames({ turns }: Transcript, isOtherThing: NameTest): Set<string> {
  const labels = new Set(turns.flatMap(({ label }) => (label === null ? [] : [label])));
  return new Set(
    [...labels].flatMap((label) => {
      return labelName(label, isOtherThing)?.keys ?? [];
    }),
  );
}
