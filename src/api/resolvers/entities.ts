import { quoteAround } from '../../text/quote-around.ts';
import type { ApiContext } from '../api-context.ts';
import { kindsOf, typeOf } from '../entity-kinds.ts';
import { PROCESS_KIND } from '../enum-values.ts';
import type { LessonKind, Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type {
  AffiliationRow,
  CiteRow,
  EntityRow,
  LessonRow,
  MentionRow,
  StakeholderGroupRow,
  TurnRow,
} from '../rows.ts';
import { needed } from './needed.ts';

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The fields that everything that can be named has. */
const shared = {
  kinds: (entity: EntityRow) => kindsOf(entity),
  aliases: ({ aliases }: EntityRow) => aliases ?? [],
  mentionedIn: async (
    { id }: EntityRow,
    { sessions, ...page }: PageArguments & { readonly sessions?: readonly string[] | null },
    { reads }: ApiContext,
  ) => {
    const wish = pageWish(page);
    const parameters = { sessions: sessions ?? null };
    return connectionOf(await reads.page<MentionRow>('read/entity/mentions', id, wish, parameters), wish);
  },
  citedBy: async ({ id }: EntityRow, page: PageArguments, { reads }: ApiContext) => {
    const wish = pageWish(page);
    return connectionOf(await reads.page<CiteRow>('read/entity/cited-by', id, wish), wish);
  },
  lessonsAbout: async (
    { id }: EntityRow,
    { kinds, ...page }: PageArguments & { readonly kinds?: readonly LessonKind[] | null },
    { reads }: ApiContext,
  ) => {
    const wish = pageWish(page);
    const parameters = { kinds: kinds ?? null };
    return connectionOf(await reads.page<LessonRow>('read/entity/lessons-about', id, wish, parameters), wish);
  },
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
  affiliations: ({ id }: EntityRow, _: unknown, { reads }: ApiContext) =>
    reads.items<AffiliationRow>('read/entity/affiliations', id),
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
  Place: { ...shared, ...whole },
  Topic: shared,

  Mention: {
    turn: ({ turn }, _, context) => turnOfMention(turn, context),
    quote: async ({ turn, start, end }, _, context) =>
      quoteAround(await turnOfMention(turn, context), start, end).quote,
  },
};

async function turnOfMention(turn: TurnRow | string, { reads }: ApiContext): Promise<TurnRow> {
  return typeof turn === 'string' ? needed(await reads.node<TurnRow>('read/by-id/turn', turn)) : turn;
}
