import { CuedPatterns, type Place } from '../text/cued-patterns.ts';
import { overlaps, type Quote, quoteOf, type Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { ClaimRule } from './claim-rule.ts';
import { namedIn, type Presentation, presentationsIn } from './claims-of-others.ts';
import { speechPattern } from './name-pattern.ts';
import { NEXT_SPEAKER, OF_THE_SAME } from './others-claim-rules.ts';
import { OWN } from './own-claim-rules.ts';
import { IN_PASSING } from './passing-claim-rules.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';
import { READS_OUT } from './reads-out.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import type { Speech } from './speech.ts';

/** Words that say for whom the speaker, or somebody they name, speaks. */
export interface ClaimClue extends Quote {
  readonly turn: number;
  /** Null for the speaker of the turn. */
  readonly subject: NameForm | null;
  readonly role: string | null;
  readonly object: Span;
  readonly confidence: number;
  /** The object says what somebody is or does; a body named in it is not theirs by that. */
  readonly describes: boolean;
  /** Told by print, and so not by whoever speaks there. */
  readonly printed: boolean;
}

// "I'm not a member of", "I'm a former chair of": what somebody is not.
const NOT_NOW = /\b(?:not|never|no longer|hardly|former|formerly|ex|previous|past|retired)\b/i;
// "I'm told there is a student", "I'm afraid the member from": somebody else.
const OF_OTHERS = /^(?:afraid|aware|certain|glad|happy|sorry|sure|told)\b|\bthere\s(?:are|is)\b/i;
// "People write that I'm from the government, but it isn't true."
const THOUGHT_BY_OTHERS =
  /\b(?:people|they|many|some|everybody|everyone)\s(?:\p{L}+\s)?(?:believe|say|think|thought|write|assume)s?\s(?:that\s)?I(?:['\u2019]m| am)\b/iu;
// "I'm with Ana on this", "I'm with you here": agreement.
const AGREES = /\b(?:on|about|in) (?:this|that|it)\b/i;

// "Omar with the Example Teams." as a sentence of its own, spoken by that person.
const OWN_NAMED = speechPattern(
  '^NAME(?:,?\\s+(?:with|from|here from|here with|representing)\\s+(?:the\\s+)?|,\\s+(?:the\\s+)?(?=\\p{Lu}))(?<object>[^.?!]{2,90})[.]?$',
  'du',
);

// The rules stop at a full stop; the dot of ".ie" and of "example.works" is none.
const DOT_IN_A_NAME = /\.(?=[\p{L}\p{N}])/gu;
// In its place stands what no text holds: a character of one byte, as patterns are compiled anew for texts of two.
const NO_STOP = '\u0084';

// Nobody holds more posts of one kind in one sentence.
const MOST_A_RULE = 4;
// How far beside an object what stands there is asked for.
const BESIDE = 80;
const NAMES_SOMEBODY = /\p{Lu}\p{Ll}/u;

/**
 * Every place where somebody's affiliation is told, in the order of the source.
 * @param leads whether the turn of a number leads the session: who does presents others
 * @param called whom it hands over to
 * @param isPerson whether somebody of the session bears a name
 */
export function findClaims(
  { source }: Transcript,
  speech: readonly Speech[],
  leads: (turn: number) => boolean,
  called: (turn: number) => NameForm | null,
  isPerson: (name: NameForm) => boolean,
): ClaimClue[] {
  return speech.flatMap(({ turn, sentences }) => {
    const reader = new ClaimReader(source.text, turn.number, leads(turn.number), called(turn.number), isPerson);
    return sentences.flatMap((sentence) => reader.claimsIn(sentence));
  });
}

/** Reads the sentences of one turn in their order. */
class ClaimReader {
  readonly #text: string;
  readonly #turn: number;
  readonly #leads: boolean;
  /** Whom the turn hands over to: "She is with the Example Hub. Ana, please." */
  readonly #called: NameForm | null;
  /** The one person whom the sentence before presents; null without. */
  #presented: NameForm | null = null;

  readonly #isPerson: (name: NameForm) => boolean;

  constructor(
    text: string,
    turn: number,
    leads: boolean,
    called: NameForm | null,
    isPerson: (name: NameForm) => boolean,
  ) {
    this.#called = called;
    this.#isPerson = isPerson;
    this.#text = text;
    this.#turn = turn;
    this.#leads = leads;
  }

  claimsIn(sentence: Span): ClaimClue[] {
    const words = wordsAt(this.#text, sentence).replace(DOT_IN_A_NAME, NO_STOP);
    const before = this.#presented ?? this.#called;
    this.#presented = null;
    // The words that a rule needs are there with any dots.
    const place = { source: this.#text, start: sentence.start };
    const own = READS_OUT.test(words, place)
      ? []
      : ownRulesFor(words, place).flatMap((rule) => this.#own(rule, sentence, words));
    if (!NAMES_SOMEBODY.test(words))
      return this.#leads && before !== null ? [...own, ...this.#ofTheSame(sentence, words, before)] : own;
    const named = own.length === 0 ? OWN_NAMED.exec(words) : null;
    const name = named?.groups?.name;
    if (named !== null && name !== undefined) {
      const subject = nameForm(trimToName(name));
      const told = this.#claim(named, sentence, words, subject, 0.9);
      // "Ana Pereira, from Nowhere, he's with Example": who leads says more of the same person.
      const more = this.#leads ? this.#presentationsIn(words, sentence) : [];
      this.#presented = subject;
      return [told, ...more.filter(({ object }) => !overlaps(object, told.object))];
    }
    const people = namedIn(words, this.#isPerson);
    const others = own.length > 0 && !this.#leads ? [] : this.#presentationsIn(words, sentence, people);
    const [only, ...more] = new Map(people.map(({ name }) => [name.text, name])).values();
    if (only !== undefined && more.length === 0 && (this.#leads || others.length > 0)) this.#presented = only;
    if (this.#leads && before !== null) others.push(...this.#ofTheSame(sentence, words, before));
    // "Ana heads relations for our part of the world at Example": it is Ana who is there.
    const mine = own.filter(({ object }) => !others.some((other) => overlaps(object, other.object)));
    return [...mine, ...others];
  }

  #claim(
    match: RegExpExecArray,
    sentence: Span,
    words: string,
    subject: NameForm | null,
    confidence: number,
  ): ClaimClue {
    const [from, to] = match.indices?.groups?.object ?? [0, 0];
    return {
      turn: this.#turn,
      subject,
      role: roleOf(match.groups?.role),
      object: { start: sentence.start + from, end: sentence.start + clauseEnd(words, from, to) },
      confidence,
      describes: false,
      printed: false,
      ...quoteOf(this.#text, sentence.start, sentence.end),
    };
  }

  /** What the speaker says of himself by one rule; a sentence may give several posts. */
  #own(rule: ClaimRule, sentence: Span, words: string): ClaimClue[] {
    const { pattern, confidence, named, describes } = rule;
    const found: ClaimClue[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null && found.length < MOST_A_RULE; match = pattern.exec(words)) {
      const [from, to] = match.indices?.groups?.object ?? [0, 0];
      pattern.lastIndex = Math.max(from, clauseEnd(words, from, to));
      if (THOUGHT_BY_OTHERS.test(words)) return found;
      if (isDenied(match) || (named === true && !/^\p{Lu}/u.test(match.groups?.object ?? ''))) continue;
      if (rule.notAfter?.test(inOneLine(words.slice(Math.max(0, from - BESIDE), from))) === true) continue;
      if (rule.notBefore?.test(inOneLine(words.slice(to, to + BESIDE))) === true) continue;
      found.push({ ...this.#claim(match, sentence, words, null, confidence), describes: describes === true });
    }
    return found;
  }

  #presentationsIn(words: string, sentence: Span, people = namedIn(words, this.#isPerson)): ClaimClue[] {
    return presentationsIn(words, people, this.#leads, (from, to) => clauseEnd(words, from, to)).map((told) =>
      this.#presentation(told, sentence),
    );
  }

  #presentation({ subject, role, object, confidence }: Presentation, sentence: Span): ClaimClue {
    return {
      turn: this.#turn,
      subject,
      role: roleOf(role),
      object: { start: sentence.start + object.start, end: sentence.start + object.end },
      confidence,
      describes: false,
      printed: false,
      ...quoteOf(this.#text, sentence.start, sentence.end),
    };
  }

  #ofTheSame(sentence: Span, words: string, subject: NameForm): ClaimClue[] {
    const match = restart(OF_THE_SAME).exec(words) ?? restart(NEXT_SPEAKER).exec(words);
    if (match === null) return [];
    this.#presented = subject;
    return [this.#claim(match, sentence, words, subject, 0.7)];
  }
}

const OF_ONESELF = new CuedPatterns([...OWN, ...IN_PASSING], ({ pattern, needs }) => [needs, pattern], SENTENCE_CUES);

/** The rules of the first person that a sentence may match, in their order. */
function ownRulesFor(words: string, place: Place): readonly ClaimRule[] {
  // Rules that need the same stand side by side: it is asked for once.
  let asked: RegExp | undefined;
  let held = false;
  return OF_ONESELF.in(words, place).filter(({ needs }) => {
    if (needs !== asked) {
      asked = needs;
      held = needs.test(words);
    }
    return held;
  });
}

function restart(pattern: RegExp): RegExp {
  pattern.lastIndex = 0;
  return pattern;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function isDenied(match: RegExpExecArray): boolean {
  const { role = '', object = '' } = match.groups ?? {};
  return (
    NOT_NOW.test(role) ||
    OF_OTHERS.test(role) ||
    NOT_NOW.test(object.split(/\s+/, 3).join(' ')) ||
    /^(?:you|him|her|them|all|everyone|me|none|nobody|no one|myself|it|that|this)\b/.test(object) ||
    AGREES.test(object.split(/[,;]/, 1)[0] ?? '')
  );
}

const NEXT_CLAUSE =
  /[;:]|,\s{1,8}(?:(?:I|we)(?:['\u2019]\p{L}{1,2})?\s|s?he(?:['\u2019]s)?\s|but\s|so\s|not\s|and I\b|and then|and also|and end|then|who|which(?!\sis\san?\b|\sis\sthe\b)|where|by the way)\b|\s(?:who|which(?!\sis\san?\b|\sis\sthe\b)|where|but|there and|and I|and we|and s?he|and also|and then)\b/u;
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
  const post = role?.split(/,|\s(?:who|that|which)\s/, 1)[0];
  const words = post
    ?.replaceAll(NO_STOP, '.')
    .replace(/[\s\u2010\u2011]+/g, (blank) => (/\s/.test(blank) ? ' ' : '-'))
    .trim();
  return words === undefined || words === '' ? null : words;
}
