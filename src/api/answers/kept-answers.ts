import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { ApiContext } from '../api-context.ts';
import type { Answer, AnswerCache } from './answer-cache.ts';

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
      keepWhatIsSent(response, (answer, state) => cache.keep(key, answer, state));
      return next();
    }
    response.set({ 'Content-Type': kept.contentType, ...KEPT }).end(kept.body);
  };
}

/** Nobody between here and the client may keep it: only this server knows when it no longer holds (RFC 9211 for the second). */
const KEPT = { 'Cache-Control': 'no-store', 'Cache-Status': 'bpf-graph; hit' };

/**
 * Marks the answers that may be kept: whole ones of questions, of one state of the graph. A change, or an error, is nothing to give a
 * second time.
 */
export const markWhole: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, operation, contextValue }) => {
      const { body } = response;
      const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
      const { state } = contextValue.attempt;
      if (isWhole && state !== null && operation?.operation === 'query') contextValue.markWhole(state);
    },
  }),
};

/** Where the state of which an answer is waits until the answer is sent. */
const STATE = 'bpfGraphState';

/** @returns marks the answer of this response as one that may be kept */
export function marking(response: Response): (state: string) => void {
  return (state) => {
    response.locals[STATE] = state;
  };
}

function keepWhatIsSent(response: Response, keep: (answer: Answer, state: string) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const state: unknown = response.locals[STATE];
    if (typeof body === 'string' && typeof state === 'string') {
      keep({ contentType: String(response.get('content-type')), body: ownBytes(body) }, state);
    }
    return send(body);
  };
}

/** Of a short text Node would take a piece of a larger block, which then stays whole for as long as the piece is kept: three times the memory. */
function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
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
