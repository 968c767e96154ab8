import { sessionFilter } from '../arguments/filters.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type { SessionRow } from '../rows.ts';

export const event: Resolvers = {
  Event: {
    sessions: async ({ id }, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'DATE');
      const rows = await reads.page<SessionRow>('read/event/sessions', id, wish, sessionFilter(filter));
      return connectionOf(rows, wish);
    },
  },
};
