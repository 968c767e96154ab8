import { KIND_LABELS } from '../graph/kind-labels.ts';
import { CITED_KINDS } from '../knowledge/knowledge.ts';
import type { EntityKind } from './generated/schema.ts';
import type { EntityRow } from './rows.ts';

/** Labels of the graph and types of the schema by kind, in the order of `EntityKind`. */
const LABELS = KIND_LABELS satisfies Record<EntityKind, string>;

export type EntityLabel = (typeof LABELS)[EntityKind];

const KINDS = Object.keys(LABELS) as EntityKind[];

/** What is cited, where nothing else is said. */
export const CITED: readonly EntityLabel[] = CITED_KINDS.map((kind) => LABELS[kind]);

/** @returns the labels of the graph for an argument `kinds`; null for all */
export function labelsOf(kinds: readonly EntityKind[] | null | undefined): EntityLabel[] | null {
  return kinds ? kinds.map((kind) => LABELS[kind]) : null;
}

/** The kinds of a thing in the order of `EntityKind`; labels that are no kind are left out. */
export function kindsOf(entity: Pick<EntityRow, 'labels'>): EntityKind[] {
  return KINDS.filter((kind) => entity.labels.includes(LABELS[kind]));
}

/** The type of a thing where the schema leaves it open: the first of its kinds. */
export function typeOf(entity: Pick<EntityRow, 'labels'>): EntityLabel {
  const first = kindsOf(entity)[0];
  return first === undefined ? 'Topic' : LABELS[first];
}
