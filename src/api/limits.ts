import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';

/** How large a question may be. A ready-made one has 80 tokens, is 8 deep and costs some thousands. */
export interface Limits {
  /** Words and signs of its text. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields in its answer at most, by what its pages may hold. */
  readonly cost: number;
}

export const LIMITS: Limits = { tokens: 5_000, depth: 20, aliases: 50, directives: 50, cost: 1_000_000 };

/** A list without pages is short: so many items are reckoned with. */
const USUAL_LIST = 5;

/** The rules by which a question is refused before it is answered, with a message that names the limit. */
export function limitRules({ depth, aliases, directives }: Limits): ValidationRule[] {
  // The rules would throw, which is told as a fault of the server.
  const reporting = {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) =>
        context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: TOO_LARGE })),
    ],
  };
  return [
    maxDepthRule({ n: depth, flattenFragments: true, ...reporting }),
    maxAliasesRule({ n: aliases, ...reporting }),
    maxDirectivesRule({ n: directives, ...reporting }),
  ] as unknown as ValidationRule[];
}

const TOO_LARGE = { code: 'QUERY_TOO_LARGE' };

/** Refuses a question whose answer could be too large, once its variables are known. */
export function costLimit({ cost: limit, tokens }: Limits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operationName }) => {
        const options = {
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(operationName === null ? {} : { operationName }),
          estimators: [costOf],
          // Fragments within fragments: a few of them can stand for millions of fields.
          maxQueryNodes: 2 * tokens,
        };
        const cost = tellTooManyNodes(() => getComplexity(options));
        if (cost <= limit) return;
        throw tooLarge(
          `The answer could hold ${cost} fields; at most ${limit} are allowed. Ask for smaller pages ("first").`,
        );
      },
    }),
  };
}

function tellTooManyNodes<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && /maximum allowed number of nodes/.test(error.message)) {
      throw tooLarge('The question has too many fields, those of its fragments counted wherever they are used.');
    }
    throw error;
  }
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { ...TOO_LARGE, http: { status: 400 } } });
}

/** What a field costs: itself, and all that is asked of each of its items. */
function costOf({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const pages = typeof args.first === 'number' ? Math.max(args.first, 0) : null;
  // Pages are counted where `first` stands: `nodes` and `edges` below it are that same page.
  if (pages !== null) return 1 + pages * childComplexity;
  const isPlainList = String(field.type).startsWith('[') && !['nodes', 'edges'].includes(field.name);
  return 1 + (isPlainList ? USUAL_LIST : 1) * childComplexity;
}
