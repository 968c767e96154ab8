import { quoteOf } from '../text/span.ts';
import { chanceOf, type FeatureWeights, oddsOf } from '../text/weights.ts';
import type { GroupSign } from './group-signs.ts';
import type { Representation } from './standing.ts';

/** `seeds/affiliations/group-signs.json`: whether a sign tells the group, learned by `bench/affiliations/train-signs.ts`. */
export type GroupSignsFile = FeatureWeights;

// An unknown group is better than a wrong one.
const LEAST = 0.65;
const MOST = 0.75;
// What one sentence names may be in passing, of what somebody was, or of others.
const FEWEST = 2;
// Several signs of one group are seldom independent.
const MOST_SIGNS = 3;
const FURTHER = 0.5;

/** A sign with the chance that it tells the group, without what that was told by: a long session has many. */
export interface JudgedSign extends Omit<GroupSign, 'features'> {
  readonly chance: number;
}

/** Tells groups by signs near people of whom nothing surer tells it. */
export class GroupJudge {
  readonly #file: GroupSignsFile;

  constructor(file: GroupSignsFile) {
    this.#file = file;
  }

  judge({ features, ...sign }: GroupSign): JudgedSign {
    return { ...sign, chance: chanceOf(oddsOf(this.#file, features)) };
  }

  /** The group that somebody's signs tell together; null where they leave it open. */
  groupOf(signs: readonly JudgedSign[], text: string): Representation | null {
    const judged = signs.toSorted((a, b) => b.chance - a.chance);
    const groups = Map.groupBy(judged, ({ group }) => group);
    const [best] = [...groups.values()]
      .map((own) => ({ own, chance: together(own) }))
      .sort((a, b) => b.chance - a.chance);
    const first = best?.own[0];
    if (best === undefined || first === undefined || best.chance < LEAST || placesOf(best.own) < FEWEST) return null;
    return {
      group: first.group,
      basis: first.isOwn ? 'own-words' : 'words-of-another',
      confidence: Math.round(Math.min(MOST, best.chance) * 100) / 100,
      turn: first.turn,
      ...quoteOf(text, first.sentence.start, first.sentence.end),
    };
  }
}

/** How many sentences hold a word of their own. */
function placesOf(signs: readonly JudgedSign[]): number {
  const words = new Set(signs.map((sign) => sign.words));
  return Math.min(words.size, new Set(signs.map(({ sentence }) => sentence.start)).size);
}

/** The chance that one of some signs at least tells the group, the same words counted once. */
function together(signs: readonly JudgedSign[]): number {
  const surest = [...new Map(signs.toReversed().map((sign) => [sign.words, sign])).values()].sort(
    (a, b) => b.chance - a.chance,
  );
  const misled = surest
    .slice(0, MOST_SIGNS)
    .reduce((chance, one, at) => chance * (1 - one.chance * (at === 0 ? 1 : FURTHER)), 1);
  return 1 - misled;
}
