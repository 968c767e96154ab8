import type { Span } from '../text/span.ts';
import { hasWords, tokensOf } from '../text/tokens.ts';
import { wordsAt } from '../text/words-at.ts';
import { isLeadingLabel, labelKind } from '../transcript/label.ts';
import { echoes } from './echo.ts';
import type { ClueFinder } from './find-clues.ts';
import { isRoom } from './labelled-turn.ts';
import { nameForm } from './person-name.ts';
import type { Speech } from './speech.ts';

// Behind whoever leads so many others speak, and behind nobody else nearly as many.
const FEWEST_FOLLOWERS = 4;
const SHARE_OF_LEADER = 0.6;
const CALL_REACH = 4;
// What somebody had said before the floor was taken back, and what its taker says at most.
const LEAST_BEFORE = 25;
const MOST_BEHIND = 75;
const MOST_SENTENCES = 9;

const THANKS = /^(?:(?:okay|ok|yes|so|well|great|right|good),?\s+)?(?:many thanks|thank you|thanks|merci|gracias)\b/i;
// "Thank you." alone may close the speaker's own words.
const CLOSES = /^(?:many thanks|thank you|thanks|merci|gracias)(?: very much| so much| all)?[.!]$/i;
/** A word on what was said. */
export const REACTS =
  /^(?:(?:okay|ok|oh|well|yes|so),?\s+)?(?:(?:very|really) (?:good|well|nice|clear|strong|interesting)|excellent|marvell?ous|wonderful|perfect|brilliant|great|good|all right|noted|sharp|touch\u00e9|wow|okay(?=\.)|deal|bravo|(?:it|that)(?:['\u2019]s| is| was| has been) (?:very |really |so |such )?(?:noted|recorded|written down|on the record|in the record|strong|clear|an? (?:\p{L}+ )?(?:story|sentence|commitment|promise|offer|answer|headline|title|number|way to)\b)|I (?:like|love) (?:it|this|that)|you(?:['\u2019]ve| have) made my day)\b/iu;
const MOVES_ON =
  /^(?:(?:okay|ok|so|now|and|right|then|well),?\s+){0,2}(?:let(?:['\u2019]s| us| me) (?:go|turn|move|open|hear|take|pass|bring)\b|(?:we|I)(?:['\u2019]ll|['\u2019]m| will| am|['\u2019]re| are)?(?: now)? (?:go|going|turn|turning|move|moving|coming) (?:now |back |over )?(?:on )?to (?:the|our|my|you|those|business|remote)\b|(?:and )?next(?:,| is| we| on| it)\b|the last on the panel\b)/i;

const NAME = "\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\u2019-]+){0,3}";
const OPENS_WITH_NAME = new RegExp(
  `^(?:(?:[Oo]kay|OK|[Ss]o|[Nn]ow|[Aa]nd|[Tt]hen|[Yy]es|[Nn]ext is)[,.]?\\s{1,3}){0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.?\\s)?(${NAME})(?:[,.?]|\\s(?:is|are|has|you)\\b)`,
  'u',
);
const ENDS_WITH_NAME = new RegExp(
  `(?:,|\\b(?:to|is|with|from|hear|of|for|take|invite|welcome))\\s{1,3}(${NAME})[.?!]$`,
  'u',
);

/**
 * Where whoever leads takes the floor back within a turn of somebody else, as its own label was lost: with thanks, a word on what was said or
 * an echo of it ("Two boats."), and a call of the one who speaks next at the very end.
 */
export class TakeBacks {
  readonly #text: string;
  readonly #speech: readonly Speech[];
  readonly #finder: ClueFinder;
  readonly #calls = new Map<number, Call | null>();
  readonly #leaders: ReadonlySet<string>;

  constructor(text: string, speech: readonly Speech[], finder: ClueFinder) {
    this.#text = text;
    this.#speech = speech;
    this.#finder = finder;
    this.#leaders = this.#findLeaders();
  }

