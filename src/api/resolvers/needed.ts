import { GraphQLError } from 'graphql';
import { CHANGED } from '../asking-again.ts';

/**
 * What the graph must hold because something in it points there. It may be missing for a moment while a session is being
 * replaced between two statements of one question.
 */
export function needed<T>(value: T | null): T {
  if (value !== null) return value;
  throw new GraphQLError(CHANGED.message, { extensions: CHANGED.extensions });
}
