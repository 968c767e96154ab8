import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { ApiContext } from './api-context.ts';
import type { GraphVersion } from './graph-version.ts';

/**
 * Questions asked by GET carry an `ETag` made of the question and the graph's version: who asks again with `If-None-Match` is told by 304
 * that nothing has changed, without the question being answered.
 * @param program changes when the same graph would be answered otherwise
 */
export function cacheHints(version: GraphVersion, program: string): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET') return next();
    const tag = await tagOf(request, version, program);
    if (tag !== null && request.get('if-none-match') === tag) {
      response
        .set({ ETag: tag, ...REVALIDATE })
        .status(304)
        .end();
      return;
    }
    response.locals[TAG] = tag;
    next();
  };
}

/** Where the tag of an answer waits until the answer is there. */
const TAG = 'bpfGraphTag';

/** May be kept by who asked alone, and used again only after asking whether it still holds. */
const REVALIDATE = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Accept-Encoding' };

/** @returns the tag that an answer without errors may carry; null for none */
export function tagFor(response: Response): string | null {
  const tag: unknown = response.locals[TAG];
  return typeof tag === 'string' ? tag : null;
}

/** Only what has no error is kept: an error may be gone the next time. */
export const tagAnswers: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { tag } }) => {
      const whole = response.body.kind === 'single' && response.body.singleResult.errors === undefined;
      const { headers } = response.http;
      if (tag === null || !whole) {
        headers.set('cache-control', 'no-store');
        return;
      }
      headers.set('etag', tag);
      for (const [name, value] of Object.entries(REVALIDATE)) headers.set(name.toLowerCase(), value);
    },
  }),
};

async function tagOf(request: Request, version: GraphVersion, program: string): Promise<string | null> {
  const graph = await version.current();
  if (graph === null) return null;
  // A report bears the day on which it was asked for.
  const day = new Date().toISOString().slice(0, 10);
  const parts = [program, graph, day, request.originalUrl, request.get('authorization') ?? ''];
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}
