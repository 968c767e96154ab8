import type { ApiContext } from '../api-context.ts';
import { labelsOf } from '../entity-kinds.ts';
import { AFFILIATION_METHOD, PARTICIPANT_ROLE, REPRESENTATION_BASIS } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type {
  AffiliationRow,
  CiteRow,
  EntityRow,
  LessonRow,
  ParticipationRow,
  RepresentationRow,
  SessionRow,
  TurnRow,
} from '../rows.ts';
import { needed } from './needed.ts';

interface Said {
  readonly session: string;
  readonly turn?: number | null;
}

const sessionOf = async ({ session }: Said, _: unknown, { reads }: ApiContext): Promise<SessionRow> =>
  needed(await reads.node<SessionRow>('read/by-id/session', session));

const turnOf = async ({ session, turn }: Said, _: unknown, { reads }: ApiContext): Promise<TurnRow | null> =>
  turn == null ? null : reads.node<TurnRow>('read/session/turn', [session, turn]);

export const people: Resolvers = {
  Person: {
    affiliations: ({ id }, _, { reads }) => reads.items<AffiliationRow>('read/person/affiliations', id),
    represents: ({ id }, _, { reads }) => reads.items<RepresentationRow>('read/person/represents', id),
    participations: ({ id }, _, { reads }) => reads.items<ParticipationRow>('read/person/participations', id),
    turns: async ({ id }, { sessions, ...page }, { reads }) => {
      const wish = pageWish(page);
      const rows = await reads.page<TurnRow>('read/person/turns', id, wish, { sessions: sessions ?? null });
      return connectionOf(rows, wish);
    },
    lessons: async ({ id }, { kinds, ...page }, { reads }) => {
      const wish = pageWish(page);
      return connectionOf(await reads.page<LessonRow>('read/person/lessons', id, wish, { kinds: kinds ?? null }), wish);
    },
    cites: async ({ id }, { kinds, ...page }, { reads }) => {
      const wish = pageWish(page);
      return connectionOf(await reads.page<CiteRow>('read/person/cites', id, wish, { kinds: labelsOf(kinds) }), wish);
    },
  },

  Affiliation: { method: ({ method }) => AFFILIATION_METHOD[method], session: sessionOf, turn: turnOf },

  Representation: {
    stakeholderGroup: ({ group }) => group,
    basis: ({ basis }) => REPRESENTATION_BASIS[basis],
    session: sessionOf,
    turn: turnOf,
  },

  Participation: { role: ({ role }) => (role == null ? null : PARTICIPANT_ROLE[role]), session: sessionOf },

  PersonEdge: { role: ({ role }) => (role == null ? null : PARTICIPANT_ROLE[role]) },

  Cite: { session: sessionOf },

  StakeholderGroup: {
    people: async ({ id }, { sessions, ...page }, { reads }) => {
      const wish = pageWish(page);
      const parameters = { sessions: sessions ?? null };
      return connectionOf(await reads.page<EntityRow>('read/stakeholder-group/people', id, wish, parameters), wish);
    },
    organisations: async ({ id }, args, { reads }) => {
      const wish = pageWish(args);
      return connectionOf(await reads.page<EntityRow>('read/stakeholder-group/organisations', id, wish), wish);
    },
    lessons: async ({ id }, { kinds, ...page }, { reads }) => {
      const wish = pageWish(page);
      const parameters = { kinds: kinds ?? null };
      return connectionOf(await reads.page<LessonRow>('read/stakeholder-group/lessons', id, wish, parameters), wish);
    },
  },
};
