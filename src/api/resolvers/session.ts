import type { ParticipantRole } from '../../speakers/attribution.ts';
import { personFilter } from '../arguments/filters.ts';
import { SESSION_KIND, SOURCE_FORMAT } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import { sessionPath } from '../pages.ts';
import { connectionOf, type PageRows, pageWish } from '../paging.ts';
import type { EntityRow, EventRow, TurnRow } from '../rows.ts';
import { lessonsOf } from './lesson-page.ts';
import { turnsOf } from './turn-page.ts';

export const session: Resolvers = {
  Session: {
    kind: ({ kind }) => (kind == null ? null : SESSION_KIND[kind]),
    format: ({ format }) => (format == null ? null : SOURCE_FORMAT[format]),
    event: (session, _, { reads }) =>
      session.event === null ? null : reads.node<EventRow>('read/by-id/event', session.event),
    page: (session, _, { baseUrl }) => `${baseUrl}${sessionPath(session.id)}`,
    turns: turnsOf('Session'),
    turn: ({ id }, { number }, { reads }) => reads.node<TurnRow>('read/session/turn', [id, number]),
    people: async ({ id }, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'WORDS');
      const fitting = await personFilter(filter, reads);
      const rows = await reads.page<EntityRow>('read/session/people', id, wish, fitting);
      return connectionOf(rows as PageRows<EntityRow, { role: ParticipantRole | null }>, wish);
    },
    lessons: lessonsOf('Session'),
  },
};
