import type { Standing } from '../affiliations/standing.ts';
import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { GoldCase } from './gold.ts';
import type { Tally } from './tally.ts';

export interface GroupScore {
  readonly people: number;
  /** People whose strongest group is one of the gold's, or who have none where the gold has none. */
  readonly right: number;
  /** Over all groups of all people. */
  readonly hats: Tally;
}

export interface GroupError {
  /** Key of the gold person. */
  readonly person: string;
  readonly gold: readonly StakeholderGroupId[];
  /** Strongest first; empty where the program tells none or does not have the person. */
  readonly program: readonly StakeholderGroupId[];
  readonly found: boolean;
}

/**
 * Compare for which stakeholder groups people speak, for each gold person who speaks.
 * @param people program ids by gold key
 */
export function scoreGroups(
  gold: GoldCase,
  standings: readonly Standing[],
  people: ReadonlyMap<string, string>,
): { readonly score: GroupScore; readonly errors: GroupError[] } {
  const groupsOf = new Map(standings.map(({ person, represents }) => [person, represents.map(({ group }) => group)]));
  const speaks = new Set(gold.turns.map((turn) => turn.speaker));
  const speakers = gold.people.filter(({ key }) => speaks.has(key));
  const errors: GroupError[] = [];
  let hits = 0;
  let missed = 0;
  let spurious = 0;
  for (const { key, groups } of speakers) {
    const id = people.get(key);
    const given = [...new Set(id === undefined ? [] : groupsOf.get(id))];
    const common = given.filter((group) => groups.includes(group)).length;
    hits += common;
    missed += new Set(groups).size - common;
    spurious += given.length - common;
    const strongest = given[0];
    const right = strongest === undefined ? groups.length === 0 : groups.includes(strongest);
    if (!right) errors.push({ person: key, gold: groups, program: given, found: id !== undefined });
  }
  const score = { people: speakers.length, right: speakers.length - errors.length, hats: { hits, missed, spurious } };
  return { score, errors };
}
