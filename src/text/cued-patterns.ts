import { cuesOf } from './pattern-cues.ts';

// Of each node of the tree one column for each character that a word holds.
const COLUMNS = 37;
const NO_COLUMN = -1;
const COLUMN_OF = new Int8Array(0x10000).fill(NO_COLUMN);
for (const [column, character] of [...'abcdefghijklmnopqrstuvwxyz0123456789_'].entries()) {
  COLUMN_OF[character.charCodeAt(0)] = column;
  COLUMN_OF[character.toUpperCase().charCodeAt(0)] = column;
}
// What patterns without regard to case take for an s and a k too.
COLUMN_OF[0x17f] = COLUMN_OF['s'.charCodeAt(0)] as number;
COLUMN_OF[0x212a] = COLUMN_OF['k'.charCodeAt(0)] as number;

/**
 * Rules that each hold a regular expression, asked together: one walk over the words of a text tells which patterns can match at all,
 * by the words that every match holds ({@link cuesOf}). Most sentences hold the words of few rules or of none.
 */
export class CuedPatterns<Rule> {
  readonly #rules: readonly Rule[];
  readonly #patternsOf: (rule: Rule) => readonly RegExp[];
  /** Made for the first text: not every run of the program reads one. */
  #cues: CueTree | undefined;

  /** @param patternsOf of each rule the patterns that a text matches all, or the rule does not hold */
  constructor(rules: readonly Rule[], patternsOf: (rule: Rule) => readonly RegExp[]) {
    this.#rules = rules;
    this.#patternsOf = patternsOf;
  }

  /** The rules whose patterns may match in a text, in their order. */
  in(text: string): readonly Rule[] {
    this.#cues ??= new CueTree(this.#rules.map(this.#patternsOf));
    this.#cues.read(text);
    let found: Rule[] | undefined;
    for (let at = 0; at < this.#rules.length; at += 1) {
      if (!this.#cues.mayMatch(at)) continue;
      found ??= [];
      found.push(this.#rules[at] as Rule);
    }
    return found ?? NONE;
  }
}

/** A pattern that is asked only where the words of its matches stand. */
export class CuedPattern {
  readonly #patterns: CuedPatterns<RegExp>;

  constructor(pattern: RegExp) {
    this.#patterns = new CuedPatterns([pattern], (own) => [own]);
  }

  test(text: string): boolean {
    return this.#patterns.in(text)[0]?.test(text) === true;
  }
}

const NONE: readonly never[] = [];

/** The words of some patterns as a tree of letters, and which of them stand in the text read last. */
class CueTree {
  /** For each rule the numbers of the choices of words of its patterns. */
  readonly #needed: readonly (readonly number[])[];
  /** For each node the next one by column, 0 for none. */
  readonly #next: Int32Array;
  /** For each node the choices that it speaks for: as a whole word, as the beginning of one. Undefined for none. */
  readonly #whole: readonly (readonly number[] | undefined)[];
  readonly #begun: readonly (readonly number[] | undefined)[];
  /** For each choice the last text in which one of its words stood, by the count of texts. */
  readonly #seenIn: Uint32Array;
  #texts = 0;

  constructor(rules: readonly (readonly RegExp[])[]) {
    const numbers = new Map<string, number>();
    const next: number[] = new Array(COLUMNS).fill(0);
    const whole: number[][] = [];
    const begun: number[][] = [];
    const nodeOf = (text: string): number => {
      let node = 0;
      for (const character of text) {
        const place = node * COLUMNS + (COLUMN_OF[character.charCodeAt(0)] as number);
        node = next[place] as number;
        if (node !== 0) continue;
        node = next.length / COLUMNS;
        next[place] = node;
        for (let column = 0; column < COLUMNS; column += 1) next.push(0);
      }
      return node;
    };
    this.#needed = rules.map((patterns) =>
      patterns.flatMap(cuesOf).map((choice) => {
        const key = JSON.stringify(choice);
        const known = numbers.get(key);
        if (known !== undefined) return known;
        const number = numbers.size;
        numbers.set(key, number);
        for (const { text, isWhole } of choice) {
          const node = nodeOf(text);
          const spoken = isWhole ? whole : begun;
          spoken[node] = [...(spoken[node] ?? []), number];
        }
        return number;
      }),
    );
    const nodes = { length: next.length / COLUMNS };
    this.#next = Int32Array.from(next);
    this.#whole = Array.from(nodes, (_, node) => whole[node]);
    this.#begun = Array.from(nodes, (_, node) => begun[node]);
    this.#seenIn = new Uint32Array(numbers.size);
  }

  /** Does the text read last hold a word of each choice of a rule? */
  mayMatch(rule: number): boolean {
    const needed = this.#needed[rule] as readonly number[];
    for (let at = 0; at < needed.length; at += 1) if (this.#seenIn[needed[at] as number] !== this.#texts) return false;
    return true;
  }

  read(text: string): void {
    this.#texts = (this.#texts + 1) >>> 0;
    for (let at = 0; at < text.length; at += 1) at = this.#readWord(text, at);
  }

  /** @returns the end of the word that begins at `from`, which is `from` where none does */
  #readWord(text: string, from: number): number {
    let at = from;
    for (let node = 0; ; at += 1) {
      const column = at < text.length ? (COLUMN_OF[text.charCodeAt(at)] as number) : NO_COLUMN;
      if (column === NO_COLUMN) {
        this.#see(this.#whole[node]);
        return at;
      }
      node = this.#next[node * COLUMNS + column] as number;
      if (node === 0) break;
      this.#see(this.#begun[node]);
    }
    while (at < text.length && COLUMN_OF[text.charCodeAt(at)] !== NO_COLUMN) at += 1;
    return at;
  }

  #see(choices: readonly number[] | undefined): void {
    if (choices === undefined) return;
    for (let at = 0; at < choices.length; at += 1) this.#seenIn[choices[at] as number] = this.#texts;
  }
}
