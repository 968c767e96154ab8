import { isCited } from '../knowledge/knowledge.ts';
import { quoteAround } from '../text/quote-around.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Row } from './rows.ts';

type Groups = ReadonlyMap<string, number>;

/** One mention, with the sentence around it. */
interface Citation {
  readonly confidence: number;
  readonly turn: number;
  readonly start: number;
  readonly quoteStart: number;
  readonly quoteEnd: number;
}

/** A row of `load/12-cites`. */
export interface CitationRow extends Row {
  readonly person: string;
  readonly entity: string;
  readonly count: number;
  /** Ids, in their alphabet. */
  readonly groups: readonly string[];
  /** In the order of `groups`. */
  readonly groupConfidences: readonly number[];
  /** Of the speaker times of the name, the surest first; in their order all that follows. */
  readonly confidences: readonly number[];
  readonly turns: readonly number[];
  readonly starts: readonly number[];
  readonly quoteStarts: readonly number[];
  readonly quoteEnds: readonly number[];
}

const NO_GROUPS: Groups = new Map();

/**
 * Who names what in his own turns, how often, for which groups, how surely and where: each citation for a group is as sure as the group times one
 * of `confidences`, of which there is one a mention, as there is of `turns`, `starts` and the ends of its sentence.
 */
export function citationRows({ transcript, attribution, entities, standings }: Understanding): CitationRow[] {
  const cited = new Set(entities.entities.filter(isCited).map(({ id }) => id));
  const groupsOf = new Map(standings.map(({ person, represents }) => [person, surestByGroup(represents)]));
  const speaking = new Map(attribution.turns.map((turn) => [turn.turn, turn]));
  const turns = new Map(transcript.turns.map((turn) => [turn.number, turn]));
  const said = new Map<string, { person: string; entity: string; citations: Citation[] }>();
  for (const { turn, entity, confidence, start, end } of entities.mentions) {
    const spoken = speaking.get(turn);
    const words = turns.get(turn);
    if (words === undefined || spoken?.speaker == null || !cited.has(entity)) continue;
    const key = `${spoken.speaker} ${entity}`;
    const one = said.get(key) ?? { person: spoken.speaker, entity, citations: [] };
    const quote = quoteAround(words, start, end);
    one.citations.push({
      confidence: spoken.confidence * confidence,
      turn,
      start,
      quoteStart: quote.start,
      quoteEnd: quote.end,
    });
    said.set(key, one);
  }
  return [...said.values()].map(({ person, entity, citations }) => {
    const groups = groupsOf.get(person) ?? NO_GROUPS;
    citations.sort((one, other) => other.confidence - one.confidence || one.start - other.start);
    return {
      person,
      entity,
      count: citations.length,
      groups: [...groups.keys()],
      groupConfidences: [...groups.values()],
      confidences: citations.map(({ confidence }) => confidence),
      turns: citations.map(({ turn }) => turn),
      starts: citations.map(({ start }) => start),
      quoteStarts: citations.map(({ quoteStart }) => quoteStart),
      quoteEnds: citations.map(({ quoteEnd }) => quoteEnd),
    };
  });
}

/** Groups in their alphabet, each as sure as the surest reason for it. */
function surestByGroup(reasons: readonly { readonly group: string; readonly confidence: number }[]): Groups {
  const groups = new Map<string, number>();
  for (const { group, confidence } of reasons) groups.set(group, Math.max(confidence, groups.get(group) ?? 0));
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}
