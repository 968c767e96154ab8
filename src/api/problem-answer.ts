import type { ErrorRequestHandler } from 'express';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { isUnavailable } from './unavailable.ts';

/** The status of an HTTP error as express and its body parser throw it; 500 for anything else. */
function statusOf(error: unknown): number {
  if (error instanceof BpfGraphError) return isUnavailable(error) ? 503 : 500;
  const status = error !== null && typeof error === 'object' && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

const MESSAGES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: [
    'BAD_REQUEST',
    'The request cannot be read: the body must be JSON as in {"query": "{ sessions { totalCount } }"}.',
  ],
  413: ['PAYLOAD_TOO_LARGE', 'The request is too large.'],
  415: ['BAD_REQUEST', 'The body must be JSON in UTF-8.'],
  503: ['UNAVAILABLE', 'The graph cannot be read at the moment. Try again.'],
};
const OTHERS = ['DEFECT', 'Something went wrong inside bpf-graph.'] as const;

/** Errors outside of GraphQL, in its form, as clients of the API look for it; no stack, no Cypher. */
export const problemAnswer: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  const [code, message] = MESSAGES[status] ?? (status < 500 ? ['BAD_REQUEST', 'The request cannot be read.'] : OTHERS);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
