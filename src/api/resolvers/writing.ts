import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { ApiContext } from '../api-context.ts';
import { decisionsArgument } from '../arguments/decisions-argument.ts';
import { transcriptArgument } from '../arguments/transcript-argument.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type { ChangeRow, SessionRow } from '../rows.ts';
import { versionOf, type Writer } from '../writing/writer.ts';
import { needed } from './needed.ts';

/** Whatever changes the graph, or tells who changed it, begins here. */
function writerOf({ writer }: ApiContext): Writer {
  if (writer !== null) return writer;
  throw new GraphQLError('This takes a token that the server knows: Authorization: Bearer TOKEN.', {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
    },
  });
}

const OUTCOMES = { added: 'ADDED', replaced: 'REPLACED', unchanged: 'UNCHANGED' } as const;

/** The resolvers of `schema/writing/`: they are there only where somebody holds a token. */
export const writing: Resolvers = {
  DateTime: GraphQLDateTime,

  Mutation: {
    ingestTranscript: async (_, { input }, context) => {
      const writer = writerOf(context);
      const { file, bytes } = transcriptArgument(input);
      const ingested = await writer.ingest(file, bytes);
      context.reads.forget();
      return ingested;
    },
    curateSession: async (_, { session, input, decisions, mode, version }, context) => {
      const writer = writerOf(context);
      const given = decisionsArgument(input ?? null, decisions ?? null);
      const replaces = mode === 'REPLACE';
      const curated = await writer.curate({ session, decisions: given, replaces, version: version ?? null });
      context.reads.forget();
      return curated;
    },
    deleteSession: async (_, { id }, context) => {
      const deleted = await writerOf(context).deleteSession(id);
      context.reads.forget();
      return { id, deleted };
    },
  },

  Query: {
    changes: async (_, { sessions, ...page }, context) => {
      writerOf(context);
      const wish = pageWish(page);
      const rows = await context.reads.list<ChangeRow>('read/changes', wish, { sessions: sessions ?? null });
      return connectionOf(rows, wish);
    },
    curation: (_, { session }, context) => writerOf(context).curation(session),
  },

  Curation: {
    session: ({ session }, _, { reads }) => reads.node<SessionRow>('read/by-id/session', session),
    version: ({ yaml }) => versionOf(yaml),
  },

  CuratedSession: {
    session: async ({ curation }, _, { reads }) =>
      needed(await reads.node<SessionRow>('read/by-id/session', curation.session)),
    misfits: ({ misfits }) => [...misfits],
  },

  IngestedTranscript: {
    outcome: ({ outcome }) => OUTCOMES[outcome],
    session: async ({ session }, _, { reads }) => needed(await reads.node<SessionRow>('read/by-id/session', session)),
    problems: ({ problems }) => [...problems],
  },
};
