import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { ReadOptions } from '../graph/store.ts';
import { announcedLimit } from './announced-limit.ts';
import { marking } from './answers/kept-answers.ts';
import type { ApiContext } from './api-context.ts';
import { TRANSCRIPT_BYTES } from './arguments/transcript-argument.ts';
import { Attempt } from './attempt.ts';
import { cacheHints, tagFor } from './cache-hints.ts';
import type { GraphVersion } from './graph-version.ts';
import type { PingStore, ReadStore } from './reads.ts';
import { Reads } from './reads.ts';
import type { Writer, Writers } from './writing/writer.ts';

/** Questions are short: whatever is longer is no question. */
const QUESTION_BYTES = 256 * 1024;
/** A transcript in base64, which takes four characters for three bytes, and the question around it. */
const WRITING_BYTES = Math.ceil((TRANSCRIPT_BYTES * 4) / 3) + QUESTION_BYTES;

/** What each request is answered with. */
export interface Answering {
  readonly store: ReadStore & PingStore;
  /** Null where nobody may change the graph. */
  readonly writers: Writers | null;
  readonly graphVersion: GraphVersion;
  /** Answers what was asked before; null where nothing is kept. */
  readonly keptAnswers: RequestHandler | null;
  /** Address of this server without a slash at its end, once it is known. */
  readonly baseUrl: () => string;
  /** Of this program. */
  readonly version: string;
}

/**
 * `POST /graphql`, and `GET /graphql` for questions that caches may keep. Only who may hand in transcripts may send as
 * much as one takes.
 */
export function graphqlRoute(graphql: ApolloServer<ApiContext>, answering: Answering): Router {
  const router = Router();
  const limited = (bytes: number) => [announcedLimit(bytes), express.json({ limit: bytes })];
  const question = Router().use(limited(QUESTION_BYTES));
  const writing = Router().use(limited(WRITING_BYTES));
  router.post('/graphql', (request, response, next) => {
    const body = writerOf(answering, request, response) === null ? question : writing;
    body(request, response, next);
  });
  router.get('/graphql', express.json(), cacheHints(answering.graphVersion, answering.version));
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<ApiContext> => {
    const attempt = nextAttempt(res, answering.graphVersion);
    const store = readingWith({ ...attempt.options, signal: closed(res) }, answering.store);
    return {
      store,
      reads: new Reads(store),
      writer: writerOf(answering, req, res),
      baseUrl: answering.baseUrl(),
      tag: tagFor(res),
      markWhole: marking(res),
      attempt,
      request: requestId(res),
      version: answering.version,
    };
  };
  const answer = expressMiddleware(graphql, { context });
  router.get('/graphql', answer);
  router.post('/graphql', ...(answering.keptAnswers === null ? [] : [answering.keptAnswers]), answer);
  return router;
}

/** Where the attempt waits, should another one follow. */
const ATTEMPT = 'bpfGraphAttempt';

/** A request is given a context for each attempt at its answer. */
function nextAttempt(response: Response, version: GraphVersion): Attempt {
  const before: unknown = response.locals[ATTEMPT];
  const attempt = before instanceof Attempt ? before.next() : Attempt.first(version);
  response.locals[ATTEMPT] = attempt;
  return attempt;
}

/** Aborts when whoever asked goes away before the answer was sent. */
function closed(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function readingWith(own: ReadOptions, store: ReadStore): ReadStore {
  return { read: (name, parameters, options) => store.read(name, parameters, { ...options, ...own }) };
}

const requestId = (response: Response): string => String(response.get('X-Request-Id') ?? '');

function writerOf({ writers }: Answering, request: Request, response: Response): Writer | null {
  return writers?.writerOf(request.get('authorization'), requestId(response)) ?? null;
}
