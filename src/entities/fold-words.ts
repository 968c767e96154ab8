import { compareKey } from '../text/compare-key.ts';
import { isBlank } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** How a word is written: what capitals can tell. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number';

/** What stands before a word: `tight` joins two words of a name, `comma` may, a `break` (stop, bracket, dash) does not. */
export type Joint = 'tight' | 'comma' | 'break';

/** What a word is wherever it stands. */
export interface Form {
  /** As captioned, without a possessive 's, with the last stop of an abbreviation. */
  readonly text: string;
  /** Folded for comparison. */
  readonly key: string;
  /** Its compare key: whatever its capitals, but with its plural and as it is spelt. */
  readonly spelling: string;
  /** The words as captioned without stops and possessive 's: `U.S` and `US` have the letters `US`. */
  readonly letters: string;
  readonly shape: Shape;
  /** One of {@link FUNCTION_WORDS}. */
  readonly isFunctionWord: boolean;
}

/** A word of a name or of a turn, folded for comparison; its span finds the words as captioned. */
export class Word implements Form, Token {
  readonly form: Form;
  readonly joint: Joint;
  readonly start: number;
  readonly end: number;

  constructor(form: Form, joint: Joint, start: number, end: number) {
    this.form = form;
    this.joint = joint;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.form.text;
  }

  get key(): string {
    return this.form.key;
  }

  get spelling(): string {
    return this.form.spelling;
  }

  get letters(): string {
    return this.form.letters;
  }

  get shape(): Shape {
    return this.form.shape;
  }

  get isFunctionWord(): boolean {
    return this.form.isFunctionWord;
  }
}

// Captioners write "cyber space", "cyber-space" and "cyberspace" for one thing: these words are glued to the next.
const GLUED_BEFORE_BLANK = new Set(['cyber', 'multi', 'inter']);
const GLUED_BEFORE_HYPHEN = new Set(['co', 'e', 'anti', 'non', 'pre', 'sub']);

/** Words that carry no name by themselves, and that captioners swap ("forum on", "forum of"). */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with'.split(' '),
);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['behaviour', 'behavior'],
]);

/** The keys of some words, one blank between them. */
export function keyOfWords(words: readonly Pick<Word, 'key'>[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** The words of a name, folded as those of a turn are. */
export function foldedWordsOf(name: string): Word[] {
  return foldTokens(name, tokensOf(name));
}

/**
 * Fold a run of tokens: compounds glued, plurals and British spellings evened out, stops of acronyms dropped.
 * @param source what the tokens' offsets count in
 */
export function foldTokens(source: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let previousEnd = tokens[0]?.start ?? 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const joint = jointOf(source, previousEnd, token.start);
    const own = formsOf(token.text, token.key);
    const glue = own.glue !== null && next !== undefined && isGlued(source, token, next, own.glue);
    const end = glue ? next.end : token.end;
    const forms = glue
      ? formsOf(token.text + source.slice(token.end, next.start) + next.text, token.key + next.key)
      : own;
    const isStopped = forms.stopped !== null && source[end - forms.dropped] === '.';
    const form = isStopped ? (forms.stopped as Form) : forms.plain;
    const full = end - forms.dropped + (isStopped ? 1 : 0);
    words.push(new Word(form, joint, token.start, full));
    if (glue) at += 1;
    previousEnd = Math.max(full, end);
  }
  return words;
}

interface Forms {
  readonly plain: Form;
  /** With the stop that may follow it, of an abbreviation; null for any other word. */
  readonly stopped: Form | null;
  /** How many characters of the possessive were left out. */
  readonly dropped: number;
  /** Before what the word is glued to the next one. */
  readonly glue: Glue | null;
}

type Glue = 'hyphen' | 'blank';

// Bounded, so that no text fills the memory.
const MOST_FORMS = 1 << 15;
const formsByText = new Map<string, Forms>();

/** Fold a word, or two that were glued, once for all places where it stands. */
function formsOf(printed: string, key: string): Forms {
  const known = formsByText.get(printed);
  if (known !== undefined) return known;
  if (formsByText.size >= MOST_FORMS) formsByText.clear();
  const { text, dropped } = withoutPossessive(printed);
  const dotted = isDotted(text);
  const letters = dotted ? text.replaceAll('.', '') : text;
  const folded = foldKey(key);
  const isFunctionWord = FUNCTION_WORDS.has(folded);
  const compared = compareKey(text);
  // One string where they are the same.
  const spelling = compared === key ? key : compared;
  const plain: Form = { text, key: folded, spelling, letters, shape: shapeOf(letters), isFunctionWord };
  const glue = GLUED_BEFORE_HYPHEN.has(key) ? 'hyphen' : GLUED_BEFORE_BLANK.has(key) ? 'blank' : null;
  const forms: Forms = {
    plain,
    stopped: dotted ? { ...plain, text: `${text}.`, spelling: `${spelling}.` } : null,
    dropped,
    glue,
  };
  formsByText.set(printed, forms);
  return forms;
}

/** Even out what captioners write in several ways; `key` is a compare key. */
export function foldKey(key: string): string {
  let word = isDotted(key) ? key.replaceAll('.', '') : key;
  if (word.length > 8) word = word.replace(/isation(s|al)?$/, 'ization$1');
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    word = word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  }
  return SPELLINGS.get(word) ?? word;
}

