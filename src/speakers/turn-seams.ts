import { compareKey } from '../text/compare-key.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import { countTokens, hasWords, tokensOf } from '../text/tokens.ts';
import { wordsAt } from '../text/words-at.ts';
import { isLeadingLabel, labelKind, labelWords } from '../transcript/label.ts';
import type { Note, Turn } from '../transcript/transcript.ts';
import { ASKS_IN } from './asks-in.ts';
import { echoes, opensWithEcho } from './echo.ts';
import type { ClueFinder } from './find-clues.ts';
import { isRoom } from './labelled-turn.ts';
import { nameForm } from './person-name.ts';
import type { Speech } from './speech.ts';
import { REACTS } from './take-backs.ts';

// What each sign is worth, in log odds; a seam needs this much. A turn of one person shows a sign or two by chance.
const NEEDED = 6;
const INTRODUCES_ANOTHER = 6;
const INTRODUCES_ANOTHER_EARLY = 2.5;
const INTRODUCES_ANOTHER_NEXT = 4.5;
const THANKS_OWN_NAME = 5;
const THANKS_WHEN_PASSED_ON = 6;
const TAKES_THE_FLOOR = 6;
const THANKS_THE_CHAIR = 2.5;
const OPENS_SMALL = 4.5;
const GREETS = 3;
const CALLED = 2.5;
const CALLED_FURTHER_BACK = 1.5;
const BIDDEN = 2.5;
const THANKED_TWICE = 2.5;
const CLOSES = 1.5;
const LEADS_ON = 2;
const ASKS = 6;
const HEARS = 3;
const TAKES_IT = 4;
const PARAGRAPH = 1;
const ANSWERS = 1;
// "Ana, would you agree?", and in a paragraph of its own "Yes.", "Thank you.", "I do."
const ANSWERS_CALL = 3;
const ANSWERS_PARAGRAPH = 5;
const ANSWERS_ASKED = 4;
// "Ana, do you hear us? No? We see you": whoever leads goes on with a word or two.
const LEAST_ANSWER = 30;
const ASKED_WITHOUT_LABEL = 3;
const CALLED_WITHOUT_LABEL = 3;
const LEADS_TO =
  /(?:^|,|\b(?:to|is|for|and|now|next))\s{0,3}((?:\p{Lu}[\p{L}.'\u2019-]{1,24}\s){0,3}\p{Lu}[\p{L}'\u2019-]{1,24})[.!?]$/u;
const ANSWERS_WITHOUT_LABEL = 3;
// "Why?" is one's own question.
const LEAST_OF_A_QUESTION = 3;
const GREETS_LATE = 2;
// "Ana, good morning. Are you there? Good morning, and thank you."
const GREETS_WHEN_CALLED = 1;
// In a room any paragraph may be another's: one behind a call or a question, or one that opens as an answer does.
const ROOM_CALLED = 4;
const ROOM_OPENS = 5;
const ROOM_ANSWERS = 3;
// "Karim?", or "Who has seen it?", and a paragraph of some length, under the label of whoever leads: the next turn is not Karim's.
const CALLED_BY_LEADER = 5;
const LONGEST_OF_LEADER = 60;
// "Very good. Who is next?", "Two boats, I like it.", in a paragraph of its own behind some words of one who does not lead.
const REPLIES = 5;
const LONGEST_CALL = 8;
const CALL_IN_ROOM = 3;
const VOICED = /\b(?:interpret|telephone|phone)/i;
const MOST_BLANKS = 3;
// "Yes, the young man. Name and where from, please."
const ASKS_NAME =
  /\b(?:(?:your|say the|the) names?\b|name and (?:where|from|your)\b|who (?:are you|you are)\b|introduce yourself)/i;

// Somebody who was called answers with more than a word; before them, somebody spoke to call them.
const LEAST_WORDS_AFTER = 4;
const CALL_REACH = 5;
const PASSED_ON_REACH = 60;
const OWN_TURN_WORDS = 40;
// Who asks to come in does so at the start, and so does whoever greets.
const ASKS_BEHIND = 25;
const ASKS_BEHIND_IN_PARAGRAPH = 8;
const GREETS_BEHIND = 12;
const LEAST_OF_A_NICKNAME = 4;
// "Ana, is that so?", "That's a good point, Ana."
const OPENS_WITH_NAME = /^(\p{Lu}\p{L}+),\s/u;
const ENDS_WITH_NAME = /,\s+(\p{Lu}\p{L}+)[.?!]$/u;
const ENDING = 30;
const ADDRESSES_OWN_NAME = 6;
const SHIFTED = 2;
// Two seams are more than that many sentences apart: signs of one seam stand together.
const NEXT_SEAM = 3;

const GREETING =
  /^(?:(?:yes|okay|ok|so|well|thanks|thank you)[,.]?\s+)?(?:good (?:morning|afternoon|evening)|hello|hi|bonjour|bonsoir|hola|buen(?:os)? d[i\u00ed]as|buen[ao]s (?:tardes|noches)|bom dia|boa (?:tarde|noite)|namaste|(?:as)?sal[ao]+m[uo]? al[ae][iy]k[uo]m|salaam|salam|talofa|bula|malo e lelei|jambo|habari|buon (?:giorno|pomeriggio)|buongiorno|guten (?:Morgen|Tag)|goedemorgen|goedemiddag|magandang (?:umaga|hapon|gabi)|mabuhay|selamat (?:pagi|siang|sore|malam)|mari mari|kamisaki|bonjou|marhaba|merhaba|ahlan|dobr(?:o jutro|y den|\u00fd den|ar dan|y dzie\u0144)|zdravo|kia ora|sawubona|dumela|muraho|sawasdee|tere)\b/i;
/** Words that thank, at the start of a sentence. */
export const THANKS = /^(?:(?:okay|yes|so|well|great|right),?\s+)?(?:many thanks|thank you|thanks)\b/i;
const THANKS_OR_MERCI =
  /^(?:(?:okay|yes|so|well|great|right),?\s+)?(?:many thanks|thank you(?!,? (?:all|everyone|everybody)\b)|thanks|merci|gracias)\b/i;
const THANKS_CHAIR =
  /^(?:(?:okay|yes|so|well)[,.]?\s+)?(?:many thanks|thank you|thanks)(?: very much| so much)?,? (?:madam|mr\.?|mister)?\s?(?:chair(?:man|woman|person)?|moderator|chair)?\b/i;
const ADDRESSES_CHAIR =
  /\b(?:madam|mister|mr\.?) (?:chair(?:man|woman|person)?|moderator)\b|^(?:\p{L}+ )?(?:thank you|thanks),? (?:chair|madam)\b/iu;
const BIDS =
  /^(?:please|please,? go ahead|go ahead|the floor is yours|you have the floor|over to you|yes,? please)[.!]$/i;
const BIDS_IN_PASSING = /\b(?:please|go ahead|floor is yours|have the floor|over to you)\b/i;
const ENDS_OWN =
  /^(?:so )?(?:that's|that\u2019s|that is) (?:it|all|my (?:time|question|point|comment|\p{L}+ minutes))\b|^(?:many thanks|thank you|thanks)(?: very much| so much| all)?[.!]$/iu;
const ANSWER = /^(?:yes|yeah|no|well|sure|it is|it's|it\u2019s|i have|i'm|i\u2019m|i am)\b/i;
const ANSWERS_AT_ONCE =
  /^(?:(?:ah|oh|well|so),?\s)?(?:(?:yes|yeah|no)(?!\?)|sure|perfect|of course|with pleasure|it (?:is|does|was|isn(?:'|\u2019)t|wasn(?:'|\u2019)t|doesn(?:'|\u2019)t)|we (?:do|did|have|are)|I (?:do|did|have|am|would))\b/i;
const FIRST_PERSON = /^(?:I|We|My)\b/;
const FIRST_PERSON_ANYWHERE = /\b(?:I|my|we|our)\b/i;
const OPENS_IN_FIRST_PERSON = /^(?:(?:and|so|well|yes|today|here|now),?\s{1,4}){0,2}(?:I|my|we|our)\b/i;
const HEARD =
  /\b(?:can|do) you (?:all )?(?:hear|see) me\b|^(?:yes[,.]? |okay[,.]? |thank you[,.]? ){0,2}(?:is it (?:on|working)(?: now)?\?|it(?: i|'|\u2019)s (?:on|working) now|it works now|all[o\u00f4](?=[?,.! ])|hello\?)/i;
const TAKES = /^(?:and )?I(?:'ll|\u2019ll| will) (?:take it from (?:here|there)|go for it|take that one)\b/i;
// "And from our side I would only add", "With pleasure, but who pays?", "It does, and I wouldn't be against it.", in a paragraph of its own.
const ANSWERS_OR_ADDS =
  /^(?:(?:and|so|but|well|no|yes|sorry),?\s{1,4}){0,2}(?:(?:from|for) (?:my|our) (?:side|part)\b|(?:can|may|could|might) I (?:just )?(?:ask|support|answer|disagree|jump|come|go)\b|with pleasure\b|no, no\b|it (?:does|can|will|isn(?:'|\u2019)t|doesn(?:'|\u2019)t|can(?:'|\u2019)t|won(?:'|\u2019)t)[,.])|^and (?:me\b|I(?:'|\u2019)m left\b|from (?:me|(?:my|our|the) \p{L}{2,20}),|to add,)/iu;
// "If I may, on the boats.", "Can I just say, that's brave.", "I can confirm.": of somebody else than who speaks up to there.
const JOINS_IN = new RegExp(
  `^(?:(?:no|yes|sorry|well|seriously|okay|oh|I(?:'|\u2019)m sorry),?\\s{1,4}){0,3}(?:(?<=sorry,\\s)\\p{L}{2,20},\\s)?(?:${[
    'if I (?:may|can),? (?:on|about|as to|enter|connect)\\b',
    'I (?:have|want|would like) to (?:react|respond) to (?:that|this)\\b',
    'can I (?:just say,|say (?:immediately|something)|ask (?:something|to)\\b|,)',
    '(?:can|may|could) I(?:,| (?:react|respond|add a)\\b)',
    'I can (?:confirm|react)[.?!]',
    'I can (?:add to|answer (?:that|this|on)|reply to)\\b',
    "I(?:'|\u2019)(?:ll|d) (?:add to this|just like to answer)\\b",
    "(?:I think )?I(?:'m|\u2019m| am) next[.?!,]",
    "I(?:'m|\u2019m| am) taking the (?:microphone|floor)\\b",
    '(?:a )?(?:quick|small) (?:one|addition)(?: (?:for|on|from)\\b|,)',
    'something short\\b',
    'only to answer\\b',
    'if you (?:allow|permit)(?: me)?,',
  ].join('|')})`,
  'iu',
);
// "If I may begin, because two were for me.", "Mine is short.", in a paragraph under the label of one who does not lead.
const ADDS_HIS =
  /^(?:(?:[Aa]nd|[Ss]o|[Bb]ut|[Ww]ell|[Nn]o|[Yy]es|[Ss]orry),?\s{1,4}){0,2}(?:[Ii]f I may (?:begin|start|go first)\b|[Ll]et me (?:just |only |also )?add\b|I also have (?:one|a (?:question|comment))\b|[Mm]ine(?:(?:'|\u2019)s| is) (?:short|brief|quick|simple)\b|I(?:(?:'|\u2019)d like| want| would like) to (?:answer|reply to|support) \p{Lu})/u;
const ANSWERS_TO = /^(?:for|to|but|and to)\s/i;
// Speech of others that is read or told: "she wrote to me: good morning, my name is".
const TELLS =
  /\b(?:writes?|wrote|says?|said|asks?|asked|reads?|comment|message|question|quote)(?:\s(?:me|us|him|her|them|to|from|by|in|the|is|this|that|\p{Lu}\p{L}+)){0,6}[.?!:,]*$/u;

const BLANK_LINE = /\n\s{0,8}\n\s{0,8}$/;
const NEW_LINE = /\n\s{0,8}$/;

/** What a turn's label and its file's lines tell. */
export interface LabelSigns {
  /** Is the label that of whoever leads? */
  readonly isLeaders: boolean;
  /** Does the same label stand above the next turn, where that is rare? */
  readonly isRepeated: boolean;
  /** Is each paragraph of the file one line, however long? */
  readonly hasLongLines: boolean;
}

/** Reads one turn for seams. */
export class TurnReader {
  readonly #text: string;
  readonly #turn: Turn;
  readonly #sentences: readonly Span[];
  readonly #finder: ClueFinder;
  readonly #smallTells: boolean;
  readonly #speech: Speech;
  readonly #next: Turn | undefined;
  readonly #paragraphs: ReadonlySet<number>;
  readonly #isLeaders: boolean;
  readonly #leadsOn: boolean;
  readonly #paragraphStart: RegExp;
  #leading: boolean | null = null;
  #names: readonly string[] | null = null;

  constructor(
    text: string,
    speech: readonly Speech[],
    index: number,
    finder: ClueFinder,
    smallTells: boolean,
    paragraphs: ReadonlySet<number>,
    { isLeaders, isRepeated, hasLongLines }: LabelSigns,
  ) {
    const { turn, sentences } = speech[index] as Speech;
    this.#text = text;
    this.#turn = turn;
    this.#sentences = sentences;
    this.#finder = finder;
    this.#smallTells = smallTells;
    this.#speech = speech[index] as Speech;
    this.#next = speech[index + 1]?.turn;
    this.#paragraphs = paragraphs;
    this.#isLeaders = isLeaders;
    this.#leadsOn = isLeaders && isRepeated;
    this.#paragraphStart = hasLongLines ? NEW_LINE : BLANK_LINE;
  }

  // Told only where something else speaks for a seam: most turns never ask.
  get #leads(): boolean {
    this.#leading ??= this.#finder.handsOver(this.#speech);
    return this.#leading;
  }

  get #own(): readonly string[] {
    this.#names ??= ownNames(this.#turn, this.#sentences, this.#finder);
    return this.#names;
  }

  seams(): number[] {
    const scores = this.#sentences.map((_, at) => (at === 0 ? 0 : this.#score(at)));
    const chosen: number[] = [];
    for (let at = 1; at < scores.length; at += 1) {
      const score = scores[at] ?? 0;
      if (score < NEEDED || this.#isOutdone(at, scores)) continue;
      const last = chosen.at(-1);
      if (last !== undefined && at - last <= NEXT_SEAM && !this.#callsBetween(last, at)) continue;
      chosen.push(at);
    }
    return chosen.map((at) => (this.#sentences[this.#fromParagraph(at)] as Span).start);
  }

  /** "Twice! Good afternoon.": the sentence with which a paragraph opens, where signs stand right behind it. */
  #fromParagraph(at: number): number {
    for (let back = 0; back <= SHIFTED && at - back > 0; back += 1) {
      if (this.#startsParagraph(at - back)) return at - back;
      const { start, end } = this.#sentences[at - back - 1] as Span;
      const calls = this.#finder.called({ start, end }, this.#turn.number) !== null;
      if (calls || hasWords(this.#text, LONGEST_CALL + 1, start, end)) break;
    }
    return at;
  }

  /** Do other signs around a sentence tell more, of the same seam? */
  #isOutdone(at: number, scores: readonly number[]): boolean {
    for (let near = Math.max(1, at - NEXT_SEAM); near <= at + NEXT_SEAM; near += 1) {
      if ((scores[near] ?? 0) <= (scores[at] ?? 0)) continue;
      if (!this.#callsBetween(Math.min(at, near), Math.max(at, near))) return true;
    }
    return false;
  }

  /** "Very good. Omar, yours? It does.": is somebody called between two seams, that are two for it? */
  #callsBetween(first: number, second: number): boolean {
    for (let at = first; at < second; at += 1) {
      const sentence = this.#sentences[at] as Span;
      const name = this.#finder.called(sentence, this.#turn.number);
      if (name === null || this.#isOwn(name) || THANKS.test(this.#words(at))) continue;
      if (this.#finder.introduced(sentence, this.#turn.number) === null) return true;
    }
    return false;
  }

  #words(at: number): string {
    const sentence = this.#sentences[at];
    return sentence === undefined ? '' : wordsAt(this.#text, sentence);
  }

  #score(at: number): number {
    const words = this.#words(at);
    const sign = this.#opening(at, words);
    // Most sentences: nothing speaks for a seam.
    if (sign === 0) return 0;
    const rest = this.#text.slice((this.#sentences[at] as Span).start, this.#turn.textEnd);
    if (rest.length < LEAST_WORDS_AFTER * 5) return 0;
    const before = this.#words(at - 1);
    if ((TELLS.test(before) && !ENDS_OWN.test(before)) || /["\u201c\u2018:]$/.test(before)) return 0;
    return (
      sign + this.#callBefore(at) + (this.#startsParagraph(at) ? PARAGRAPH : 0) + (ANSWER.test(words) ? ANSWERS : 0)
    );
  }

  /** What the sentence and those after it tell by themselves. */
  #opening(at: number, words: string): number {
    let score = 0;
    const before = this.#words(at - 1);
    if (this.#smallTells && /^\p{Ll}/u.test(words) && /[.?!]$/.test(before) && !/(?:\.\.\.|\u2026)$/.test(before)) {
      score += OPENS_SMALL;
    }
    const greets = GREETING.test(words);
    if ((greets || THANKS.test(words) || ANSWER.test(words)) && isRoom(this.#turn.label) && this.#isTaken(at))
      score += TAKES_THE_FLOOR;
    const heard = HEARD.test(words);
    if (greets) score += GREETS;
    const introduced = this.#introducesAnother(at);
    // Near the start of a turn it is the label that is wrong.
    if (introduced) score += this.#isEarly(at) ? INTRODUCES_ANOTHER_EARLY : INTRODUCES_ANOTHER;
    else if (
      (score > 0 || heard) &&
      this.#wordsBefore(at) >= GREETS_BEHIND &&
      (this.#introducesAnother(at + 1) || this.#introducesAnother(at + 2))
    ) {
      score += INTRODUCES_ANOTHER_NEXT + (heard ? HEARS : 0);
    }
    if (THANKS.test(words)) {
      const thanked = this.#finder.thanked(this.#sentences[at] as Span, this.#turn.number);
      if (thanked !== null && this.#isOwn(thanked)) score += THANKS_OWN_NAME;
      else if (thanked !== null && this.#isShared() && this.#isPassedOn(at, thanked)) score += THANKS_WHEN_PASSED_ON;
      else if (ENDS_OWN.test(before) && !ENDS_OWN.test(words)) {
        score += THANKED_TWICE + (ENDS_OWN.test(this.#words(at - 2)) ? CLOSES : 0) + (this.#leads ? LEADS_ON : 0);
      }
    }
    if (greets || score > 0 || BIDS.test(before) || ANSWER.test(words)) {
      const near = greets ? [words, this.#words(at + 1), this.#words(at + 2)] : [words];
      if (near.some((some) => THANKS_CHAIR.test(some) && ADDRESSES_CHAIR.test(some)) && this.#holdsChair()) {
        score += THANKS_THE_CHAIR;
      }
    }
    if (BIDS.test(before) && !BIDS.test(words)) score += BIDDEN;
    const opensParagraph = this.#startsParagraph(at);
    if (
      opensParagraph &&
      (ANSWER.test(words) || THANKS.test(words) || FIRST_PERSON.test(words)) &&
      this.#callsPrinted(at - 1)
    )
      score += ANSWERS_CALL;
    else if (!opensParagraph && ANSWERS_AT_ONCE.test(words) && this.#isAnswer(at) && this.#asksAnother(at - 1))
      score += ANSWERS_ASKED;
    if (this.#leadsOn) score += this.#signsOfLostLabel(at, words);
    if (opensParagraph && ANSWERS_OR_ADDS.test(words)) score += ANSWERS_PARAGRAPH;
    if (opensParagraph && this.#isLeaders && this.#isOfCalled(at)) score += CALLED_BY_LEADER;
    if (opensParagraph && this.#isReply(at, words, greets)) score += REPLIES;
    if (opensParagraph && isRoom(this.#turn.label)) score += this.#roomSigns(at, words);
    const behind = this.#wordsBefore(at);
    if (behind >= (opensParagraph ? ASKS_BEHIND_IN_PARAGRAPH : ASKS_BEHIND)) {
      if (ASKS_IN.test(words) || JOINS_IN.test(words)) score += ASKS;
      if (TAKES.test(words)) score += TAKES_IT + (GREETING.test(this.#words(at + 1)) ? GREETS : 0);
    }
    if (greets && (behind >= ASKS_BEHIND ? this.#callBefore(at) >= CALLED : this.#isCalledAtOnce(at)))
      score += GREETS_WHEN_CALLED;
    if (behind >= ASKS_BEHIND) {
      if (this.#addressesOwn(words)) score += ADDRESSES_OWN_NAME;
      if (heard) score += HEARS;
      if (opensParagraph && (greets || heard)) score += GREETS_LATE;
    }
    return score;
  }

  #introducesAnother(at: number): boolean {
    const sentence = this.#sentences[at];
    if (sentence === undefined) return false;
    const speaksOfHimself =
      FIRST_PERSON_ANYWHERE.test(this.#words(at)) || OPENS_IN_FIRST_PERSON.test(this.#words(at + 1));
    if (!speaksOfHimself) return false;
    const name = this.#finder.introduced(sentence, this.#turn.number);
    if (name === null) return false;
    const isKnown = this.#own.length > 0 || isLeadingLabel(this.#turn.label ?? '') || isRoom(this.#turn.label);
    return !this.#isOwn(name) && isKnown && !TELLS.test(this.#words(at - 1));
  }

  /** "Ana, do you have the figures?": is somebody asked under whose name the next turn is not printed, though others are? */
  #asksAnother(at: number): boolean {
    const sentence = this.#sentences[at];
    if (sentence === undefined || !this.#words(at).endsWith('?')) return false;
    const name = this.#finder.called(sentence, this.#turn.number);
    if (name === null || this.#isOwn(name) || !this.#finder.isPrinted(name)) return false;
    const next = this.#next?.label ?? null;
    return next !== null && labelKind(next) === 'name' && !nameForm(next).keys.some((key) => name.includes(key));
  }

  /** What tells that behind the leader's words another's are, where the leader's label stands above the next turn again. */
  #signsOfLostLabel(at: number, words: string): number {
    if (!this.#isAnswer(at) || THANKS.test(this.#words(at - 1))) return 0;
    const before = this.#sentences[at - 1] as Span;
    const asks =
      this.#words(at - 1).endsWith('?') &&
      !words.endsWith('?') &&
      hasWords(this.#text, LEAST_OF_A_QUESTION, before.start, before.end);
    const calls = this.#callBefore(at) >= CALLED && this.#finder.introduced(before, this.#turn.number) === null;
    if (!hasWords(this.#text, LONGEST_CALL + 1, before.start, before.end) && this.#leadsTo(at - 1)) return ASKS;
    if (!asks && !calls) return 0;
    return (
      (asks ? ASKED_WITHOUT_LABEL : 0) +
      (calls ? CALLED_WITHOUT_LABEL : 0) +
      (ANSWER.test(words) || ANSWERS_AT_ONCE.test(words) ? ANSWERS_WITHOUT_LABEL : 0)
    );
  }

  /** "Which is a bridge straight to Professor Pereira." */
  #leadsTo(at: number): boolean {
    const name = LEADS_TO.exec(this.#words(at))?.[1];
    if (name === undefined) return false;
    const { keys } = nameForm(name);
    return keys.length > 0 && !this.#isOwn(keys) && this.#finder.isPrinted(keys);
  }

  /** Does a paragraph of a turn of one who does not lead open with thanks, a greeting, a word on what was said or an echo of it? */
  #isReply(at: number, words: string, greets: boolean): boolean {
    const { label } = this.#turn;
    if (label === null || this.#isLeaders || isRoom(label) || this.#wordsBefore(at) < ASKS_BEHIND) return false;
    if (greets || REACTS.test(words) || ADDS_HIS.test(words) || (THANKS_OR_MERCI.test(words) && !ENDS_OWN.test(words)))
      return true;
    return opensWithEcho(this.#text, this.#sentences[at - 1] as Span, this.#sentences[at] as Span);
  }

  /** Behind a few words of whoever leads, that end with a question or with a call of somebody who is not printed next: is this the answer? */
  #isOfCalled(at: number): boolean {
    const { start } = this.#sentences[at] as Span;
    if (hasWords(this.#text, LONGEST_OF_LEADER + 1, this.#turn.textStart, start) || !this.#isAnswer(at)) return false;
    const next = this.#next?.label ?? null;
    const printed = next !== null && labelKind(next) === 'name' ? nameForm(next).keys : [];
    const asked = this.#words(at - 1).endsWith('?') && !this.#words(at).endsWith('?');
    if (asked && this.#finder.called(this.#sentences[at - 1] as Span, this.#turn.number) === null) return true;
    return [at - 1, at - 2].some((near) => {
      const sentence = this.#sentences[near];
      if (sentence === undefined || THANKS.test(this.#words(near))) return false;
      const name = this.#finder.called(sentence, this.#turn.number);
      if (name === null || this.#isOwn(name) || name.some((key) => printed.includes(key))) return false;
      return this.#finder.introduced(sentence, this.#turn.number) === null;
    });
  }

  /** Is somebody else called in the sentence, or the one before it, under whose name turns are printed? */
  #callsPrinted(at: number): boolean {
    return [at, at - 1].some((near) => {
      const sentence = this.#sentences[near];
      const name = sentence === undefined ? null : this.#finder.called(sentence, this.#turn.number);
      return name !== null && !this.#isOwn(name) && this.#finder.isPrinted(name);
    });
  }

  /** What tells in a room that a paragraph is another's than the one before. */
  #roomSigns(at: number, words: string): number {
    const sentence = this.#sentences[at] as Span;
    const before = this.#words(at - 1);
    const opens = [GREETING, THANKS, ANSWER, ASKS_IN, REACTS].some((form) => form.test(words));
    return (
      (this.#isCalledShortly(at) ? ROOM_CALLED : 0) +
      (opens || echoes(this.#text, sentence) || this.#isVoiced(at) || ASKS_NAME.test(before) ? ROOM_OPENS : 0) +
      (before.endsWith('?') ? ROOM_ANSWERS : 0)
    );
  }

  /** "Ana. You lived there?", "Ana, is that so? One word for Omar." */
  #isCalledShortly(at: number): boolean {
    for (let back = 1; back <= CALL_IN_ROOM && at - back >= 0; back += 1) {
      const sentence = this.#sentences[at - back] as Span;
      const isShort = !hasWords(this.#text, LONGEST_CALL + 1, sentence.start, sentence.end);
      if (!isShort && !this.#words(at - back).endsWith('?')) return false;
      if (this.#finder.called(sentence, this.#turn.number) !== null) return true;
    }
    return false;
  }

  /** "(Interpreted from French) Good morning.": a voice that was not heard before. */
  #isVoiced(at: number): boolean {
    return VOICED.test(this.#noteBefore(at)?.text ?? '');
  }

  /** "We have a slot for it. Ana.", and not "Thank you, Ana.": does a short turn call somebody right before a speech? */
  #isCalledAtOnce(at: number): boolean {
    if (!this.#isAnswer(at)) return false;
    return [at - 1, at - 2].some((near) => {
      const sentence = this.#sentences[near];
      if (sentence === undefined || THANKS.test(this.#words(near))) return false;
      const name = this.#finder.called(sentence, this.#turn.number);
      if (name === null || this.#isOwn(name)) return false;
      return this.#turn.label === null || isLeadingLabel(this.#turn.label) || this.#finder.isPrinted(name);
    });
  }

  /** May several people speak here, as the label is a room's or none? */
  #isShared(): boolean {
    return this.#turn.label === null || isRoom(this.#turn.label);
  }

  /** "The floor is for Ana Pereira. Thank you very much. I teach": is somebody called, and goes on about himself? */
  #isTaken(at: number): boolean {
    const before = this.#sentences[at - 1];
    if (before === undefined || this.#sentences[at + 2] === undefined || BIDS.test(this.#words(at))) return false;
    // "Ana Pereira. I'm a lawyer.", "For Ana. No, we never asked.": names at the start are one's own, or of who is answered.
    if (this.#wordsBefore(at) < GREETS_BEHIND || ANSWERS_TO.test(this.#words(at - 1))) return false;
    const called = this.#finder.called(before, this.#turn.number);
    return called !== null && FIRST_PERSON.test(this.#words(at + 1));
  }

  /**
   * Has the microphone been passed on, so that thanks open what another says: right before it somebody else is called ("Ana, please. Thank
   * you, Omar."), or whoever is thanked was called earlier in the turn ("Thank you, Ana. Next is Lucía.")?
   */
  #isPassedOn(at: number, thanked: readonly string[]): boolean {
    const isThanked = (called: readonly string[]): boolean => called.some((key) => thanked.includes(key));
    for (let near = at - 1; near >= Math.max(0, at - PASSED_ON_REACH); near -= 1) {
      const sentence = this.#sentences[near] as Span;
      const called = this.#finder.called(sentence, this.#turn.number);
      // "I'm Lucía Gómez." calls nobody.
      if (called === null || this.#finder.introduced(sentence, this.#turn.number) !== null) continue;
      if (near >= at - 2) return !isThanked(called);
      if (isThanked(called)) return true;
    }
    return false;
  }

  /** Is somebody called in the sentences before? */
  #callBefore(at: number): number {
    for (let back = 1; back <= CALL_REACH && at - back >= 0; back += 1) {
      const name = this.#finder.called(this.#sentences[at - back] as Span, this.#turn.number);
      if (name === null || this.#isOwn(name)) continue;
      const bids = BIDS_IN_PASSING.test(this.#words(at - 1));
      return back <= 2 || bids ? CALLED : CALLED_FURTHER_BACK;
    }
    return 0;
  }

  /** A greeting before one's own name, and not the words of somebody who spoke of that person. */
  #isEarly(at: number): boolean {
    const sentence = this.#sentences[at] as Span;
    if (hasWords(this.#text, OWN_TURN_WORDS, this.#turn.textStart, sentence.start)) return false;
    const name = this.#finder.introduced(sentence, this.#turn.number) ?? [];
    const before = tokensOf(this.#text, this.#turn.textStart, sentence.start);
    return !before.some((word) => name.includes(word.key));
  }

  #wordsBefore(at: number): number {
    const { start } = this.#sentences[at] as Span;
    const from = Math.max(this.#turn.textStart, start - 8 * ASKS_BEHIND);
    return from > this.#turn.textStart ? ASKS_BEHIND : countTokens(this.#text, from, start);
  }

  /** Are so many words left of the turn that it is more than a reaction? */
  #isAnswer(at: number): boolean {
    return hasWords(this.#text, LEAST_ANSWER, (this.#sentences[at] as Span).start, this.#turn.textEnd);
  }

  #startsParagraph(at: number): boolean {
    const { start } = this.#sentences[at] as Span;
    const note = this.#noteBefore(at)?.start ?? start;
    return this.#isParagraph(start) || (note !== start && this.#isParagraph(note));
  }

  #isParagraph(start: number): boolean {
    return this.#paragraphs.has(start) || this.#paragraphStart.test(this.#text.slice(Math.max(0, start - 20), start));
  }

  /** The parenthetical right before a sentence. */
  #noteBefore(at: number): Note | undefined {
    const { start } = this.#sentences[at] as Span;
    const { notes } = this.#turn;
    const before = notes[firstIndex(notes, (note) => note.end > start) - 1];
    return before !== undefined && start - before.end <= MOST_BLANKS ? before : undefined;
  }

  /** Is the person who is printed spoken to by a first name? */
  #addressesOwn(words: string): boolean {
    const [first = ''] = this.#turn.label === null ? [] : this.#own;
    if (first.length < 3) return false;
    const name = (OPENS_WITH_NAME.exec(words) ?? ENDS_WITH_NAME.exec(words.slice(-ENDING)))?.[1];
    return name !== undefined && compareKey(name) === first;
  }

  #holdsChair(): boolean {
    return this.#leads || /\b(?:chair|moderator)/.test(labelWords(this.#turn.label ?? '').join(' '));
  }

  #isOwn(name: readonly string[]): boolean {
    const isShort = (key: string): boolean =>
      key.length >= LEAST_OF_A_NICKNAME && this.#own.some((own) => own.startsWith(key) || own.endsWith(key));
    const shared = name.filter((key) => this.#own.includes(key) || isShort(key)).length;
    // `ANA:`, who says that she is Ana Pereira.
    const isFuller = this.#own.length === 1 && name[0] === this.#own[0];
    return shared === name.length || shared > 1 || isFuller;
  }
}

/** The words of the name under which the turn is printed, or by which its speaker introduces himself at its start. */
function ownNames(turn: Turn, sentences: readonly Span[], finder: ClueFinder): readonly string[] {
  if (turn.label !== null && labelKind(turn.label) === 'name' && !isRoom(turn.label)) return nameForm(turn.label).keys;
  // Whoever hands the microphone on in a room speaks before those who have it.
  if (isRoom(turn.label)) return [];
  for (const sentence of sentences.slice(0, 12)) {
    const name = finder.introduced(sentence, turn.number);
    if (name !== null) return name;
  }
  return [];
}
