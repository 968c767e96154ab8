import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDate, GraphQLLocalTime, GraphQLNonNegativeInt, GraphQLURL } from 'graphql-scalars';
import type { Resolvers } from '../generated/schema.ts';

function confidence(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new GraphQLError(`A confidence must be a number from 0 to 1, not ${JSON.stringify(value)}.`);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`A cursor must be a string, not ${JSON.stringify(value)}.`);
}

const Confidence = new GraphQLScalarType<number, number>({
  name: 'Confidence',
  serialize: confidence,
  parseValue: confidence,
  parseLiteral: (node) =>
    confidence(node.kind === Kind.FLOAT || node.kind === Kind.INT ? Number(node.value) : undefined),
});

const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});

/** How the scalars of `schema/scalars.graphql` are checked; what they mean is said there. */
export const scalars: Resolvers = {
  Confidence,
  Cursor,
  Date: GraphQLDate,
  LocalTime: GraphQLLocalTime,
  NonNegativeInt: GraphQLNonNegativeInt,
  URL: GraphQLURL,
};
