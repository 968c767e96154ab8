import type { Server } from 'node:http';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSchema } from 'graphql';
import { markWhole } from './answers/kept-answers.ts';
import type { ApiContext } from './api-context.ts';
import { AskingAgain, judgeAttempts } from './asking-again.ts';
import { tagAnswers } from './cache-hints.ts';
import { formatErrorFor } from './format-error.ts';
import { knownQuestions } from './known-questions.ts';
import { costLimit, type Limits, limitRules } from './limits.ts';
import { resolversFor } from './resolvers/resolvers.ts';
import { schemaText } from './schema-text.ts';

/** How long answers under way may take once the server is told to stop. */
const DRAIN_MS = 5_000;

export interface ServerOptions {
  /** Whether the graph can be changed: else the schema has nothing that would. */
  readonly writing: boolean;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
}

/**
 * Apollo Server over the SDL of `schema/`. It reads no environment and sends nothing anywhere.
 */
export function graphqlServer(
  httpServer: Server,
  limits: Limits,
  options: ServerOptions,
  plugins: readonly ApolloServerPlugin<ApiContext>[] = [],
): ApolloServer<ApiContext> {
  const typeDefs = schemaText(options);
  return new AskingAgain({
    typeDefs,
    resolvers: resolversFor(options),
    formatError: formatErrorFor(buildSchema(typeDefs)),
    documentStore: knownQuestions(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    nodeEnv: 'production',
    introspection: options.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      costLimit(limits),
      // Before those that tell of the answer.
      judgeAttempts,
      ...plugins,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      tagAnswers,
      markWhole,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
