import { firstIndex } from './first-index.ts';
import { isBlank, type Span } from './span.ts';

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Looks texts up in a source in which runs of blanks and line ends count as one blank. */
export class TextFinder {
  readonly #folded: string;
  /** For each character of the folded text its offset in the source, and one more for the end. */
  readonly #offsets: Uint32Array;
  /** The folded text without regard to capitals and kinds of quotes and hyphens, made when asked for. */
  #plain: string | undefined;

  constructor(source: string) {
    const { folded, offsets } = foldBlanks(source);
    this.#folded = folded;
    this.#offsets = offsets;
  }

  /**
   * The first place where a text stands, with whole words at both ends.
   * @param from first offset of the source at which it may start
   * @param to offset of the source where it must have ended
   * @param accepts what else must hold of the place
   */
  find(text: string, from: number, to: number, accepts: (span: Span) => boolean = () => true): Span | null {
    return this.#findIn(this.#folded, foldBlanks(text).folded.trim(), from, to, accepts);
  }

  /** As {@link find}, but `…` in the text stands for any words between. */
  findElided(text: string, from: number, to: number, accepts: (span: Span) => boolean = () => true): Span | null {
    const whole = this.find(text, from, to, accepts);
    const parts = text.split('…').filter((part) => part.trim() !== '');
    if (whole !== null || parts.length < 2) return whole;
    const places: Span[] = [];
    for (const part of parts) {
      const place = this.find(part, places.at(-1)?.end ?? from, to);
      if (place === null) return null;
      places.push(place);
    }
    const span = { start: (places[0] as Span).start, end: (places.at(-1) as Span).end };
    return accepts(span) ? span : null;
  }

  /** As {@link find}, but capitals and kinds of quotes and hyphens do not count. */
  findLoosely(text: string, from: number, to: number, accepts: (span: Span) => boolean = () => true): Span | null {
    this.#plain ??= plainOf(this.#folded);
    return this.#findIn(this.#plain, plainOf(foldBlanks(text).folded.trim()), from, to, accepts);
  }

  #findIn(hay: string, needle: string, from: number, to: number, accepts: (span: Span) => boolean): Span | null {
    if (needle === '') return null;
    const last = this.#foldedFrom(to) - needle.length;
    for (
      let at = hay.indexOf(needle, this.#foldedFrom(from));
      at !== -1 && at <= last;
      at = hay.indexOf(needle, at + 1)
    ) {
      const end = at + needle.length;
      // The end of the source's last character, not the start of the blank behind it.
      const span = { start: this.#offsets[at] as number, end: (this.#offsets[end - 1] as number) + 1 };
      if (!cutsWord(hay, at) && !cutsWord(hay, end) && accepts(span)) return span;
    }
    return null;
  }

  /** The first folded character that stands at or behind an offset of the source. */
  #foldedFrom(offset: number): number {
    return Math.min(
      firstIndex(this.#offsets, (at) => at >= offset),
      this.#offsets.length - 1,
    );
  }
}

function foldBlanks(text: string): { readonly folded: string; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let pieceStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isBlank(text.charCodeAt(at))) {
      offsets[length] = at;
      length += 1;
      continue;
    }
    pieces.push(text.slice(pieceStart, at), ' ');
    offsets[length] = at;
    length += 1;
    while (at + 1 < text.length && isBlank(text.charCodeAt(at + 1))) at += 1;
    pieceStart = at + 1;
  }
  pieces.push(text.slice(pieceStart));
  offsets[length] = text.length;
  return { folded: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** Every character stays one character, so that offsets hold. */
function plainOf(folded: string): string {
  const lower = folded.toLowerCase();
  return (lower.length === folded.length ? lower : folded)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}

/** True when a letter or digit stands on both sides of a place. */
function cutsWord(text: string, at: number): boolean {
  return WORD_CHARACTER.test(text[at - 1] ?? '') && WORD_CHARACTER.test(text[at] ?? '');
}
