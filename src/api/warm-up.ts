import type { ApolloServer } from '@apollo/server';
import type { ApiContext } from './api-context.ts';
import { questionTexts } from './playground/questions.ts';

/** Who starts the server is served first. */
const WAIT_MS = 500;

/**
 * Ask the mission's question once, in the background: Neo4j plans a statement when it is first asked, which takes a second.
 * What goes wrong is of no interest: whoever asks next will be told.
 * @returns call it to leave it be
 */
export function warmUp(graphql: ApolloServer<ApiContext>, context: () => ApiContext): () => void {
  const ask = async (): Promise<void> => {
    const query = questionTexts()[0]?.query;
    await graphql.executeOperation(query === undefined ? {} : { query }, { contextValue: context() });
  };
  const timer = setTimeout(() => void ask().catch(() => undefined), WAIT_MS);
  timer.unref();
  return () => clearTimeout(timer);
}
