import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { StakeholderGroup } from '../knowledge/knowledge.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { BodyNames } from './body-names.ts';
import { DescribedBodies } from './described-bodies.ts';
import { GroupCues } from './group-cues.ts';
import type { ListedBodies } from './listed-bodies.ts';

/** What a claim is resolved with. */
export interface ClaimContext {
  readonly text: string;
  readonly entities: ReadonlyMap<string, EntityIndex['entities'][number]>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly cues: GroupCues;
  readonly names: BodyNames;
  readonly listed: ListedBodies;
  readonly described: DescribedBodies;
}

/** What is known of bodies and of the words for groups. */
export interface KnownBodies {
  readonly knowledge: { readonly stakeholderGroups: readonly StakeholderGroup[] };
  readonly bodyNames: BodyNames;
  readonly listedBodies: ListedBodies;
}

export function claimContext(
  { source }: Transcript,
  { entities, mentions }: EntityIndex,
  { knowledge, bodyNames, listedBodies }: KnownBodies,
): ClaimContext {
  const cues = GroupCues.of(knowledge.stakeholderGroups);
  return {
    text: source.text,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions: Map.groupBy(mentions, ({ turn }) => turn),
    cues,
    names: bodyNames,
    listed: listedBodies,
    described: new DescribedBodies(source.text, cues, bodyNames, listedBodies),
  };
}
