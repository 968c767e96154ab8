import { createServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { ApiContext } from './api-context.ts';
import { graphqlServer } from './graphql-server.ts';
import { healthRoutes } from './health.ts';
import { listen } from './listen.ts';
import { playgroundRoutes } from './playground/playground-routes.ts';
import { problemAnswer } from './problem-answer.ts';
import { readingRoutes } from './reading/reading-routes.ts';
import { type ReadStore, Reads } from './reads.ts';
import { securityHeaders } from './security-headers.ts';
import { warmUp } from './warm-up.ts';

export interface ApiOptions {
  readonly store: ReadStore;
  /** Where to listen; 127.0.0.1 keeps it to this machine. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Shown by the playground. */
  readonly version?: string;
  /** Whether to ask the mission's question ahead, so that the first one to ask need not wait: true when left out. */
  readonly warmUp?: boolean;
}

export interface Api {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** Take no new requests, finish those under way, close. */
  stop(): Promise<void>;
}

/** Questions are short: whatever is longer is no question. */
const BODY_LIMIT = '256kb';

/**
 * Serve the graph: `POST /graphql`, the playground at `/`, `/health/live` and `/health/ready`, and pages on which people read
 * the sessions.
 * @throws ENV_PORT_INVALID, ENV_PORT_TAKEN
 */
export async function startApi(options: ApiOptions): Promise<Api> {
  const app = express();
  const httpServer = createServer(app);
  const graphql = graphqlServer(httpServer);
  await graphql.start();
  let baseUrl = '';
  const context = async (): Promise<ApiContext> => ({ reads: new Reads(options.store), baseUrl });
  addRoutes(app, options, graphql, context);
  try {
    baseUrl = await listen(httpServer, options.host, options.port);
    const cancel = options.warmUp === false ? () => undefined : warmUp(graphql, context);
    return { url: baseUrl, stop: () => stop(graphql, httpServer, cancel) };
  } catch (error) {
    await stop(graphql, httpServer);
    throw error;
  }
}

function addRoutes(
  app: Express,
  { store, version }: ApiOptions,
  graphql: ApolloServer<ApiContext>,
  context: () => Promise<ApiContext>,
): void {
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.use(healthRoutes(store));
  app.post('/graphql', express.json({ limit: BODY_LIMIT }), expressMiddleware(graphql, { context }));
  app.use(playgroundRoutes(store, version ?? ''));
  app.use(readingRoutes(store));
  addEndings(app);
}

/** What no route answers, and what a route cannot answer. */
function addEndings(app: Express): void {
  app.use((_request, response) => {
    response.status(404).type('text').send('Nothing here. The playground is at /, the API at POST /graphql.\n');
  });
  app.use(problemAnswer);
}

/** Apollo's drain plug-in finishes what is under way and closes the HTTP server; where it did not, it is closed here. */
async function stop(graphql: ApolloServer<ApiContext>, httpServer: Server, cancel?: () => void): Promise<void> {
  cancel?.();
  await graphql.stop();
  if (httpServer.listening) await new Promise((done) => httpServer.close(done));
}
