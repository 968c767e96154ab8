import type { RequestHandler } from 'express';

/** So many wait for an answer at once. More would take seconds to be answered, and who comes next would wait behind all of them. */
const AT_ONCE = 1_000;

const TOLD = JSON.stringify({
  errors: [{ message: 'Too many questions at once. Try again.', extensions: { code: 'UNAVAILABLE' } }],
});

/** Who comes when too many wait already is told to come again: at once, and at hardly any cost. */
export function unlessBusy(): RequestHandler {
  let waiting = 0;
  return (_request, response, next) => {
    if (waiting >= AT_ONCE) {
      response.writeHead(503, { 'Content-Type': 'application/json; charset=utf-8', 'Retry-After': '1' }).end(TOLD);
      return;
    }
    waiting += 1;
    response.once('close', () => {
      waiting -= 1;
    });
    next();
  };
}
