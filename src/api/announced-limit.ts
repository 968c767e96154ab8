import type { RequestHandler } from 'express';

/**
 * Refuse a body that says itself that it is too large. The body parser reads such a body to its end before it answers; here
 * whoever sends it is told at once, and the rest is not waited for.
 * @param limit in bytes
 */
export function announcedLimit(limit: number): RequestHandler {
  return (request, response, next) => {
    if (Number(request.get('content-length') ?? 0) <= limit) {
      next();
      return;
    }
    response.set('Connection', 'close');
    next(Object.assign(new Error('the body is too large'), { status: 413 }));
  };
}
