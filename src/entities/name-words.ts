import type { NameEntry } from './name-entry.ts';

/** How often a word stands in the names of listed bodies, initiatives and processes, each counted once. */
export class NameWords {
  readonly #any = new Map<string, number>();
  readonly #last = new Map<string, number>();
  readonly #first = new Map<string, number>();

  constructor(entries: Iterable<NameEntry>) {
    const seen = new Set<string>();
    const count = (counts: Map<string, number>, kind: string, key: string, target: string): void => {
      const one = `${kind} ${key} ${target}`;
      if (seen.has(one)) return;
      seen.add(one);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    };
    for (const { type, words, content, target } of entries) {
      if (type !== 'entity' || content.length < 2) continue;
      for (const key of content) count(this.#any, 'any', key, target);
      count(this.#first, 'first', words[0]?.key ?? '', target);
      count(this.#last, 'last', words.at(-1)?.key ?? '', target);
    }
  }

  any(key: string): number {
    return this.#any.get(key) ?? 0;
  }

  first(key: string): number {
    return this.#first.get(key) ?? 0;
  }

  last(key: string): number {
    return this.#last.get(key) ?? 0;
  }
}
