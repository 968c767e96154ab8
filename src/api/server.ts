import { createServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { AnswerCache } from './answers/answer-cache.ts';
import { keptAnswers } from './answers/kept-answers.ts';
import type { ApiContext } from './api-context.ts';
import { browserRoutes } from './browser/browser-routes.ts';
import { unlessBusy } from './busy.ts';
import { GraphVersion } from './graph-version.ts';
import { type Answering, graphqlRoute } from './graphql-route.ts';
import { graphqlServer } from './graphql-server.ts';
import { type ApiStore, guardedStore } from './guarded-store.ts';
import { healthRoutes } from './health.ts';
import { LIMITS, type Limits } from './limits.ts';
import { listen } from './listen.ts';
import type { LogLevel } from './log-level.ts';
import { Metrics } from './metrics.ts';
import { otherOrigins } from './other-origins.ts';
import { playgroundRoutes } from './playground/playground-routes.ts';
import { problemAnswer } from './problem-answer.ts';
import { readingRoutes } from './reading/reading-routes.ts';
import { logDefects, openLog, requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { warmUp } from './warm-up.ts';
import { Writers, type Writing } from './writing/writer.ts';

export interface ApiOptions {
  readonly store: ApiStore;
  /** Where to listen; 127.0.0.1 keeps it to this machine. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Shown by the playground. */
  readonly version?: string;
  /** Whether to have the mission's question planned ahead, so that the first one to ask need not wait: true when left out. */
  readonly warmUp?: boolean;
  /** How large a question may be, where that differs from `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Log all requests, failed ones, or none: none when left out. */
  readonly log?: LogLevel;
  /** Whether clients may ask for the schema, as the playground's documentation does: true when left out. */
  readonly introspection?: boolean;
  /** Other sites whose pages may ask questions here, as in `https://example.org`: none when left out. */
  readonly origins?: readonly string[];
  /** Memory for answers that are given again while the graph is the same: `KEPT_BYTES` when left out, 0 to keep none. */
  readonly keptBytes?: number;
  /** Who may change the graph, and how transcripts are read: nobody when left out, and the schema then has nothing that would. */
  readonly writing?: Writing;
}

/** Some thousand answers: the ready-made ones have 2 to 60 kB. */
export const KEPT_BYTES = 32 * 1024 * 1024;

export interface Api {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** Take no new requests, finish those under way, close. */
  stop(): Promise<void>;
}

/** Who has not sent the head of a request, or all of it, by then is cut off: connections are not to be hoarded. */
const TIMES = { headersTimeout: 5_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };

/**
 * Serve the graph: `POST /graphql`, the playground at `/`, `/health/live` and `/health/ready`, `/metrics`, and pages on which people read
 * the sessions.
 * @throws ENV_PORT_INVALID, ENV_PORT_TAKEN
 */
export async function startApi(options: ApiOptions): Promise<Api> {
  const app = express();
  const httpServer = createServer(TIMES, app);
  const metrics = new Metrics();
  const store = guardedStore(options.store, metrics.onRead);
  const graphVersion = new GraphVersion(store);
  const writers = options.writing === undefined ? null : new Writers(store, options.writing);
  const version = options.version ?? '';
  const limits = { ...LIMITS, ...options.limits };
  const served = { writing: writers !== null, introspection: options.introspection ?? true };
  const log = openLog(options.log ?? 'silent');
  const graphql = graphqlServer(httpServer, limits, served, [metrics.countErrors, logDefects(log)]);
  await graphql.start();
  let baseUrl = '';
  const cache = cacheOf(options.keptBytes ?? KEPT_BYTES, graphVersion, metrics);
  const answering = { store, writers, graphVersion, keptAnswers: cache, baseUrl: () => baseUrl, version };
  addRoutes(app, { log, metrics, origins: options.origins ?? [] }, graphql, answering);
  try {
    baseUrl = await listen(httpServer, options.host, options.port);
    // An answer is kept only where the version before it is known.
    if (cache !== null) void graphVersion.current();
    const cancel = options.warmUp === false ? () => undefined : warmUp(store);
    return { url: baseUrl, stop: () => stop(graphql, httpServer, cancel) };
  } catch (error) {
    await stop(graphql, httpServer);
    throw error;
  }
}

function cacheOf(bytes: number, version: GraphVersion, metrics: Metrics): RequestHandler | null {
  if (bytes === 0) return null;
  const cache = new AnswerCache(version, bytes);
  metrics.watch(cache);
  return keptAnswers(cache, metrics.countAnswers);
}

function addRoutes(
  app: Express,
  { log, metrics, origins }: { log: Logger; metrics: Metrics; origins: readonly string[] },
  graphql: ApolloServer<ApiContext>,
  answering: Answering,
): void {
  const { store, version } = answering;
  app.disable('x-powered-by');
  app.use(requestLog(log), metrics.countRequests);
  app.use('/graphql', unlessBusy());
  app.use(securityHeaders, compression());
  app.use(metrics.routes());
  app.use(healthRoutes(store));
  if (origins.length > 0) app.use('/graphql', otherOrigins(origins));
  app.use(graphqlRoute(graphql, answering));
  app.use(browserRoutes());
  app.use(playgroundRoutes(store, version));
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
