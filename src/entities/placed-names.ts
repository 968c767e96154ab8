import { firstIndex } from '../text/first-index.ts';
import type { Candidate } from './candidate.ts';
import type { TurnWords } from './session-words.ts';

/** Names without overlaps, looked up by the words they cover: the time hardly depends on how many there are. */
export class PlacedNames {
  /** By turn, in the order of the words. */
  readonly #turns = new Map<TurnWords, Candidate[]>();

  constructor(names: Iterable<Candidate>) {
    for (const name of names) {
      const there = this.#turns.get(name.words);
      if (there) there.push(name);
      else this.#turns.set(name.words, [name]);
    }
    for (const there of this.#turns.values()) there.sort((a, b) => a.first - b.first);
  }

  /** The name that covers a word of a turn. */
  at(turn: TurnWords, index: number): Candidate | undefined {
    const names = this.#turns.get(turn);
    if (names === undefined) return undefined;
    const name = names[firstIndex(names, ({ last }) => last >= index)];
    return name !== undefined && name.first <= index ? name : undefined;
  }

  /** The names of which some word stands at most `reach` words from a word, in order. */
  near(turn: TurnWords, index: number, reach: number): Candidate[] {
    const names = this.#turns.get(turn);
    const near: Candidate[] = [];
    if (names === undefined) return near;
    for (let at = firstIndex(names, ({ last }) => last >= index - reach); at < names.length; at += 1) {
      const name = names[at] as Candidate;
      if (name.first > index + reach) break;
      near.push(name);
    }
    return near;
  }
}
