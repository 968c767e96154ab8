import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSchema } from 'graphql';
import type { ApiContext } from './api-context.ts';
import { formatErrorFor } from './format-error.ts';
import { costLimit, type Limits, limitRules } from './limits.ts';
import { resolversFor } from './resolvers/resolvers.ts';
import { schemaText } from './schema-text.ts';

/** How long answers under way may take once the server is told to stop. */
const DRAIN_MS = 5_000;

/**
 * Apollo Server over the SDL of `schema/`. It reads no environment and sends nothing anywhere.
 * @param options whether the graph can be changed: else the schema has nothing that would
 */
export function graphqlServer(
  httpServer: Server,
  limits: Limits,
  options: { readonly writing: boolean },
  plugins: readonly ApolloServerPlugin[] = [],
): ApolloServer<ApiContext> {
  const typeDefs = schemaText(options);
  return new ApolloServer<ApiContext>({
    typeDefs,
    resolvers: resolversFor(options),
    formatError: formatErrorFor(buildSchema(typeDefs)),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    plugins: [
      costLimit(limits),
      ...plugins,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
