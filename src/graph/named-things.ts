import type { Row, SessionRows } from './rows.ts';

/** Whatever a session names or needs. */
export function named(rows: SessionRows['rows']): readonly Row[] {
  return rows['04-entities'] ?? [];
}

export function isPerson({ labels }: Row): boolean {
  return (labels as readonly string[]).includes('Person');
}

/** The knowledge holds it: what its row says is what it is. */
export function isKnown(row: Row): boolean {
  return !isPerson(row) && (row.properties as Row).source !== 'transcript';
}

/** Ids of people, and of things found in the text alone, that sessions name: what is said of them is brought together afterwards. */
export function foundIn(sessions: readonly SessionRows[]): string[] {
  return sessions.flatMap(({ rows }) => named(rows).flatMap((row) => (isKnown(row) ? [] : [String(row.id)])));
}
