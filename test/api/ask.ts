import type { Limits } from '../../src/api/limits.ts';
import { type Api, type ApiOptions, startApi } from '../../src/api/server.ts';
import type { Store } from '../../src/graph/store.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';
import { loadSmallGraph } from './small-graph.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The API over the small graph, on a free port, with a count of the statements it sends. */
export interface TestApi {
  readonly api: Api;
  readonly store: Store;
  /** Names of the statements since it was last emptied. */
  readonly statements: string[];
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Limits for questions that no client asks: with every field of everything in them. */
export const NO_LIMITS: Limits = { tokens: 1e6, depth: 1e3, aliases: 1e5, directives: 1e3, cost: 1e12 };

export async function startTestApi(
  load: (store: Store) => Promise<void> = loadSmallGraph,
  limits: Partial<Limits> = {},
  options: Partial<ApiOptions> = {},
): Promise<TestApi> {
  const statements: string[] = [];
  const store = await openTestStore({ onStatement: (name) => statements.push(name) });
  await emptyGraph(store);
  await load(store);
  const api = await startApi({ store, host: '127.0.0.1', port: 0, warmUp: false, limits, ...options });
  return {
    api,
    store,
    statements,
    ask: (query, variables = {}, headers = {}) => ask(api.url, query, variables, headers),
    stop: async () => {
      await api.stop();
      await store.close();
    },
  };
}

async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Partial<Answer>;
  return { status: response.status, data: answer.data, errors: answer.errors ?? [] };
}
