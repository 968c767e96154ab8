import { isBlank } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** How a word is written: what capitals can tell. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number';

/** A word of a name or of a turn, folded for comparison; its span finds the words as captioned. */
export interface Word extends Token {
  /** The words as captioned without stops and possessive 's: `U.S` and `US` have the letters `US`. */
  readonly letters: string;
  readonly shape: Shape;
  /** What stands before it: `tight` joins two words of a name, `comma` may, a `break` (stop, bracket, dash) does not. */
  readonly joint: 'tight' | 'comma' | 'break';
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
    const glue = next !== undefined && isGlued(source, token, next);
    const key = glue ? token.key + next.key : token.key;
    const bare = withoutPossessive(glue ? source.slice(token.start, next.end) : token.text);
    const end = (glue ? next.end : token.end) - bare.dropped;
    const dotted = isDotted(bare.text);
    const letters = dotted ? bare.text.replaceAll('.', '') : bare.text;
    const full = dotted && source[end] === '.' ? end + 1 : end;
    const text = source.slice(token.start, full);
    words.push({ text, key: foldKey(key), letters, shape: shapeOf(letters), joint, start: token.start, end: full });
    if (glue) at += 1;
    previousEnd = Math.max(full, glue ? next.end : token.end);
  }
  return words;
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

function isGlued(source: string, token: Token, next: Token): boolean {
  const hyphen = next.start === token.end + 1 && isHyphen(source[token.end] as string);
  if (GLUED_BEFORE_HYPHEN.has(token.key)) return hyphen;
  if (!GLUED_BEFORE_BLANK.has(token.key) || FUNCTION_WORDS.has(next.key)) return false;
  return hyphen || jointOf(source, token.end, next.start) === 'tight';
}

function isDotted(text: string): boolean {
  return text[1] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(text);
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011' || char === '\u2013';
}

function withoutPossessive(text: string): { text: string; dropped: number } {
  return /['\u2019]s$/i.test(text) ? { text: text.slice(0, -2), dropped: 2 } : { text, dropped: 0 };
}

function jointOf(source: string, from: number, to: number): Word['joint'] {
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
