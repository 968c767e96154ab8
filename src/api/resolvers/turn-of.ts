import type { Reads } from '../reads.ts';
import type { TurnRow } from '../rows.ts';
import { needed } from './needed.ts';

/** The turn that something in the graph points to by its id. */
export async function turnOf(reads: Reads, id: string): Promise<TurnRow> {
  return needed(await reads.node<TurnRow>('read/by-id/turn', id));
}
