import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';
import type { ApiContext } from './api-context.ts';
import type { LogLevel } from './log-level.ts';

/** Ids that other servers give on; anything else might break a log. */
const ID = /^[\w.-]{1,64}$/;

/** One line of JSON for each request, on standard error: standard output is the program's own. */
export function openLog(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** Give each request an id, which its answer carries as `X-Request-Id`, and log it when it is over: never what was asked. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id') ?? '';
    const id = ID.test(given) ? given : randomUUID();
    const started = performance.now();
    response.set('X-Request-Id', id);
    response.once('close', () => {
      const { method, path } = request;
      const ms = Math.round(performance.now() - started);
      const line = { id, method, path, status: response.statusCode, ms, finished: response.writableFinished };
      if (response.statusCode >= 500) log.error(line, 'request failed');
      else log.info(line, 'request');
    });
    next();
  };
}

/** What clients are told nothing of stands here: faults of the program, with their stack and cause, under the request's id. */
export function logDefects(log: Logger): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue: { request, attempt } }) => {
        if (response.body.kind !== 'single' || attempt.isAskedAgain) return;
        for (const [index, { extensions }] of (response.body.singleResult.errors ?? []).entries()) {
          const error = errors?.[index];
          if (extensions?.code === 'DEFECT') log.error({ id: request, err: error?.originalError ?? error }, 'defect');
        }
      },
    }),
  };
}
