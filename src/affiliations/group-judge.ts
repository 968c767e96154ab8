import { quoteOf } from '../text/span.ts';
import type { GroupSign } from './group-signs.ts';
import type { Representation } from './standing.ts';

/** Weights as they stand in `seeds/affiliations/group-signs.json`: one logistic regression, learned by `bench/affiliations/train-signs.ts`. */
export interface GroupSignsFile {
  /** Log-odds that a sign tells the group before anything is known of it. */
  readonly bias: number;
  /** Log-odds that a feature adds; one that is not listed says nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

// An unknown group is better than a wrong one.
const LEAST = 0.65;
const MOST = 0.75;
// What one sentence names may be in passing, of what somebody was, or of others.
const FEWEST = 2;
// Several signs of one group are seldom independent.
const MOST_SIGNS = 3;
const FURTHER = 0.5;

/** Tells groups by signs near people of whom nothing surer tells it. */
export class GroupJudge {
  readonly #file: GroupSignsFile;

  constructor(file: GroupSignsFile) {
    this.#file = file;
  }

  /** The group that somebody's signs tell together; null where they leave it open. */
  groupOf(signs: readonly GroupSign[], text: string): Representation | null {
    const judged = signs.map((sign) => ({ sign, chance: this.#chanceOf(sign) })).sort((a, b) => b.chance - a.chance);
    const groups = Map.groupBy(judged, ({ sign }) => sign.group);
    const [best] = [...groups.values()]
      .map((own) => ({ own, chance: together(own) }))
      .sort((a, b) => b.chance - a.chance);
    const first = best?.own[0]?.sign;
    if (best === undefined || first === undefined || best.chance < LEAST || placesOf(best.own) < FEWEST) return null;
    return {
      group: first.group,
      basis: first.isOwn ? 'own-words' : 'words-of-another',
      confidence: Math.round(Math.min(MOST, best.chance) * 100) / 100,
      turn: first.turn,
      ...quoteOf(text, first.sentence.start, first.sentence.end),
    };
  }

  #chanceOf({ features }: GroupSign): number {
    const { bias, weights } = this.#file;
    const odds = features.reduce(
      (sum, name) => sum + (Object.hasOwn(weights, name) ? (weights[name] as number) : 0),
      bias,
    );
    return 1 / (1 + Math.exp(-odds));
  }
}

/** How many sentences hold a word of their own. */
function placesOf(judged: readonly { readonly sign: GroupSign }[]): number {
  const words = new Set(judged.map(({ sign }) => sign.words));
  return Math.min(words.size, new Set(judged.map(({ sign }) => sign.sentence.start)).size);
}

/** The chance that one of some signs at least tells the group, the same words counted once. */
function together(judged: readonly { readonly sign: GroupSign; readonly chance: number }[]): number {
  const surest = judged.filter(({ sign }, at) => judged.findIndex((one) => one.sign.words === sign.words) === at);
  const misled = surest
    .slice(0, MOST_SIGNS)
    .reduce((chance, one, at) => chance * (1 - one.chance * (at === 0 ? 1 : FURTHER)), 1);
  return 1 - misled;
}
