import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { BodyNames } from './body-names.ts';
import type { GroupCues } from './group-cues.ts';
import type { ListedBodies } from './listed-bodies.ts';

/** What a claim is resolved with. */
export interface ClaimContext {
  readonly text: string;
  readonly entities: ReadonlyMap<string, EntityIndex['entities'][number]>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly cues: GroupCues;
  readonly names: BodyNames;
  readonly listed: ListedBodies;
}
