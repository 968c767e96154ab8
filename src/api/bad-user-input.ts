import { GraphQLError } from 'graphql';

/** The client's argument is at fault: say which one, what is allowed and what was given. */
export function badUserInput(argument: string, allowed: string, given: unknown): GraphQLError {
  return new GraphQLError(`Argument "${argument}" must be ${allowed}, not ${JSON.stringify(given)}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
