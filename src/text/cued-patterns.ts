import { cuesOf } from './pattern-cues.ts';
import { SENTENCE_SLOTS, SentenceSlots } from './sentence-slots.ts';

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

/** Where a text stands. */
export interface Place {
  readonly source: string;
  readonly start: number;
}

/**
 * Rules that each hold a regular expression, asked together: one walk over the words of a text tells which patterns can match at all,
 * by the words that every match holds ({@link cuesOf}). Most sentences hold the words of few rules or of none.
 */
export class CuedPatterns<Rule> {
  readonly #rules: readonly Rule[];
  readonly #cues: CueBook;
  readonly #first: number;

  /**
   * @param patternsOf of each rule the patterns that a text matches all, or the rule does not hold
   * @param cues shared with other rules that are asked of the same sentences: these are read once for all of them
   */
  constructor(rules: readonly Rule[], patternsOf: (rule: Rule) => readonly RegExp[], cues = new CueBook()) {
    this.#rules = rules;
    this.#cues = cues;
    this.#first = cues.add(rules.map(patternsOf));
  }

  /**
   * The rules whose patterns may match in a text, in their order.
   * @param place of a sentence of a source that is asked for often
   */
  in(text: string, place?: Place): readonly Rule[] {
    const seen = this.#cues.read(text, place);
    let found: Rule[] | undefined;
    for (let at = 0; at < this.#rules.length; at += 1) {
      if (!seen.mayMatch(this.#first + at)) continue;
      found ??= [];
      found.push(this.#rules[at] as Rule);
    }
    return found ?? NONE;
  }
}

/** A pattern that is asked only where the words of its matches stand. */
export class CuedPattern {
  readonly #patterns: CuedPatterns<RegExp>;

  constructor(pattern: RegExp, cues?: CueBook) {
    this.#patterns = new CuedPatterns([pattern], (own) => [own], cues);
  }

  test(text: string, place?: Place): boolean {
    return this.#patterns.in(text, place)[0]?.test(text) === true;
  }

  /** Do the words of its matches stand in a text? The pattern is then still to be asked. */
  mayMatch(text: string, place?: Place): boolean {
    return this.#patterns.in(text, place).length > 0;
  }
}

const NONE: readonly never[] = [];

/** The words of the patterns of some rules, read together. */
export class CueBook {
  readonly #rules: (readonly RegExp[])[] = [];
  /** Made for the first text: not every run of the program reads one. */
  #tree: CueTree | undefined;

  /** @returns the number of the first of these rules */
  add(rules: readonly (readonly RegExp[])[]): number {
    this.#tree = undefined;
    return this.#rules.push(...rules) - rules.length;
  }

  /** @returns what tells of each rule whether its patterns may match, until the next text is read */
  read(text: string, place: Place | undefined): Pick<CueTree, 'mayMatch'> {
    this.#tree ??= new CueTree(this.#rules);
    if (place === undefined) this.#tree.read(text, 0, text.length);
    else this.#tree.readOnce(place.source, place.start, place.start + text.length);
    return this.#tree;
  }
}

const WHOLE = 1;
const BEGUN = 2;

/** The words of some patterns as a tree of letters, and which of them stand in the text read last. */
class CueTree {
  /** The numbers of the choices of words of all patterns, those of one rule after the other's, and for each rule where its own begin. */
  readonly #needed: Int32Array;
  readonly #neededFrom: Int32Array;
  /** For each node the next one by column, 0 for none; small, as every letter of a session is looked up here. */
  readonly #next: Uint16Array;
  /** For each node whether it speaks for choices, as a whole word and as the beginning of one. */
  readonly #speaks: Uint8Array;
  readonly #whole: readonly (readonly number[] | undefined)[];
  readonly #begun: readonly (readonly number[] | undefined)[];
  /** One bit for each choice of which a word stands in a text: of the sentences that are remembered, and of any other text at the end. */
  readonly #seen: Uint32Array;
  readonly #size: number;
  /** Where in {@link #seen} the text read last begins. */
  #read = 0;
  readonly #slots = new SentenceSlots();

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
    const needed = rules.map((patterns) =>
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
    this.#needed = Int32Array.from(needed.flat());
    this.#neededFrom = new Int32Array(rules.length + 1);
    for (const [rule, { length }] of needed.entries())
      this.#neededFrom[rule + 1] = (this.#neededFrom[rule] as number) + length;
    const nodes = { length: next.length / COLUMNS };
    this.#next = Uint16Array.from(next);
    this.#whole = Array.from(nodes, (_, node) => whole[node]);
    this.#begun = Array.from(nodes, (_, node) => begun[node]);
    this.#speaks = Uint8Array.from(nodes, (_, node) => (whole[node] ? WHOLE : 0) | (begun[node] ? BEGUN : 0));
    this.#size = Math.ceil(numbers.size / 32);
    this.#seen = new Uint32Array(this.#size * (SENTENCE_SLOTS + 1));
  }

  /** Does the text read last hold a word of each choice of a rule? */
  mayMatch(rule: number): boolean {
    const end = this.#neededFrom[rule + 1] as number;
    for (let at = this.#neededFrom[rule] as number; at < end; at += 1) {
      const choice = this.#needed[at] as number;
      if (((this.#seen[this.#read + (choice >>> 5)] as number) & (1 << (choice & 31))) === 0) return false;
    }
    return true;
  }

  /** Read a sentence, unless it was read before. */
  readOnce(source: string, start: number, end: number): void {
    this.#slots.turnTo(source);
    const slot = this.#slots.find(start, end);
    if (slot >= 0) this.#read = slot * this.#size;
    else this.#readInto(~slot, source, start, end);
  }

  read(text: string, start: number, end: number): void {
    this.#readInto(SENTENCE_SLOTS, text, start, end);
  }

  #readInto(slot: number, text: string, start: number, end: number): void {
    this.#read = slot * this.#size;
    this.#seen.fill(0, this.#read, this.#read + this.#size);
    for (let at = start; at < end; at += 1) at = this.#readWord(text, at, end);
  }

  /** @returns the end of the word that begins at `from`, which is `from` where none does */
  #readWord(text: string, from: number, end: number): number {
    let at = from;
    for (let node = 0; ; at += 1) {
      const column = at < end ? (COLUMN_OF[text.charCodeAt(at)] as number) : NO_COLUMN;
      if (column === NO_COLUMN) {
        if ((this.#speaks[node] as number) & WHOLE) this.#see(this.#whole[node]);
        return at;
      }
      node = this.#next[node * COLUMNS + column] as number;
      if (node === 0) break;
      if ((this.#speaks[node] as number) & BEGUN) this.#see(this.#begun[node]);
    }
    while (at < end && COLUMN_OF[text.charCodeAt(at)] !== NO_COLUMN) at += 1;
    return at;
  }

  #see(choices: readonly number[] | undefined): void {
    if (choices === undefined) return;
    for (let at = 0; at < choices.length; at += 1) {
      const choice = choices[at] as number;
      const place = this.#read + (choice >>> 5);
      this.#seen[place] = (this.#seen[place] as number) | (1 << (choice & 31));
    }
  }
}
