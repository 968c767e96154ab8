import { firstIndex } from '../text/first-index.ts';
import type { Candidate } from './candidate.ts';
import type { TurnWords } from './session-words.ts';

/** Names without overlaps, looked up by the words they cover: the time hardly depends on how many there are. */
export class PlacedNames {
  /** By turn, in the order of the words. */
  readonly #turns = new Map<TurnWords, Candidate[]>();
  /** The turn asked about last: finders go through one after the other. */
  #turn: TurnWords | null = null;
  #names: readonly Candidate[] = [];
  /** For each of its words the place in {@link #names} of the name that covers it, and one more; 0 without. */
  #covering = new Uint32Array(0);

  constructor(names: Iterable<Candidate>) {
    for (const name of names) {
      const there = this.#turns.get(name.words);
      if (there) there.push(name);
      else this.#turns.set(name.words, [name]);
    }
    for (const there of this.#turns.values()) if (!isInOrder(there)) there.sort((a, b) => a.first - b.first);
  }

  /** The name that covers a word of a turn. */
  at(turn: TurnWords, index: number): Candidate | undefined {
    if (turn !== this.#turn) this.#open(turn);
    const place = this.#covering[index];
    return place === undefined || place === 0 ? undefined : this.#names[place - 1];
  }

  #open(turn: TurnWords): void {
    this.#turn = turn;
    this.#names = this.#turns.get(turn) ?? [];
    this.#covering = new Uint32Array(this.#names.length === 0 ? 0 : turn.size);
    for (let place = 0; place < this.#names.length; place += 1) {
      const { first, last } = this.#names[place] as Candidate;
      for (let at = first; at <= last; at += 1) this.#covering[at] = place + 1;
    }
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

/** Most lists of names come in the order of the source. */
function isInOrder(names: readonly Candidate[]): boolean {
  for (let at = 1; at < names.length; at += 1)
    if ((names[at - 1] as Candidate).first > (names[at] as Candidate).first) return false;
  return true;
}
