import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is the same in every run: all of a corpus follows from one number. */
export interface Dice {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True in this share of the throws. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** As talk has it: the first item most often, the second half as often, the third a third as often. */
  pickByRank<Item>(items: readonly Item[]): Item;
  /** `count` different items, in any order; all of them where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** Around 1, half of them between 1/spread and spread, skewed as lengths of turns are. */
  factor(spread: number): number;
}

/** @param path numbers that tell one use of the seed from another: each gives throws of its own */
export function diceOf(seed: number, ...path: readonly number[]): Dice {
  const generator = xoroshiro128plus(path.reduce((state, step) => mixed(state ^ mixed(step + 1)), mixed(seed)));
  const next = (): number => uniformFloat64(generator);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('there is nothing to pick from');
    return items[Math.floor(next() * items.length)] as Item;
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    for (let at = 0; at < Math.min(count, left.length); at += 1) {
      const other = between(at, left.length - 1);
      [left[at], left[other]] = [left[other] as Item, left[at] as Item];
    }
    return left.slice(0, count);
  };
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick,
    pickByRank: (items) => {
      let left = next() * items.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
      for (const [rank, item] of items.entries()) {
        left -= 1 / (rank + 1);
        if (left < 0) return item;
      }
      return pick(items);
    },
    sample,
    // The middle half of a normal distribution lies within 0.67 deviations; twelve throws come near enough to one.
    factor: (spread) =>
      Math.exp((Math.log(spread) / 0.67) * (Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6)),
  };
}

/** Seeds that lie beside each other begin alike; the finalizer of MurmurHash3 takes them apart. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