  /** Is a label that of whoever leads? */
  leads(label: string | null): boolean {
    return label !== null && (this.#leaders.has(label) || isLeadingLabel(label));
  }

  /** @returns where the floor is taken back in the turn at an index; null where it is not */
  at(index: number): number | null {
    const { turn, sentences } = this.#speech[index] as Speech;
    const next = this.#speech[index + 1]?.turn;
    if (next === undefined || sentences.length < 4) return null;
    const own = this.#ownNames(index);
    if (own === null) return null;
    const call = this.#callAtEnd(index);
    if (call === null || call.keys.some((key) => own.includes(key)) || !this.#mayAnswer(index, call)) return null;
    const at = this.#firstOfTaker(index, own, call);
    return at === null ? null : (sentences[at] as Span).start > turn.textStart ? (sentences[at] as Span).start : null;
  }

  /** The names of whoever speaks the turn; null for one who leads, or where that is not clear. */
  #ownNames(index: number): readonly string[] | null {
    const { label } = (this.#speech[index] as Speech).turn;
    if (isRoom(label)) return null;
    if (label === null) return index > 0 ? (this.#callAtEnd(index - 1)?.keys ?? null) : null;
    const leads = this.#leaders.size === 0 || this.#leaders.has(label) || isLeadingLabel(label);
    return leads || labelKind(label) === 'role' ? null : nameForm(label).keys;
  }

  /** Is the next turn that of whom the call names, and not of who leads? */
  #mayAnswer(index: number, { keys }: Call): boolean {
    const { turn, sentences } = this.#speech[index] as Speech;
    const next = (this.#speech[index + 1] as Speech).turn;
    if (next.label !== null) {
      if (this.#leaders.has(next.label) || next.label === turn.label || isLeadingLabel(next.label)) return false;
      if (labelKind(next.label) !== 'name') return true;
      return nameForm(next.label).keys.some((key) => keys.includes(key));
    }
    // "Thank you, Ana. ... Back to you, Ana."
    const opening = sentences.slice(0, 3);
    return !opening.some((sentence) => {
      const words = tokensOf(this.#text, sentence.start, sentence.end);
      return words.some(({ key }) => keys.includes(key));
    });
  }

  #firstOfTaker(index: number, own: readonly string[], call: Call): number | null {
    const { turn, sentences } = this.#speech[index] as Speech;
    let first: number | null = null;
    for (let at = sentences.length - 1; at > 0 && at >= sentences.length - MOST_SENTENCES; at -= 1) {
      const sentence = sentences[at] as Span;
      if (hasWords(this.#text, MOST_BEHIND + 1, sentence.start, turn.textEnd)) break;
      if (!hasWords(this.#text, LEAST_BEFORE, turn.textStart, sentence.start)) break;
      const takes =
        turn.label === null
          ? this.#addresses(sentence, own) || (at < call.at && echoes(this.#text, sentence))
          : at === call.at
            ? this.#movesOn(sentence)
            : this.#takesBack(sentence, own);
      if (takes) first = at;
    }
    return first;
  }

  #movesOn(sentence: Span): boolean {
    const words = wordsAt(this.#text, sentence);
    return MOVES_ON.test(words) || (THANKS.test(words) && !CLOSES.test(words));
  }

  #takesBack(sentence: Span, own: readonly string[]): boolean {
    const words = wordsAt(this.#text, sentence);
    if (CLOSES.test(words)) return false;
    if (THANKS.test(words) || REACTS.test(words) || MOVES_ON.test(words)) return true;
    return echoes(this.#text, sentence) || this.#addresses(sentence, own);
  }

  #addresses({ start, end }: Span, own: readonly string[]): boolean {
    const name = own[0] ?? '';
    return name.length > 2 && /(?:^|,\s)\p{Lu}\p{L}+[,.!?]/u.test(this.#text.slice(start, end))
      ? tokensOf(this.#text, start, end).some(({ key }) => key === name)
      : false;
  }

  #callAtEnd(index: number): Call | null {
    const known = this.#calls.get(index);
    if (known !== undefined) return known;
    const { turn, sentences } = this.#speech[index] as Speech;
    const next = this.#speech[index + 1]?.turn.label ?? null;
    const printed = next !== null && labelKind(next) === 'name' ? nameForm(next).keys : [];
    let found: Call | null = null;
    for (let back = 1; back <= CALL_REACH && found === null && back < sentences.length; back += 1) {
      const at = sentences.length - back;
      const sentence = sentences[at] as Span;
      const named = this.#named(sentence, printed);
      const keys = named ?? (back <= 2 ? this.#finder.called(sentence, turn.number) : null);
      if (keys !== null) found = { keys, at };
    }
    this.#calls.set(index, found);
    return found;
  }

  /** "Ana, you have seen the boats.", "And what about you, Ana?", "Now Ana Pereira." */
  #named(sentence: Span, printed: readonly string[]): readonly string[] | null {
    if (printed.length === 0) return null;
    const words = wordsAt(this.#text, sentence);
    const name = (OPENS_WITH_NAME.exec(words) ?? ENDS_WITH_NAME.exec(words))?.[1];
    // "Ana's boat, I like it."
    if (name === undefined || /['\u2019]s$/.test(name)) return null;
    const keys = nameForm(name).keys;
    return keys.some((key) => key.length > 2 && printed.includes(key)) ? keys : null;
  }

  /** Those behind whom most others speak: one person may be printed under two labels. */
  #findLeaders(): ReadonlySet<string> {
    const behind = new Map<string, Set<string>>();
    for (const [index, { turn }] of this.#speech.entries()) {
      const next = this.#speech[index + 1]?.turn.label ?? null;
      if (turn.label === null || next === null || next === turn.label) continue;
      behind.set(turn.label, (behind.get(turn.label) ?? new Set()).add(next));
    }
    const most = Math.max(0, ...[...behind.values()].map(({ size }) => size));
    if (most < FEWEST_FOLLOWERS) return new Set();
    return new Set([...behind].flatMap(([label, { size }]) => (size >= most * SHARE_OF_LEADER ? [label] : [])));
  }
}

interface Call {
  readonly keys: readonly string[];
  /** Index of its sentence. */
  readonly at: number;
}
