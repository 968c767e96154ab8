import type { Candidate } from './candidate.ts';
import type { TurnWords } from './session-words.ts';

/** Names without overlaps, looked up by the words they cover: the time does not depend on how many there are. */
export class PlacedNames {
  readonly #turns = new Map<TurnWords, Map<number, Candidate>>();

  constructor(names: Iterable<Candidate>) {
    for (const name of names) {
      const words = this.#turns.get(name.words) ?? new Map<number, Candidate>();
      this.#turns.set(name.words, words);
      for (let at = name.first; at <= name.last; at += 1) words.set(at, name);
    }
  }

  /** The name that covers a word of a turn. */
  at(turn: TurnWords, index: number): Candidate | undefined {
    return this.#turns.get(turn)?.get(index);
  }

  /** The names of which some word stands at most `reach` words from a word, in order. */
  near(turn: TurnWords, index: number, reach: number): Candidate[] {
    const words = this.#turns.get(turn);
    const names: Candidate[] = [];
    if (!words) return names;
    for (let at = index - reach; at <= index + reach; at += 1) {
      const name = words.get(at);
      if (name && name !== names.at(-1)) names.push(name);
    }
    return names;
  }
}
