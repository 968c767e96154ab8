import type { Token } from '../text/tokens.ts';
import { WORD_GROUPS } from './word-groups.ts';

/**
 * The notation of cues, words separated by blanks and compared by their keys (`text/compare-key.ts`: lower case, no 's,
 * so "it's" is `it`):
 * `word`, `one|other`, `@group` of `word-groups.ts`; a `?` after any of them makes it optional; `*3` stands for up to
 * three words; `!word` or `!one|other` that the next word is none of these; `^` in front binds the pattern to the start of the sentence, after "and", "so", "I think" and the like.
 */
export interface CuePattern<T> {
  readonly value: T;
  readonly anchored: boolean;
  readonly elements: readonly Element[];
}

type Element =
  | { readonly is: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: 'not'; readonly words: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly most: number };

/** Where a pattern stands in a run of tokens: `tokens.slice(first, last + 1)`. */
export interface CueHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** Patterns that start with one word: those that only some second word can go on, and the others. */
interface Start<T> {
  readonly bySecondWord: Map<string, CuePattern<T>[]>;
  readonly others: CuePattern<T>[];
}

/** Many patterns looked up by their first two words: the time depends on the text, hardly on how many patterns there are. */
export class CueIndex<T> {
  readonly #starts = new Map<string, Start<T>>();

  /** @throws TypeError for a pattern that starts with a gap or an optional word, or names no group */
  add(pattern: string, value: T): void {
    const compiled = compile(pattern, value);
    const first = compiled.elements[0];
    if (first?.is !== 'word' || first.optional) throw new TypeError(`A cue must start with a word: "${pattern}"`);
    const seconds = secondWords(compiled.elements);
    for (const word of first.words) {
      const start: Start<T> = this.#starts.get(word) ?? { bySecondWord: new Map(), others: [] };
      this.#starts.set(word, start);
      if (seconds === null) start.others.push(compiled);
      else for (const second of seconds) pushTo(start.bySecondWord, second, compiled);
    }
  }

  /**
   * The patterns that stand in the run, each place of each.
   * @param start index of the token that anchored patterns must start at
   */
  all(tokens: readonly Token[], start: number): CueHit<T>[] {
    const hits: CueHit<T>[] = [];
    const tryAt = (first: number, patterns: readonly CuePattern<T>[]): void => {
      for (const pattern of patterns) {
        if (pattern.anchored && first !== start && first !== 0) continue;
        const last = matchFrom(pattern.elements, 1, tokens, first + 1);
        if (last !== null) hits.push({ value: pattern.value, first, last });
      }
    };
    for (let first = 0; first < tokens.length; first += 1) {
      const found = this.#starts.get((tokens[first] as Token).key);
      if (found === undefined) continue;
      tryAt(first, found.others);
      const going = found.bySecondWord.get(tokens[first + 1]?.key ?? '');
      if (going !== undefined) tryAt(first, going);
    }
    return hits;
  }
}

/** The words that can stand second; null when any word can, or none need. */
function secondWords(elements: readonly Element[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const element of elements.slice(1)) {
    if (element.is !== 'word') return null;
    for (const word of element.words) words.add(word);
    if (!element.optional) return words;
  }
  return null;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compile<T>(pattern: string, value: T): CuePattern<T> {
  const anchored = pattern.startsWith('^');
  const elements = pattern
    .replace('^', '')
    .trim()
    .split(' ')
    .map((part): Element => {
      if (part.startsWith('*')) return { is: 'gap', most: Number(part.slice(1)) };
      if (part.startsWith('!')) return { is: 'not', words: new Set(part.slice(1).split('|').flatMap(wordsOf)) };
      const optional = part.endsWith('?');
      const names = (optional ? part.slice(0, -1) : part).split('|');
      return { is: 'word', words: new Set(names.flatMap(wordsOf)), optional };
    });
  return { value, anchored, elements };
}

function wordsOf(name: string): readonly string[] {
  if (!name.startsWith('@')) return [name];
  const group = WORD_GROUPS[name.slice(1) as keyof typeof WORD_GROUPS];
  if (group === undefined) throw new TypeError(`No such word group: ${name}`);
  return group;
}

/** Index of the last token matched, or null. Gaps are short and few, so the steps are bounded by the pattern alone. */
function matchFrom(elements: readonly Element[], at: number, tokens: readonly Token[], token: number): number | null {
  const element = elements[at];
  if (element === undefined) return token - 1;
  if (element.is === 'gap') {
    for (let skip = 0; skip <= element.most; skip += 1) {
      const last = matchFrom(elements, at + 1, tokens, token + skip);
      if (last !== null) return last;
    }
    return null;
  }
  const next = tokens[token];
  if (element.is === 'not') {
    return next !== undefined && element.words.has(next.key) ? null : matchFrom(elements, at + 1, tokens, token);
  }
  if (next !== undefined && element.words.has(next.key)) {
    const last = matchFrom(elements, at + 1, tokens, token + 1);
    if (last !== null) return last;
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, token) : null;
}
