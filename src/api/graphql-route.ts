import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response, Router } from 'express';
import { announcedLimit } from './announced-limit.ts';
import type { ApiContext } from './api-context.ts';
import { TRANSCRIPT_BYTES } from './arguments/transcript-argument.ts';
import type { ReadStore } from './reads.ts';
import { Reads } from './reads.ts';
import type { Writer, Writers } from './writing/writer.ts';

/** Questions are short: whatever is longer is no question. */
const QUESTION_BYTES = 256 * 1024;
/** A transcript in base64, which takes four characters for three bytes, and the question around it. */
const WRITING_BYTES = Math.ceil((TRANSCRIPT_BYTES * 4) / 3) + QUESTION_BYTES;

/** What each request is answered with. */
export interface Answering {
  readonly store: ReadStore;
  /** Null where nobody may change the graph. */
  readonly writers: Writers | null;
  /** Address of this server without a slash at its end, once it is known. */
  readonly baseUrl: () => string;
  /** Of this program. */
  readonly version: string;
}

/** `POST /graphql`. Only who may hand in transcripts may send as much as one takes. */
export function graphqlRoute(graphql: ApolloServer<ApiContext>, answering: Answering): Router {
  const router = Router();
  const limited = (bytes: number) => [announcedLimit(bytes), express.json({ limit: bytes })];
  const question = Router().use(limited(QUESTION_BYTES));
  const writing = Router().use(limited(WRITING_BYTES));
  router.post('/graphql', (request, response, next) => {
    const body = writerOf(answering, request, response) === null ? question : writing;
    body(request, response, next);
  });
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<ApiContext> => ({
    store: answering.store,
    reads: new Reads(answering.store),
    writer: writerOf(answering, req, res),
    baseUrl: answering.baseUrl(),
    version: answering.version,
  });
  router.post('/graphql', expressMiddleware(graphql, { context }));
  return router;
}

function writerOf({ writers }: Answering, request: Request, response: Response): Writer | null {
  return writers?.writerOf(request.get('authorization'), String(response.get('X-Request-Id') ?? '')) ?? null;
}
