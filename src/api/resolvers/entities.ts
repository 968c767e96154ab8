import type { GraphQLResolveInfo } from 'graphql';
import { quoteAround } from '../../text/quote-around.ts';
import type { ApiContext } from '../api-context.ts';
import { citeFilter, mentionFilter } from '../arguments/filters.ts';
import { mayAsk } from '../asks-only.ts';
import { kindsOf, typeOf } from '../entity-kinds.ts';
import { PROCESS_KIND } from '../enum-values.ts';
import type { CiteFilter, CiteOrder, MentionFilter, MentionOrder, Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish, withEach } from '../paging.ts';
import type { AffiliationRow, CiteRow, EntityRow, MentionRow, StakeholderGroupRow, TurnRow } from '../rows.ts';
import { lessonsOf } from './lesson-page.ts';
import { turnOf } from './turn-of.ts';

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface MentionArguments extends PageArguments {
  readonly sessions?: readonly string[] | null;
  readonly filter?: MentionFilter | null;
  readonly orderBy?: MentionOrder | null;
}

interface CiteArguments extends PageArguments {
  readonly filter?: CiteFilter | null;
  readonly orderBy?: CiteOrder | null;
}

/** A mention's quote is cut from the words of its turn, and so are those of a turn's mentions. */
function asksForWords(info: GraphQLResolveInfo): boolean {
  return [['nodes'], ['edges', 'node']].some(
    (path) =>
      mayAsk(info, 'quote', path) || ['text', 'mentions'].some((field) => mayAsk(info, field, [...path, 'turn'])),
  );
}

/** The fields that everything that can be named has. */
const shared = {
  kinds: (entity: EntityRow) => kindsOf(entity),
  aliases: ({ aliases }: EntityRow) => aliases ?? [],
  mentionedIn: async (
    entity: EntityRow,
    { sessions, filter, orderBy, ...page }: MentionArguments,
    { reads }: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const wish = pageWish(page, orderBy ?? 'PLACE');
    const fitting = await mentionFilter(filter, reads, sessions);
    const parameters = { whole: asksForWords(info), ...fitting };
    const rows = await reads.page<Omit<MentionRow, 'entity'>>('read/entity/mentions', entity.id, wish, parameters);
    return connectionOf(withEach(rows, { entity }), wish);
  },
  citedBy: async (entity: EntityRow, { filter, orderBy, ...page }: CiteArguments, { reads }: ApiContext) => {
    const wish = pageWish(page, orderBy ?? 'COUNT');
    const parameters = await citeFilter(filter, reads);
    const rows = await reads.page<Omit<CiteRow, 'entity'>>('read/entity/cited-by', entity.id, wish, parameters);
    return connectionOf(withEach(rows, { entity }), wish);
  },
  lessonsAbout: lessonsOf('Entity'),
};

const whole = {
  partOf: ({ id }: EntityRow, _: unknown, { reads }: ApiContext) => reads.node<EntityRow>('read/entity/part-of', id),
  parts: ({ id }: EntityRow, _: unknown, { reads }: ApiContext) => reads.items<EntityRow>('read/entity/parts', id),
};

const located = {
  country: ({ id }: EntityRow, _: unknown, { reads }: ApiContext) => reads.node<EntityRow>('read/entity/country', id),
};

const led = {
  ledBy: ({ id }: EntityRow, _: unknown, { reads }: ApiContext) => reads.items<EntityRow>('read/entity/led-by', id),
};

const spokenFor = {
  affiliations: async (organisation: EntityRow, _: unknown, { reads }: ApiContext): Promise<AffiliationRow[]> => {
    const items = await reads.items<Omit<AffiliationRow, 'organisation'>>('read/entity/affiliations', organisation.id);
    return items.map((item) => ({ ...item, organisation }));
  },
};

export const entities: Resolvers = {
  Entity: { __resolveType: typeOf },
  Person: shared,
  Organisation: {
    ...shared,
    ...whole,
    ...located,
    ...spokenFor,
    leads: ({ id }, _, { reads }) => reads.items<EntityRow>('read/entity/leads', id),
    stakeholderGroup: ({ id }, _, { reads }) => reads.node<StakeholderGroupRow>('read/entity/stakeholder-group', id),
  },
  Initiative: { ...shared, ...whole, ...located, ...led, ...spokenFor },
  Process: {
    ...shared,
    ...whole,
    ...located,
    ...led,
    ...spokenFor,
    processKind: ({ kind }) => (kind == null ? null : PROCESS_KIND[kind]),
  },
  Place: {
    ...shared,
    ...whole,
    located: ({ id }, _, { reads }) => reads.items<EntityRow>('read/entity/located', id),
  },
  Topic: shared,

  Mention: {
    turn: ({ turn }, _, context) => turnOfMention(turn, context),
    quote: async ({ turn, start, end }, _, context) =>
      quoteAround(await turnOfMention(turn, context), start, end).quote,
  },
};

async function turnOfMention(turn: TurnRow | string, { reads }: ApiContext): Promise<TurnRow> {
  return typeof turn === 'string' ? turnOf(reads, turn) : turn;
}
