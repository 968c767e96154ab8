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

/** Most nodes have nothing behind them, and one value or none: what is empty takes no memory. */
interface TrieNode<T> {
  next: Map<string, TrieNode<T>> | undefined;
  values: readonly T[];
}

/**
 * Many phrases looked up at once in a run of tokens, word by word (a trie over compare keys): the time depends on the
 * text and the longest phrase, not on how many phrases there are.
 */
export class PhraseIndex<T> {
  readonly #first = new Map<string, TrieNode<T>>();

  /** Add a phrase; the same phrase may stand for several values. A phrase without words is left out. */
  add(phrase: string, value: T): void {
    let nodes = this.#first;
    let last: TrieNode<T> | undefined;
    for (const { key } of tokensOf(phrase)) {
      if (last !== undefined) {
        last.next ??= new Map();
        nodes = last.next;
      }
      last = nodes.get(key);
      if (last !== undefined) continue;
      last = { next: undefined, values: NONE };
      nodes.set(key, last);
    }
    if (last !== undefined && !last.values.includes(value)) last.values = [...last.values, value];
  }

  /** Every phrase that starts at token `first`, shortest first. */
  at(tokens: readonly Token[], first: number): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    if (first < tokens.length) this.#addFrom(tokens, first, this.opening((tokens[first] as Token).key), hits);
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

  #addFrom(tokens: readonly Token[], first: number, opening: Opening<T>, hits: PhraseHit<T>[]): void {
    let node = opening;
    for (let last = first; node !== undefined; ) {
      for (const value of node.values) hits.push({ first, last, value });
      last += 1;
      if (last >= tokens.length) return;
      node = node.next?.get((tokens[last] as Token).key);
    }
  }
}
