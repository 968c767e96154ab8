import { type Token, tokensOf } from './tokens.ts';

/** A phrase found in a run of tokens: `tokens.slice(first, last + 1)`. */
export interface PhraseHit<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

const NONE: readonly never[] = [];

/** What goes on from a first word. */
export type Opening<T> = TrieNode<T> | undefined;

/** Most nodes have one word behind them or none, and one value or none: a map of one word would take five times a node's memory, a list of one value as much. */
interface TrieNode<T> {
  readonly key: string;
  /** The word that was the first to come behind this one. */
  next: TrieNode<T> | undefined;
  /** All further ones. */
  others: Map<string, TrieNode<T>> | undefined;
  value: T | undefined;
  /** What else the phrase stands for. */
  more: readonly T[];
}

function newNode<T>(key: string): TrieNode<T> {
  return { key, next: undefined, others: undefined, value: undefined, more: NONE };
}

function behind<T>({ next, others }: TrieNode<T>, key: string): TrieNode<T> | undefined {
  return next?.key === key ? next : others?.get(key);
}

function putBehind<T>(node: TrieNode<T>, key: string): TrieNode<T> {
  const added = newNode<T>(key);
  if (node.next === undefined) {
    node.next = added;
  } else {
    node.others ??= new Map();
    node.others.set(key, added);
  }
  return added;
}

/**
 * Many phrases looked up at once in a run of tokens, word by word (a trie over compare keys): the time depends on the
 * text and the longest phrase, not on how many phrases there are.
 */
export class PhraseIndex<T extends object | string | null> {
  readonly #first = new Map<string, TrieNode<T>>();

  /** Add a phrase; the same phrase may stand for several values. A phrase without words is left out. */
  add(phrase: string, value: T): void {
    let last: TrieNode<T> | undefined;
    for (const { key } of tokensOf(phrase))
      last = last === undefined ? this.#opened(key) : (behind(last, key) ?? putBehind(last, key));
    if (last === undefined || last.value === value || last.more.includes(value)) return;
    if (last.value === undefined) last.value = value;
    else last.more = last.more.concat([value]);
  }

  /** Every phrase that starts at token `first`, shortest first. */
  at(tokens: readonly Token[], first: number): readonly PhraseHit<T>[] {
    const opening = first < tokens.length ? this.opening((tokens[first] as Token).key) : undefined;
    // Most words open nothing.
    if (opening === undefined) return NONE;
    const hits: PhraseHit<T>[] = [];
    this.#addFrom(tokens, first, opening, hits);
    return hits;
  }

  /**
   * Every phrase anywhere in the run, overlapping ones too, by first token, then shortest first.
   * @param openingAt what the token there opens, where that is known: most open nothing
   */
  all(tokens: readonly Token[], openingAt = (at: number) => this.opening((tokens[at] as Token).key)): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let first = 0; first < tokens.length; first += 1) this.#addFrom(tokens, first, openingAt(first), hits);
    return hits;
  }

  /** What a word opens. */
  opening(key: string): Opening<T> {
    return this.#first.get(key);
  }

  #opened(key: string): TrieNode<T> {
    const known = this.#first.get(key) ?? newNode<T>(key);
    this.#first.set(key, known);
    return known;
  }

  #addFrom(tokens: readonly Token[], first: number, opening: Opening<T>, hits: PhraseHit<T>[]): void {
    let node = opening;
    for (let last = first; node !== undefined; ) {
      if (node.value !== undefined) hits.push({ first, last, value: node.value });
      for (const value of node.more) hits.push({ first, last, value });
      last += 1;
      if (last >= tokens.length) return;
      node = behind(node, (tokens[last] as Token).key);
    }
  }
}
