/** What a piece of a regular expression asks of a text, as far as whole words tell it. */
export type PatternNode =
  /** Letters, digits and underscores (ASCII, small): one text of a few. */
  | { readonly kind: 'letters'; readonly among: readonly string[] }
  /** A character that is in no such word. */
  | { readonly kind: 'gap' }
  /** A place between a word and what is none: `\b`, `^`, `$`. */
  | { readonly kind: 'edge' }
  /** No character, and no place that is told: what stands around. */
  | { readonly kind: 'nothing' }
  /** One character of many. */
  | { readonly kind: 'any' }
  | { readonly kind: 'choice'; readonly options: readonly PatternSequence[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly atLeast: number; readonly atMost: number };
export type PatternSequence = readonly PatternNode[];

const NOTHING: PatternNode = { kind: 'nothing' };
const GAP: PatternNode = { kind: 'gap' };
const EDGE: PatternNode = { kind: 'edge' };
const ANY: PatternNode = { kind: 'any' };
const QUANTIFIERS = new Set('*+?{');
// A set of more letters than this tells little.
const MOST_LETTERS = 6;

/**
 * Read a regular expression of the syntax that rules use (flags d, g, i, s, u, y; groups, sets, properties, look-around,
 * quantifiers).
 * @returns its options, of which a match is one
 */
export function readPattern({ source, flags }: RegExp): readonly PatternSequence[] {
  if (/[mv]/.test(flags)) return [[ANY]];
  return new PatternReader(source).options();
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or the bracket that closes a group. */
  options(): PatternSequence[] {
    const options: PatternNode[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#takes('|')) options.push([]);
      else append(options.at(-1) as PatternNode[], this.#quantified(this.#atom()));
    }
    return options;
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #atom(): PatternNode {
    switch (this.#source[this.#at]) {
      case '(':
        this.#at += 1;
        return this.#group();
      case '[':
        this.#at += 1;
        return this.#set();
      case '.':
        this.#at += 1;
        return ANY;
      case '^':
      case '$':
        this.#at += 1;
        return EDGE;
      case '\\':
        if (this.#takes('\\b')) return EDGE;
        if (this.#takes('\\B')) return NOTHING;
        if (this.#takes('\\s')) return GAP;
    }
    return nodeOf([this.#character()]);
  }

  #quantified(body: PatternNode): PatternNode {
    if (!QUANTIFIERS.has(this.#source[this.#at] ?? '')) return body;
    const match = this.#match(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y);
    if (match === null) return body;
    const [sign = '', least, comma, most] = match;
    if (least === undefined)
      return { kind: 'repeat', body, atLeast: sign[0] === '+' ? 1 : 0, atMost: sign[0] === '?' ? 1 : Infinity };
    const open = comma === '' ? Number(least) : Infinity;
    return { kind: 'repeat', body, atLeast: Number(least), atMost: most ? Number(most) : open };
  }

  #group(): PatternNode {
    const isAround = this.#match(/\?<?[=!]/y) !== null;
    if (!isAround) this.#match(/\?(?::|<\w+>)/y);
    const options = this.options();
    this.#at += 1;
    return isAround ? NOTHING : { kind: 'choice', options };
  }

  /** A set of characters between square brackets. */
  #set(): PatternNode {
    const isNegated = this.#takes('^');
    const members: (string | null)[] = [];
    while (this.#at < this.#source.length && !this.#takes(']')) {
      const isRange = this.#source[this.#at + 1] === '-' && this.#source[this.#at + 2] !== ']';
      members.push(this.#character());
      if (isRange) members.push(null);
    }
    return isNegated ? ANY : nodeOf(members);
  }

  /** One character, or null for one of many. A blank stands for all blanks: none is in a word. */
  #character(): string | null {
    if (!this.#takes('\\')) {
      const [character = ''] = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      this.#at += character.length;
      return character;
    }
    if (this.#takes('s')) return ' ';
    const code = this.#match(/u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})/y);
    if (code !== null) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
    if (this.#match(/[pP]\{[^}]*\}|k<\w+>|c[A-Za-z]|\d+|[wWdDSB]/y) !== null) return null;
    const escaped = this.#source[this.#at] ?? '';
    this.#at += 1;
    return /[bfnrtv]/.test(escaped) ? ' ' : escaped;
  }
}

/** Letters that always stand together are one text. */
function append(sequence: PatternNode[], node: PatternNode): void {
  const before = sequence.at(-1);
  if (node.kind === 'letters' && before?.kind === 'letters' && node.among.length * before.among.length === 1)
    sequence[sequence.length - 1] = { kind: 'letters', among: [`${before.among[0]}${node.among[0]}`] };
  else sequence.push(node);
}

const IN_WORD = /^[a-z0-9_]$/;

function nodeOf(members: readonly (string | null)[]): PatternNode {
  if (members.includes(null) || members.length === 0) return ANY;
  const small = [...new Set(members.map((member) => (member ?? '').toLowerCase()))];
  const letters = small.filter((member) => IN_WORD.test(member));
  if (letters.length === 0) return GAP;
  return letters.length < small.length || small.length > MOST_LETTERS ? ANY : { kind: 'letters', among: small };
}
