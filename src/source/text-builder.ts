import { checkTextLength } from './limits.ts';

// A cell with a speaker's name, a time or a number in it.
const SHORT_CELL = 80;

/**
 * Builds running text from marked-up text: blanks folded as browsers fold them, lines where blocks begin and end. Non-breaking
 * blanks are kept.
 */
export class TextBuilder {
  readonly #file: string;
  readonly #parts: string[] = [];
  #length = 0;
  #newlines = 0;
  #blank = false;
  #cellStart = 0;
  /** Does the cell of a table hold a line end so far? */
  #broken = false;
  /** Has a cell begun and no word come? */
  #fresh = false;

  /** @param file name for messages */
  constructor(file: string) {
    this.#file = file;
  }

  /** Characters of text so far; line ends and blanks that wait for a word do not count. */
  get length(): number {
    return this.#length;
  }

  /** Add words; runs of blanks become one. @throws BpfGraphError INPUT_TOO_LARGE */
  addFolded(text: string): void {
    let from = 0;
    for (const blanks of text.matchAll(/[ \t\n\f\r]+/g)) {
      this.#addWords(text.slice(from, blanks.index));
      this.#blank = true;
      from = blanks.index + blanks[0].length;
    }
    this.#addWords(text.slice(from));
  }

  /** Add preformatted text: its blanks and line ends count. @throws BpfGraphError INPUT_TOO_LARGE */
  addVerbatim(text: string): void {
    const folded = text.replace(/\r\n?/g, '\n');
    let from = 0;
    while (folded[from] === '\n') from += 1;
    let to = folded.length;
    while (to > from && folded[to - 1] === '\n') to -= 1;
    if (from > 0) this.breakLine(from);
    this.#addWords(folded.slice(from, to));
    if (to < folded.length) this.breakLine(folded.length - to);
  }

  /** What comes next starts a line (1) or follows on a blank line (2). */
  startLine(newlines: 1 | 2 = 1): void {
    if (this.#length > 0 && !this.#fresh) this.#newlines = Math.max(this.#newlines, newlines);
    this.#blank = false;
  }

  /** A line end for each `<br>`. */
  breakLine(count = 1): void {
    if (this.#length > 0) this.#newlines += count;
    this.#blank = false;
  }

  /**
   * A cell of a table's row begins. Behind a short cell, as one with a name in it, it goes on in the same line after a tab;
   * cells that lay out a page start a line.
   */
  nextCell(isFirst: boolean): void {
    if (!isFirst && this.#length > 0 && !this.#broken && this.#length - this.#cellStart <= SHORT_CELL) {
      this.#newlines = 0;
      this.#push('\t');
    } else {
      this.startLine();
      if (this.#newlines > 0) this.#push('\n'.repeat(this.#newlines));
      this.#newlines = 0;
    }
    this.#blank = false;
    this.#fresh = true;
    this.#broken = false;
    this.#cellStart = this.#length;
  }

  toString(): string {
    return this.#parts.join('');
  }

  #addWords(words: string): void {
    if (words === '') return;
    if (this.#newlines > 0) this.#broken = true;
    if (this.#newlines > 0) this.#push('\n'.repeat(this.#newlines));
    else if (this.#blank && this.#length > 0 && !this.#fresh) this.#push(' ');
    this.#newlines = 0;
    this.#fresh = false;
    this.#blank = false;
    this.#push(words);
  }

  #push(part: string): void {
    this.#length += part.length;
    checkTextLength(this.#file, this.#length);
    this.#parts.push(part);
  }
}
