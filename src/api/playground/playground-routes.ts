import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { serveStatic } from 'ruru/static';
import type { ReadStore } from '../reads.ts';
import { playgroundPage } from './playground-page.ts';
import { exampleQuestions } from './questions.ts';

/**
 * What the browser loads of this project's own. Three folders up from `src/api/playground` as from `dist/api/playground` lies the
 * top of the package: these files are served as they are written.
 */
const FILES = new URL('../../../src/api/playground/browser/', import.meta.url);

/** GraphiQL with its editor and workers, built for use without Internet access, out of the package `ruru`. */
const GRAPHIQL_PATH = '/playground/graphiql/';

/** The playground at `/` and all that it loads. */
export function playgroundRoutes(store: ReadStore, version: string): Router {
  const router = Router();
  const page = playgroundPage(version);
  router.get('/', (_request, response) => {
    response.type('html').send(page);
  });
  for (const file of ['playground.css', 'playground.js', 'reading.css']) {
    const text = readFileSync(new URL(file, FILES), 'utf8');
    router.get(`/playground/${file}`, (_request, response) => {
      response.type(file.endsWith('.css') ? 'css' : 'js').send(text);
    });
  }
  router.get('/playground/questions.json', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json(await exampleQuestions(store));
  });
  router.use(serveStatic(GRAPHIQL_PATH));
  return router;
}
