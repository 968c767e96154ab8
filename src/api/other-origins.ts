import cors from 'cors';
import type { RequestHandler } from 'express';

/** A browser asks again after that long whether it may. */
const PREFLIGHT_SECONDS = 600;

/** Let pages of other sites ask questions from the browsers of those who look at them. Without this no browser lets them read an answer. */
export function otherOrigins(origins: readonly string[]): RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'x-request-id',
    ],
    exposedHeaders: ['ETag', 'X-Request-Id'],
    maxAge: PREFLIGHT_SECONDS,
  });
}
