import type { EntityKind, ProcessKind, StakeholderGroupId } from '../knowledge/knowledge.ts';
import { slugOf } from '../text/slug.ts';
import type { Candidate } from './candidate.ts';
import type { Entity } from './mention.ts';

/** What a finder gives that can name things nobody listed. */
export interface Finding {
  readonly candidates: readonly Candidate[];
  /** Entities that the candidates need and the knowledge does not hold. */
  readonly entities: readonly Entity[];
}

interface FoundFields {
  readonly kinds: readonly EntityKind[];
  readonly processKind?: ProcessKind | null;
  readonly group?: StakeholderGroupId | null;
  readonly country?: string | null;
  readonly partOf?: string | null;
}

/** An entity known from the transcript alone; its id is the slug of its name unless one is given. */
export function foundEntity(name: string, fields: FoundFields, id = slugOf(name)): Entity {
  return {
    id,
    name,
    kinds: fields.kinds,
    aliases: [],
    group: fields.group ?? null,
    processKind: fields.processKind ?? null,
    status: null,
    country: fields.country ?? null,
    website: null,
    leads: [],
    partOf: fields.partOf ?? null,
    region: null,
    definition: null,
    source: 'transcript',
  };
}
