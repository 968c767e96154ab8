import type { ApiContext } from '../api-context.ts';
import { confidenceArgument } from '../arguments/confidence-argument.ts';
import { citeFilter, entityFilter, inBoth, personFilter } from '../arguments/filters.ts';
import { labelsOf } from '../entity-kinds.ts';
import { AFFILIATION_METHOD, PARTICIPANT_ROLE, REPRESENTATION_BASIS } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish, withEach } from '../paging.ts';
import type {
  AffiliationRow,
  CiteRow,
  EntityRow,
  ParticipationRow,
  RepresentationRow,
  SessionRow,
  TurnRelationRow,
  TurnRow,
} from '../rows.ts';
import { lessonsOf } from './lesson-page.ts';
import { needed } from './needed.ts';
import { turnsOf } from './turn-page.ts';

interface Said {
  readonly session: string;
  readonly turn?: number | null;
}

const sessionOf = async ({ session }: Said, _: unknown, { reads }: ApiContext): Promise<SessionRow> =>
  needed(await reads.node<SessionRow>('read/by-id/session', session));

const turnOf = async ({ session, turn }: Said, _: unknown, { reads }: ApiContext): Promise<TurnRow | null> =>
  turn == null ? null : reads.node<TurnRow>('read/session/turn', [session, turn]);

/** Items that stand on somebody's edges; who it is, is at hand. */
async function ofPerson<T extends { readonly person: EntityRow }>(
  statement: string,
  person: EntityRow,
  { reads }: ApiContext,
): Promise<T[]> {
  const items = await reads.items<Omit<T, 'person'>>(statement, person.id);
  return items.map((item) => ({ ...item, person }) as T);
}

export const people: Resolvers = {
  Person: {
    affiliations: (person, _, context) => ofPerson<AffiliationRow>('read/person/affiliations', person, context),
    represents: (person, _, context) => ofPerson<RepresentationRow>('read/person/represents', person, context),
    participations: (person, _, context) => ofPerson<ParticipationRow>('read/person/participations', person, context),
    turns: turnsOf('Person'),
    lessons: lessonsOf('Person'),
    addressedIn: async ({ id }, { kinds, sessions, minConfidence, ...page }, { reads }) => {
      const wish = pageWish(page);
      const parameters = {
        kinds: kinds ?? null,
        sessions: sessions ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence),
      };
      return connectionOf(await reads.page<TurnRelationRow>('read/person/addressed-in', id, wish, parameters), wish);
    },
    cites: async (person, { kinds, filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'COUNT');
      const parameters = { kinds: labelsOf(kinds), ...(await citeFilter(filter, reads)) };
      const rows = await reads.page<Omit<CiteRow, 'person'>>('read/person/cites', person.id, wish, parameters);
      return connectionOf(withEach(rows, { person }), wish);
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
    people: async ({ id }, { sessions, filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'NAME');
      const fitting = await personFilter(filter, reads);
      const parameters = { ...fitting, sessions: inBoth(sessions ?? null, fitting.sessions) };
      return connectionOf(await reads.page<EntityRow>('read/stakeholder-group/people', id, wish, parameters), wish);
    },
    organisations: async ({ id }, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'NAME');
      const fitting = await entityFilter(filter, reads);
      const rows = await reads.page<EntityRow>('read/stakeholder-group/organisations', id, wish, fitting);
      return connectionOf(rows, wish);
    },
    lessons: lessonsOf('StakeholderGroup'),
  },
};
