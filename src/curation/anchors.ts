import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { isLost, Places } from './places.ts';

// Words of a turn or around a name: fewer say little to a reader, more are no longer read.
const FEWEST = 6;
const MOST = 30;
// Words quoted from the ends of a longer passage.
const OPENING = 7;
const CLOSING = 5;

/** The words by which a decision finds its place again: as few as stand nowhere else. As lines of YAML. */
export class Anchors {
  readonly #source: string;
  readonly #turns: readonly Turn[];
  readonly #places: Places;

  constructor(transcript: Transcript) {
    this.#source = transcript.source.text;
    this.#turns = transcript.turns;
    this.#places = new Places(transcript);
  }

  turn(turn: Turn): string[] {
    const words = tokensOf(this.#source, turn.textStart, turn.textEnd);
    for (let count = Math.min(FEWEST, words.length); count <= Math.min(MOST, words.length); count += 1) {
      const text = this.#plain(turn.textStart, words[count - 1]?.end ?? turn.textEnd);
      const place = this.#places.turn(text);
      if (!isLost(place) && place.number === turn.number) return [`turn: ${JSON.stringify(text)}`];
    }
    const text = this.#plain(turn.textStart, words[Math.min(MOST, words.length) - 1]?.end ?? turn.textEnd);
    return [`turn: ${JSON.stringify(text)}`, `after: ${JSON.stringify(this.#before(turn))}`];
  }

  mention(mention: NamedInTurn & { readonly surface: string }): string[] {
    const line = `mention: ${JSON.stringify(mention.surface.replace(/\s+/g, ' '))}`;
    if (!isLost(this.#places.quote(mention.surface))) return [line];
    for (let beside = 2; beside <= MOST; beside += 1) {
      const text = this.#beside(mention, beside);
      const place = this.#places.quote(text);
      if (!isLost(place) && this.#places.all(mention.surface, place.start, place.end).length === 1)
        return [line, `in: ${JSON.stringify(text)}`];
    }
    return [line, `in: ${JSON.stringify(this.#beside(mention, MOST))}`];
  }

  lesson(lesson: Span): string[] {
    const words = tokensOf(this.#source, lesson.start, lesson.end);
    const whole = this.#plain(lesson.start, lesson.end);
    if (words.length <= OPENING + CLOSING) return [`lesson: ${JSON.stringify(whole)}`];
    const first = this.#plain(lesson.start, words[OPENING - 1]?.end ?? lesson.end);
    const last = this.#plain(words.at(-CLOSING)?.start ?? lesson.start, lesson.end);
    const place = this.#places.quote(`${first} … ${last}`);
    const same = !isLost(place) && place.start === lesson.start && place.end === lesson.end;
    return [`lesson: ${JSON.stringify(same ? `${first} … ${last}` : whole)}`];
  }

  /** The words around a name, with it. */
  around(mention: NamedInTurn): string {
    return `… ${this.#beside(mention, FEWEST)} …`;
  }

  /** So many words on both sides of a name, within its turn. */
  #beside({ start, end, turn: number }: NamedInTurn, words: number): string {
    const turn = this.#turns[number - 1];
    const [first, last] = [turn?.textStart ?? start, turn?.textEnd ?? end];
    const before = tokensOf(this.#source, Math.max(first, start - WIDEST), start).slice(-words)[0]?.start ?? start;
    const behind = tokensOf(this.#source, end, Math.min(last, end + WIDEST)).slice(0, words);
    const after = behind.at(-1)?.end ?? end;
    return this.#plain(before, after);
  }

  /** The last words before a turn's opener. */
  #before({ start, textStart }: Turn): string {
    const words = tokensOf(this.#source, Math.max(0, start - WIDEST), start).slice(-FEWEST);
    return this.#plain(words[0]?.start ?? textStart, words.at(-1)?.end ?? textStart);
  }

  #plain(start: number, end: number): string {
    return this.#source.slice(start, end).replace(/\s+/g, ' ').trim();
  }
}

/** A name, and the number of its turn. */
interface NamedInTurn extends Span {
  readonly turn: number;
}

// Characters in which the words around a place are looked for.
const WIDEST = 400;
