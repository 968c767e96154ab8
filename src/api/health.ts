import { Router } from 'express';
import type { PingStore } from './reads.ts';

/** A store that has not answered by then is as good as gone. */
const READY_MS = 2_000;

/** `/health/live`: the program runs. `/health/ready`: it can answer questions, as the graph answers it; 503 when not. */
export function healthRoutes(store: PingStore): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const ready = await answers(store);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'unavailable' });
  });
  return router;
}

async function answers(store: PingStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), READY_MS);
  });
  const asked = store.ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
