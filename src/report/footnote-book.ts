import type { Footnote, Inline, QuoteNote } from './report-draft.ts';

/** Below it, a reader is told that the person named may not be the one who said it. */
export const SURE_SPEAKER = 0.7;

/** What a footnote needs to know of words that were said. */
export interface Said {
  readonly session: string;
  readonly speaker: string | null;
  readonly speakerConfidence: number | null;
  readonly turn: number | null;
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Numbers footnotes in the order of their first use; the same words of the same turn get one number, and so does the same text. */
export class FootnoteBook {
  readonly #notes: Footnote[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param shown what stands before the quote and where it leads, told when the note is new */
  quote(said: Said, shown: (uncertain: boolean) => Pick<QuoteNote, 'source' | 'anchor'>): Inline {
    const { speakerConfidence, ...place } = said;
    const key = [said.session, said.turn, said.start, said.end, said.quote].join('\n');
    const uncertain = isUncertain(said);
    return this.#noted(key, (number) => ({ type: 'quote', number, ...place, uncertain, ...shown(uncertain) }));
  }

  plain(text: string): Inline {
    return this.#noted(text, (number) => ({ type: 'plain', number, text }));
  }

  #noted(key: string, make: (number: number) => Footnote): Inline {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#notes.length + 1;
      this.#numbers.set(key, number);
      this.#notes.push(make(number));
    }
    return { type: 'footnote', number };
  }

  notes(): readonly Footnote[] {
    return this.#notes;
  }
}

/** Is somebody named of whom it is not sure that it was he who said it? */
export function isUncertain({ speaker, speakerConfidence }: Pick<Said, 'speaker' | 'speakerConfidence'>): boolean {
  return speaker !== null && (speakerConfidence ?? 0) < SURE_SPEAKER;
}
