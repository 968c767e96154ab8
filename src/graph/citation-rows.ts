import { isCited } from '../knowledge/knowledge.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Row } from './rows.ts';

type Groups = ReadonlyMap<string, number>;

const NO_GROUPS: Groups = new Map();

/**
 * Who names what in his own turns, how often, for which groups, and how surely: each citation for a group is as sure as the group times one of
 * `confidences`, of which there is one a mention.
 */
export function citationRows({ attribution, entities, standings }: Understanding): Row[] {
  const cited = new Set(entities.entities.filter(isCited).map(({ id }) => id));
  const groupsOf = new Map(standings.map(({ person, represents }) => [person, surestByGroup(represents)]));
  const turns = new Map(attribution.turns.map((turn) => [turn.turn, turn]));
  const citations = new Map<string, { person: string; entity: string; confidences: number[] }>();
  for (const { turn, entity, confidence } of entities.mentions) {
    const spoken = turns.get(turn);
    if (spoken?.speaker == null || !cited.has(entity)) continue;
    const key = `${spoken.speaker} ${entity}`;
    const citation = citations.get(key) ?? { person: spoken.speaker, entity, confidences: [] };
    citation.confidences.push(spoken.confidence * confidence);
    citations.set(key, citation);
  }
  return [...citations.values()].map(({ person, entity, confidences }) => {
    const groups = groupsOf.get(person) ?? NO_GROUPS;
    return {
      person,
      entity,
      count: confidences.length,
      groups: [...groups.keys()],
      groupConfidences: [...groups.values()],
      confidences: confidences.sort((one, other) => other - one),
    };
  });
}

/** Groups in their alphabet, each as sure as the surest reason for it. */
function surestByGroup(reasons: readonly { readonly group: string; readonly confidence: number }[]): Groups {
  const groups = new Map<string, number>();
  for (const { group, confidence } of reasons) groups.set(group, Math.max(confidence, groups.get(group) ?? 0));
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}
