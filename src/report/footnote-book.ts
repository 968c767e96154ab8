import type { Footnote, Inline } from './report-draft.ts';

/** Below it, a reader is told that the person named may not be the one who said it. */
export const SURE_SPEAKER = 0.7;

/** Numbers footnotes in the order of their first use; the same words of the same turn get one number. */
export class FootnoteBook {
  readonly #notes: Footnote[] = [];
  readonly #numbers = new Map<string, number>();

  cite(source: Omit<Footnote, 'number' | 'uncertain'> & { readonly speakerConfidence: number | null }): Inline[] {
    const { speakerConfidence, ...note } = source;
    const key = JSON.stringify([note.session, note.turn, note.start, note.end, note.quote]);
    const uncertain = note.speaker !== null && (speakerConfidence ?? 0) < SURE_SPEAKER;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#notes.length + 1;
      this.#numbers.set(key, number);
      this.#notes.push({ number, ...note, uncertain });
    }
    const mark: Inline[] = uncertain ? [{ type: 'mark', text: 'speaker uncertain' }] : [];
    return [...mark, { type: 'footnote', number }];
  }

  notes(): readonly Footnote[] {
    return this.#notes;
  }
}