function isGlued(source: string, token: Token, next: Token, glue: Glue): boolean {
  const hyphen = next.start === token.end + 1 && isHyphen(source[token.end] as string);
  if (glue === 'hyphen') return hyphen;
  return !FUNCTION_WORDS.has(next.key) && (hyphen || jointOf(source, token.end, next.start) === 'tight');
}

function isDotted(text: string): boolean {
  return text[1] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(text);
}

const BLANK = 0x20;

function isHyphen(char: string): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011' || char === '\u2013';
}

function withoutPossessive(text: string): { text: string; dropped: number } {
  return /['\u2019]s$/i.test(text) ? { text: text.slice(0, -2), dropped: 2 } : { text, dropped: 0 };
}

function jointOf(source: string, from: number, to: number): Word['joint'] {
  // As between most words.
  if (to - from === 1 && source.charCodeAt(from) === BLANK) return 'tight';
  // A gap this long holds a note or a page of blanks: no name goes on behind it.
  if (to - from > 24) return 'break';
  let commas = 0;
  let hyphens = 0;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const char = source[at] as string;
    if (char === ',') commas += 1;
    else if (isHyphen(char)) hyphens += 1;
    else if (char === '\n') lines += 1;
    // "WSIS+10" is one name; "this one + that one" are two.
    else if (char === '+' && to - from === 1) return 'tight';
    else if (!isBlank(char.charCodeAt(0)) && !'/&"\'\u2018\u2019\u201c\u201d'.includes(char)) return 'break';
  }
  if (hyphens > 1 || lines > 1 || commas > 1) return 'break';
  return commas === 1 ? 'comma' : 'tight';
}

function shapeOf(letters: string): Shape {
  // Most words are of small Latin letters; the rest is looked at letter by letter.
  if (/^[a-z]+$/.test(letters)) return 'lower';
  if (/^\p{N}+$/u.test(letters)) return 'number';
  const upper = (letters.match(/\p{Lu}/gu) ?? []).length;
  if (upper === 0) return 'lower';
  const all = (letters.match(/\p{L}/gu) ?? []).length;
  // "CERTs", "NGOs": a plural s leaves an acronym one.
  if (upper === all || (upper === all - 1 && upper > 1 && letters.endsWith('s'))) return all === 1 ? 'title' : 'upper';
  return upper === 1 && /^\p{Lu}/u.test(letters) ? 'title' : 'mixed';
}
