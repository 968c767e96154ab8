import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { ApiContext } from '../api-context.ts';
import { transcriptArgument } from '../arguments/transcript-argument.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connectionOf, pageWish } from '../paging.ts';
import type { ChangeRow, SessionRow } from '../rows.ts';
import type { Writer } from '../writing/writer.ts';
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
  },

  IngestedTranscript: {
    outcome: ({ outcome }) => OUTCOMES[outcome],
    session: async ({ session }, _, { reads }) => needed(await reads.node<SessionRow>('read/by-id/session', session)),
    problems: ({ problems }) => [...problems],
  },
};
