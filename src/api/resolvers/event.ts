import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type { SessionRow } from '../rows.ts';

export const event: Resolvers = {
  Event: {
    sessions: async ({ id }, args, { reads }) => {
      const wish = pageWish(args);
      return connectionOf(await reads.page<SessionRow>('read/event/sessions', id, wish), wish);
    },
  },
};
