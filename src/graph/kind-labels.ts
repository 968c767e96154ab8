import type { EntityKind } from '../knowledge/knowledge.ts';

/** The label of the graph for each kind of thing. */
export const KIND_LABELS = {
  PROCESS: 'Process',
  INITIATIVE: 'Initiative',
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  PLACE: 'Place',
  TOPIC: 'Topic',
} as const satisfies Record<EntityKind, string>;
