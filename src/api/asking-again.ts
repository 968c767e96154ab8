import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApiContext } from './api-context.ts';

type HttpRequest = Parameters<ApolloServer<ApiContext>['executeHTTPGraphQLRequest']>[0];
type HttpAnswer = ReturnType<ApolloServer<ApiContext>['executeHTTPGraphQLRequest']>;

/** Apollo Server that asks a question again when the graph has changed while it was being answered: see `Attempt`. */
export class AskingAgain extends ApolloServer<ApiContext> {
  override async executeHTTPGraphQLRequest({ httpGraphQLRequest, context }: HttpRequest): HttpAnswer {
    for (;;) {
      const made: ApiContext[] = [];
      const remembered = async (): Promise<ApiContext> => {
        const one = await context();
        made.push(one);
        return one;
      };
      const answer = await super.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: remembered });
      if (made[0]?.attempt.isAskedAgain !== true) return answer;
    }
  }
}

/** The error of what points to something that is gone. */
export const CHANGED = {
  message: 'The graph changed while it was read. Ask again.',
  extensions: { code: 'UNAVAILABLE', reason: 'CHANGED' },
};

/** Says whether a question is asked again; and where it cannot be, that its answer is of more than one state of the graph. */
export const judgeAttempts: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, operation, contextValue: { attempt } }) => {
      if (body.kind !== 'single' || operation?.operation !== 'query') return;
      const errors = body.singleResult.errors ?? [];
      // Where it cannot be told whether the graph changed, something missing says so; or it is a defect, and there again.
      const mayBeTorn = attempt.isTorn || (attempt.state === null && errors.some(isOfChange));
      // Nothing is to be read where the graph is gone, however often it is asked.
      if (!mayBeTorn || errors.some(isOfAbsence)) return;
      if (!attempt.isLast) attempt.isAskedAgain = true;
      else if (!attempt.isTorn) return;
      else if (errors.length > 0) body.singleResult.errors = errors.map(asChange);
      else body.singleResult.extensions = { ...body.singleResult.extensions, changedWhileRead: true };
    },
  }),
};

/** What is amiss within the program itself where the graph has not changed. */
function isOfChange({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'DEFECT' || extensions?.reason === CHANGED.extensions.reason;
}

function isOfAbsence(error: GraphQLFormattedError): boolean {
  return error.extensions?.code === 'UNAVAILABLE' && !isOfChange(error);
}

function asChange(error: GraphQLFormattedError): GraphQLFormattedError {
  return isOfChange(error) ? { ...error, ...CHANGED } : error;
}
