import { readFileSync } from 'node:fs';
import { type RequestHandler, Router } from 'express';
import { analyticsQueries } from './analytics.ts';
import { favouritesZip } from './favourites.ts';
import { guidePage } from './guide-page.ts';

/** Three folders up from `src/api/browser` as from `dist/api/browser` lies the top of the package: it is served as it is written. */
const STYLE = new URL('../../../src/api/browser/bpf-graph.grass', import.meta.url);

/** Path under which Neo4j Browser finds the guide, the style and the favourites. */
export const BROWSER_PATH = '/neo4j-browser';

/**
 * Neo4j Browser is served from another port and asks with headers of its own, so these files, and these alone, are open to pages of
 * other origins. They hold queries and colours, nothing of the graph.
 */
const openToBrowser: RequestHandler = (_request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'pragma, cache-control, content-type',
    // A page of the public Internet may not reach into a private network without being told that it is welcome.
    'Access-Control-Allow-Private-Network': 'true',
  });
  next();
};

/** What Neo4j Browser loads: `guide.html` (`:play`), `style.grass` (`:style`), `favourites.zip` (dropped on its window). */
export function browserRoutes(): Router {
  const router = Router();
  const queries = analyticsQueries();
  const favourites = Buffer.from(favouritesZip(queries));
  const style = readFileSync(STYLE, 'utf8');
  router.use(BROWSER_PATH, openToBrowser);
  router.options(`${BROWSER_PATH}/*file`, (_request, response) => {
    response.status(204).end();
  });
  router.get(`${BROWSER_PATH}/guide.html`, (request, response) => {
    const base = `${request.protocol}://${request.get('host')}${BROWSER_PATH}`;
    response.type('html').send(guidePage(queries, { base }));
  });
  router.get(`${BROWSER_PATH}/style.grass`, (_request, response) => {
    response.type('text').send(style);
  });
  router.get(`${BROWSER_PATH}/favourites.zip`, (_request, response) => {
    response.type('zip').attachment('bpf-graph-favourites.zip').send(favourites);
  });
  return router;
}
