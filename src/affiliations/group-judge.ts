import { STAKEHOLDER_GROUP_IDS } from '../knowledge/knowledge.ts';
import { quoteOf } from '../text/span.ts';
import { type ClassWeights, chanceOf, chancesOf, type FeatureWeights, oddsOf } from '../text/weights.ts';
import type { GroupSign } from './group-signs.ts';
import type { Representation } from './standing.ts';

/** `seeds/affiliations/group-signs.json`, learned by `bench/affiliations/train-signs.ts`. */
export interface GroupSignsFile {
  /** Whether a sign tells the group. */
  readonly signs: FeatureWeights;
  /** The group of a person by all his signs and by how he takes part: one for each group in order, and one for none. */
  readonly people: ClassWeights;
}

// Fewer words say nothing of who speaks, and whoever gives no full name mostly asks from the floor, for no group: of 20 such people told
// one by weights that had not seen them five were told rightly, and ten have none.
const ASKED_OF = ['longer:80', 'name:2'];
// What no sign tells at all is not said, however likely it is; it has no words to show for it.
const LEAST_OF_A_SIGN = 0.05;
// Of two groups that are nearly as likely none is told.
const LEAD = 1.3;
const MOST = 0.75;
const SUREST = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const SECOND = [0.1, 0.2, 0.4];

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
    return { ...sign, chance: chanceOf(oddsOf(this.#file.signs, features)) };
  }

  /**
   * The group that somebody's signs tell together; null where they leave it open.
   * @param takesPart how he does, as `waysOfTakingPart` has it
   */
  groupOf(signs: readonly JudgedSign[], takesPart: readonly string[], text: string): Representation | null {
    if (!ASKED_OF.every((way) => takesPart.includes(way))) return null;
    const judged = surestFirst(signs);
    const chances = chancesOf(this.#file.people, featuresOfPerson(judged, takesPart));
    const ofNone = chances[STAKEHOLDER_GROUP_IDS.length] ?? 1;
    const all = chances.reduce((sum, chance) => sum + chance, 0);
    const [best, rival] = STAKEHOLDER_GROUP_IDS.map((group, at) => ({
      chance: chances[at] ?? 0,
      shown: judged.find((sign) => sign.group === group && sign.chance >= LEAST_OF_A_SIGN),
    }))
      .filter(({ shown }) => shown !== undefined)
      .sort((a, b) => b.chance - a.chance);
    const chance = best?.chance ?? 0;
    if (best?.shown === undefined || chance <= ofNone || chance < LEAD * (rival?.chance ?? 0)) return null;
    const { group, isOwn, turn, sentence } = best.shown;
    return {
      group,
      basis: isOwn ? 'own-words' : 'words-of-another',
      confidence: Math.round(Math.min(MOST, chance / all) * 100) / 100,
      turn,
      ...quoteOf(text, sentence.start, sentence.end),
    };
  }
}

/** What a person's signs and how he takes part may tell together of his group. */
export function featuresOfPerson(signs: readonly JudgedSign[], takesPart: readonly string[]): Set<string> {
  const found = new Set(takesPart);
  if (signs.length === 0) found.add('no sign');
  for (const [group, own] of Map.groupBy(surestFirst(signs), (sign) => sign.group)) {
    const surest = own[0];
    // The same words again are no further sign.
    const second = own.find(({ words }) => words !== surest?.words);
    const reached = [
      ...SUREST.filter((least) => (surest?.chance ?? 0) >= least).map((least) => `surest:${least}`),
      ...SECOND.filter((least) => (second?.chance ?? 0) >= least).map((least) => `second:${least}`),
    ];
    for (const step of reached) found.add(step).add(`${step}:${group}`);
  }
  return found;
}

function surestFirst(signs: readonly JudgedSign[]): JudgedSign[] {
  return signs.toSorted((a, b) => b.chance - a.chance);
}
