import { typeOf } from '../entity-kinds.ts';
import type { Reads } from '../reads.ts';
import type { EntityRow, NodeRow } from '../rows.ts';

const BY_LABEL: Readonly<Record<string, string>> = {
  Event: 'read/by-id/event',
  Session: 'read/by-id/session',
  Turn: 'read/by-id/turn',
  Lesson: 'read/by-id/lesson',
  StakeholderGroup: 'read/by-id/stakeholder-group',
  Entity: 'read/by-id/entity',
};

/**
 * Anything by its id and one of its labels.
 * @returns null where there is none, or where no label is one that has ids
 */
export async function nodeOf(reads: Reads, id: string, labels: readonly string[]): Promise<NodeRow | null> {
  const label = labels.find((known) => known in BY_LABEL);
  const statement = label === undefined ? undefined : BY_LABEL[label];
  if (label === undefined || statement === undefined) return null;
  const row = await reads.node<NodeRow & EntityRow>(statement, id);
  return row && { ...row, __typename: label === 'Entity' ? typeOf(row) : label };
}
