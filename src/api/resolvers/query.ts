import { CITED_KINDS, isCited } from '../../knowledge/knowledge.ts';
import type { ApiContext } from '../api-context.ts';
import { confidenceArgument } from '../arguments/confidence-argument.ts';
import { entityFilter, lessonFilter, personFilter, sessionFilter } from '../arguments/filters.ts';
import { wordsAsked } from '../arguments/words-asked.ts';
import { mayAsk } from '../asks-only.ts';
import { countedCitations } from '../counted-citations.ts';
import { CITED, type EntityLabel, labelsOf } from '../entity-kinds.ts';
import type { QueryOrganisationsArgs, Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type {
  CitationMatrixRow,
  EntityRow,
  EventRow,
  LessonRow,
  SessionRow,
  StakeholderGroupRow,
  TurnRow,
} from '../rows.ts';
import { nodeOf } from './node-of.ts';

type ListArguments = Partial<QueryOrganisationsArgs>;

/** One thing by its id; null when the thing of that id is of another kind. */
function entityOfLabel(label: EntityLabel) {
  return async (_: unknown, { id }: { readonly id: string }, { reads }: ApiContext): Promise<EntityRow | null> => {
    const entity = await reads.node<EntityRow>('read/by-id/entity', id);
    return entity?.labels.includes(label) ? entity : null;
  };
}

function entityList(statement: string) {
  return async (_: unknown, { filter, orderBy, ...page }: ListArguments, { reads }: ApiContext) => {
    const wish = pageWish(page, orderBy ?? 'NAME');
    const fitting = await entityFilter(filter, reads);
    return connectionOf(await reads.list<EntityRow>(statement, wish, fitting), wish);
  };
}

export const query: Resolvers = {
  Query: {
    citationMatrix: async (_, { sessions, kinds, minConfidence }, { reads }, info) => {
      const asked = {
        sessions: sessions ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence) ?? 0,
      };
      const cited = CITED_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
      const isCounted = asked.sessions === null && (kinds ?? []).every((kind) => isCited({ kinds: [kind] }));
      const rows = isCounted
        ? await countedCitations(reads, {
            kinds: cited,
            minConfidence: asked.minConfidence,
            speakers: mayAsk(info, 'speakers'),
            ...wordsAsked(info),
          })
        : await reads.rows<CitationMatrixRow>('read/citation-matrix', { ...asked, kinds: labelsOf(kinds) ?? CITED });
      return rows.map((row) => ({ ...row, ...asked }));
    },

    event: (_, { id }, { reads }) => reads.node<EventRow>('read/by-id/event', id),
    events: async (_, args, { reads }) => {
      const wish = pageWish(args);
      return connectionOf(await reads.list<EventRow>('read/list/events', wish), wish);
    },

    session: (_, { id }, { reads }) => reads.node<SessionRow>('read/by-id/session', id),
    sessions: async (_, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'DATE');
      const rows = await reads.list<SessionRow>('read/list/sessions', wish, sessionFilter(filter));
      return connectionOf(rows, wish);
    },

    turn: (_, { id }, { reads }) => reads.node<TurnRow>('read/by-id/turn', id),

    person: entityOfLabel('Person'),
    people: async (_, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'NAME');
      const fitting = await personFilter(filter, reads);
      return connectionOf(await reads.list<EntityRow>('read/list/people', wish, fitting), wish);
    },

    stakeholderGroup: (_, { id }, { reads }) => reads.node<StakeholderGroupRow>('read/by-id/stakeholder-group', id),
    stakeholderGroups: async (_, args, { reads }) => {
      const wish = pageWish(args);
      return connectionOf(await reads.list<StakeholderGroupRow>('read/list/stakeholder-groups', wish), wish);
    },

    organisation: entityOfLabel('Organisation'),
    organisations: entityList('read/list/organisations'),
    initiative: entityOfLabel('Initiative'),
    initiatives: entityList('read/list/initiatives'),
    process: entityOfLabel('Process'),
    processes: entityList('read/list/processes'),
    place: entityOfLabel('Place'),
    places: entityList('read/list/places'),
    topic: entityOfLabel('Topic'),
    topics: entityList('read/list/topics'),

    lesson: (_, { id }, { reads }) => reads.node<LessonRow>('read/by-id/lesson', id),
    lessons: async (_, { filter, orderBy, ...page }, { reads }) => {
      const wish = pageWish(page, orderBy ?? 'PLACE');
      const fitting = await lessonFilter(filter, reads);
      return connectionOf(await reads.list<LessonRow>('read/list/lessons', wish, fitting), wish);
    },

    node: async (_, { id }, { reads }) => {
      const [found] = await reads.rows<{ label: string }>('read/by-id/label', { keys: [id] });
      return found === undefined ? null : nodeOf(reads, id, [found.label]);
    },
  },
};
