import type { ParticipantRole } from '../../speakers/attribution.ts';
import { SESSION_KIND, SOURCE_FORMAT } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import { sessionPath } from '../pages.ts';
import { connectionOf, type PageRows, pageWish } from '../paging.ts';
import type { EntityRow, EventRow, LessonRow, TurnRow } from '../rows.ts';

export const session: Resolvers = {
  Session: {
    kind: ({ kind }) => (kind == null ? null : SESSION_KIND[kind]),
    format: ({ format }) => (format == null ? null : SOURCE_FORMAT[format]),
    event: (session, _, { reads }) =>
      session.event === null ? null : reads.node<EventRow>('read/by-id/event', session.event),
    page: (session, _, { baseUrl }) => `${baseUrl}${sessionPath(session.id)}`,
    turns: async ({ id }, args, { reads }) => {
      const wish = pageWish(args);
      return connectionOf(await reads.page<TurnRow>('read/session/turns', id, wish), wish);
    },
    turn: ({ id }, { number }, { reads }) => reads.node<TurnRow>('read/session/turn', [id, number]),
    people: async ({ id }, args, { reads }) => {
      const wish = pageWish(args);
      const rows = await reads.page<EntityRow>('read/session/people', id, wish);
      return connectionOf(rows as PageRows<EntityRow, { role: ParticipantRole | null }>, wish);
    },
    lessons: async ({ id }, { kinds, ...page }, { reads }) => {
      const wish = pageWish(page);
      return connectionOf(
        await reads.page<LessonRow>('read/session/lessons', id, wish, { kinds: kinds ?? null }),
        wish,
      );
    },
  },
};
