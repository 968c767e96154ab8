import type { ApiContext } from '../api-context.ts';
import { turnFilter } from '../arguments/filters.ts';
import type { TurnFilter, TurnOrder } from '../generated/schema.ts';
import { type Connection, connectionOf, pageWish } from '../paging.ts';
import type { TurnRow } from '../rows.ts';

export interface TurnArguments {
  readonly sessions?: readonly string[] | null;
  readonly filter?: TurnFilter | null;
  readonly orderBy?: TurnOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The turns of something.
 * @param of the label of what has the turns
 */
export function turnsOf(of: 'Session' | 'Person') {
  return async (
    { id }: { readonly id: string },
    { sessions, filter, orderBy, ...page }: TurnArguments,
    { reads }: ApiContext,
  ): Promise<Connection<TurnRow>> => {
    const wish = pageWish(page, orderBy ?? 'PLACE');
    const parameters = { of, ...(await turnFilter(filter, reads, sessions)) };
    return connectionOf(await reads.page<TurnRow>('read/turns-of', id, wish, parameters), wish);
  };
}
