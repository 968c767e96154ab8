import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { ApiContext } from '../api-context.ts';
import type { AnswerCache } from './answer-cache.ts';

/** How a question that may be answered from what is kept was answered. */
export type AnswerSource = 'kept' | 'graph';

/**
 * Answers a question that was asked before from what was kept, byte for byte, while the graph is the same. Only `POST` of JSON, as that is what
 * no other site can make a browser send; `GET` has its own way, by `ETag`.
 * @param told of each question whether it was answered from what is kept
 */
export function keptAnswers(cache: AnswerCache, told: (source: AnswerSource) => void): RequestHandler {
  return async (request, response, next) => {
    const wish = request.get('cache-control') ?? '';
    const key = /\bno-store\b/i.test(wish) ? null : keyOf(request);
    if (key === null) return next();
    const kept = /\bno-cache\b/i.test(wish) ? null : await cache.find(key);
    told(kept === null ? 'graph' : 'kept');
    if (kept === null) {
      keepWhatIsSent(response, cache.begin(key));
      return next();
    }
    response.set({ 'Content-Type': kept.contentType, ...KEPT }).end(kept.body);
  };
}

/** Nobody between here and the client may keep it: only this server knows when it no longer holds (RFC 9211 for the second). */
const KEPT = { 'Cache-Control': 'no-store', 'Cache-Status': 'bpf-graph; hit' };

/** Marks the answers that may be kept: whole ones of questions. A change, or an error, is nothing to give a second time. */
export const markWhole: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, operation, contextValue }) => {
      const { body } = response;
      const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
      if (isWhole && operation?.operation === 'query') contextValue.markWhole();
    },
  }),
};

const WHOLE = 'bpfGraphWhole';

/** @returns marks the answer of this response as one that may be kept */
export function marking(response: Response): () => void {
  return () => {
    response.locals[WHOLE] = true;
  };
}

function keepWhatIsSent(response: Response, keep: ReturnType<AnswerCache['begin']>): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (typeof body === 'string' && response.locals[WHOLE] === true) {
      void keep({ contentType: String(response.get('content-type')), body: Buffer.from(body) });
    }
    return send(body);
  };
}

/** All that an answer depends on beside the graph: the question as it was sent, who asks, the form that they want, the day that a report bears. */
function keyOf(request: Request): string | null {
  const { body } = request;
  if (request.method !== 'POST' || body === null || typeof body !== 'object' || Array.isArray(body)) return null;
  const day = new Date().toISOString().slice(0, 10);
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  const parts = [query, operationName, variables, extensions];
  const asked = [...parts, request.get('authorization') ?? '', request.get('accept') ?? '', request.url, day];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}
