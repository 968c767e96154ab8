import {
  type ASTVisitor,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  Kind,
  parse,
  type Source,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { isUnavailable } from './unavailable.ts';

/** What Apollo Server calls with each error: as it would send it, and as it was thrown. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** graphql-js has no code for it. */
const TOO_MANY_TOKENS = /tokens\. Parsing aborted/;
const UNKNOWN_ENUM_VALUE = /does not exist in "(\w+)" enum/;

/**
 * Errors as clients see them: what they can mend is told in full, anything else without stack, Cypher or addresses.
 * @param schema for the values that an enum allows
 */
export function formatErrorFor(schema: GraphQLSchema): FormatError {
  return (formatted, error) => {
    const cause = innermost(error);
    if (cause instanceof BpfGraphError) return { ...formatted, ...toldOf(cause) };
    if (!isOfRequest(formatted, cause)) return { ...formatted, ...DEFECT };
    if (isTooLarge(cause)) return { ...formatted, extensions: { code: 'QUERY_TOO_LARGE' } };
    const enumName = UNKNOWN_ENUM_VALUE.exec(formatted.message)?.[1];
    if (enumName !== undefined) return enumError(schema, enumName, formatted, cause);
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    // graphql-js itself refuses what its validation lets through, as a mutation where there are none.
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  };
}

const DEFECT = { message: 'Something went wrong inside bpf-graph.', extensions: { code: 'DEFECT' } };
const UNAVAILABLE = {
  message: 'The graph cannot be read at the moment. Try again.',
  extensions: { code: 'UNAVAILABLE' },
};

/** What was handed in is the client's to mend: told in full, with the program's own code beside. */
function toldOf(error: BpfGraphError): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  if (error.code.startsWith('INPUT_') || error.code === 'NOT_FOUND') {
    const message = `${error.message}. ${error.hint.replace(/[.]?$/, '.')}`;
    return { message, extensions: { code: 'BAD_USER_INPUT', reason: error.code } };
  }
  return isUnavailable(error) ? UNAVAILABLE : DEFECT;
}

/**
 * Does the error lie in the request? Errors raised while a question is answered have a path. Of these only such as this program
 * throws as GraphQL errors, with a code of its own, and such as point at an argument's value are the client's.
 */
function isOfRequest({ path }: GraphQLFormattedError, cause: unknown): boolean {
  if (!isGraphQLError(cause)) return false;
  if (path === undefined || OWN_CODES.has(String(cause.extensions.code))) return true;
  return cause.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? false;
}

const OWN_CODES: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'QUERY_TOO_LARGE', 'UNAUTHENTICATED', 'UNAVAILABLE']);

/** Apollo Server gives what its parser and its rules find codes of its own. */
function isTooLarge(cause: unknown): boolean {
  return isGraphQLError(cause) && (cause.extensions.code === 'QUERY_TOO_LARGE' || TOO_MANY_TOKENS.test(cause.message));
}

/** Apollo Server and graphql-js wrap errors: the one that was thrown tells what it is about. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (isGraphQLError(inner) && inner.originalError) inner = inner.originalError;
  return inner;
}

/** By name: where two copies of graphql-js are loaded (one as CommonJS, one as a module), their classes differ. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && (error.name === 'GraphQLError' || 'originalError' in error);
}

/** "Value FOO does not exist" alone helps nobody: name the argument and the values there are. */
function enumError(
  schema: GraphQLSchema,
  enumName: string,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const type = schema.getType(enumName);
  const allowed = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const argument = isGraphQLError(error) ? argumentOf(schema, error) : null;
  const where = argument === null ? '' : `Argument "${argument}": `;
  const message = `${where}${formatted.message.replace(/ Did you mean.*$/, '')} Allowed: ${allowed.join(', ')}.`;
  return {
    ...formatted,
    message,
    extensions: { code: 'BAD_USER_INPUT', ...(argument === null ? {} : { argument }), allowed },
  };
}

/** The argument in which the wrong value stands in the text of the question; null for a value in a variable, which is named already. */
function argumentOf(schema: GraphQLSchema, error: GraphQLError): string | null {
  const node = error.nodes?.[0];
  if (node?.loc === undefined || error.source === undefined || node.kind === Kind.VARIABLE_DEFINITION) return null;
  return argumentAt(schema, error.source, node.loc.start);
}

function argumentAt(schema: GraphQLSchema, source: Source, offset: number): string | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  const visitor: ASTVisitor = {
    enter(node) {
      const named = getNamedType(types.getInputType());
      if (named && node.loc?.start === offset && node.loc.end > offset) found = types.getArgument()?.name ?? found;
    },
  };
  visit(parse(source.body), visitWithTypeInfo(types, visitor));
  return found;
}
