import { TextFinder } from '../text/find-text.ts';
import { firstIndex } from '../text/first-index.ts';
import { lineFinder } from '../text/lines.ts';
import { isBlank, type Quote, quoteOf, type Span } from '../text/span.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';

/** Words that stand nowhere, or in more places than one: what to say of them, and what to do. */
export interface Lost {
  readonly message: string;
  readonly hint: string;
}

export function isLost<Found extends object>(found: Found | Lost): found is Lost {
  return 'hint' in found;
}

// Lines told of words that stand in many places.
const MOST_LINES = 5;
// Fewer words of a quote than this show nothing of where it was meant.
const LEAST_WORDS = 2;

/** Finds the words of decisions in the turns of a session, whatever blanks, capitals, quotes and hyphens they are written with. */
export class Places {
  readonly #transcript: Transcript;
  readonly #source: string;
  readonly #finder: TextFinder;
  readonly #lineOf: (offset: number) => number;

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
    this.#source = transcript.source.text;
    this.#finder = new TextFinder(this.#source);
    this.#lineOf = lineFinder(this.#source);
  }

  /** The one turn in which words stand: the one that they open, where they stand in others too. */
  turn(words: string, after?: string): Turn | Lost {
    const from = this.#behind(after);
    if (typeof from !== 'number') return from;
    const places = this.all(words, from);
    const [first] = places;
    if (first === undefined) return this.#lost(words);
    if (after !== undefined) return first.turn;
    const opened = places.filter(({ turn, start }) => start === firstWord(this.#source, turn));
    const turns = [...new Set((opened.length > 0 ? opened : places).map(({ turn }) => turn))];
    return turns.length === 1
      ? (turns[0] as Turn)
      : this.#several(
          words,
          turns.map(({ textStart }) => textStart),
        );
  }

  /** The one place where words stand, in whatever turn. */
  quote(words: string, after?: string): Placed | Lost {
    const from = this.#behind(after);
    if (typeof from !== 'number') return from;
    const places = this.all(words, from);
    const [first] = places;
    if (first === undefined) return this.#lost(words);
    return places.length === 1 || after !== undefined
      ? first
      : this.#several(
          words,
          places.map(({ start }) => start),
        );
  }

  /** Every place within one turn where words stand as printed, else where they stand in other capitals, quotes and hyphens. */
  all(words: string, from = 0, to = this.#source.length): Placed[] {
    const whole = this.#spans(words, from, to);
    const parts = words.split('…').filter((part) => part.trim() !== '');
    const spans = whole.length > 0 || parts.length < 2 ? whole : this.#elided(parts, from, to);
    return spans.flatMap((span) => {
      const turn = this.#turnAt(span.start);
      return turn === undefined || span.end > turn.textEnd
        ? []
        : [{ ...quoteOf(this.#source, span.start, span.end), turn }];
    });
  }

  /** The first words of a turn, to quote where nothing else shows who speaks it. */
  opening(turn: Turn): Quote {
    const end = /[.?!]\s|\s{0,3}$/.exec(turn.text.slice(0, LONGEST_OPENING))?.index ?? LONGEST_OPENING;
    const cut = end === LONGEST_OPENING ? turn.text.lastIndexOf(' ', LONGEST_OPENING) : end + 1;
    return quoteOf(this.#source, turn.textStart, Math.min(turn.textEnd, turn.textStart + Math.max(cut, 1)));
  }

  #behind(after: string | undefined): number | Lost {
    if (after === undefined) return 0;
    const place = this.all(after)[0];
    return place === undefined ? this.#lost(after) : place.end;
  }

  #spans(words: string, from: number, to: number): Span[] {
    const spans: Span[] = [];
    // None is taken, so that the finder goes on to the next.
    const keep = (span: Span): boolean => {
      spans.push(span);
      return false;
    };
    this.#finder.find(words, from, to, keep);
    if (spans.length === 0) this.#finder.findLoosely(words, from, to, keep);
    return spans;
  }

  #elided([first = '', ...rest]: readonly string[], from: number, to: number): Span[] {
    return this.#spans(first, from, to).flatMap(({ start, end }) => {
      const last = this.#turnAt(start)?.textEnd ?? to;
      let at = end;
      for (const part of rest) {
        const next = this.#finder.find(part, at, last) ?? this.#finder.findLoosely(part, at, last);
        if (next === null) return [];
        at = next.end;
      }
      return [{ start, end: at }];
    });
  }

  #turnAt(offset: number): Turn | undefined {
    const { turns } = this.#transcript;
    const turn = turns[firstIndex(turns, ({ end }) => end > offset)];
    return turn !== undefined && offset >= turn.textStart && offset < turn.textEnd ? turn : undefined;
  }

  #several(words: string, offsets: readonly number[]): Lost {
    const lines = offsets.slice(0, MOST_LINES).map((offset) => this.#lineOf(offset));
    const more = offsets.length > MOST_LINES ? ', …' : '';
    return {
      message: `"${words}" stands in ${offsets.length} places (lines ${lines.join(', ')}${more})`,
      hint: 'Write more of the words, or "after:" with words that stand before the one that is meant',
    };
  }

  #lost(words: string): Lost {
    const message = `"${words}" stands in no turn of the transcript`;
    const near = this.#nearest(words);
    if (near === null) return { message, hint: 'Copy the words as printed, with whole words at both ends' };
    return { message, hint: `Line ${this.#lineOf(near.start)} has "${near.quote}": copy it as printed` };
  }

  /** Where most of the words stand: as many as possible of the first, else of the last. */
  #nearest(text: string): Quote | null {
    const words = text.split(/[\s…]+/).filter((word) => word !== '');
    const find = (some: readonly string[]) => this.#finder.findLoosely(some.join(' '), 0, this.#source.length);
    const most = firstIndex(words, (_word, index) => find(words.slice(0, index + 1)) === null);
    const least = firstIndex(words, (_word, index) => find(words.slice(index)) !== null);
    const span = most >= words.length - least ? find(words.slice(0, most)) : find(words.slice(least));
    if (span === null || Math.max(most, words.length - least) < LEAST_WORDS) return null;
    return most >= words.length - least
      ? quoteOf(this.#source, span.start, this.#wordsOn(span.end, words.length - most, 1))
      : quoteOf(this.#source, this.#wordsOn(span.start, least, -1), span.end);
  }

  /** An offset so many words on from another, or back. */
  #wordsOn(offset: number, words: number, step: 1 | -1): number {
    let at = offset;
    for (let word = 0; word < words; word += 1) {
      const inside = (): number => this.#source.charCodeAt(step === 1 ? at : at - 1);
      while (at > 0 && at < this.#source.length && isBlank(inside())) at += step;
      while (at > 0 && at < this.#source.length && !isBlank(inside())) at += step;
    }
    return at;
  }
}

// Characters of the first sentence that are quoted at most.
const LONGEST_OPENING = 120;

/** Words of the source, and the turn in which they stand. */
export interface Placed extends Quote {
  readonly turn: Turn;
}

function firstWord(source: string, { textStart, textEnd }: Turn): number {
  let at = textStart;
  while (at < textEnd && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}
