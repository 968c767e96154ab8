import type { ApolloServerPlugin } from '@apollo/server';
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { OnRead } from './guarded-store.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the server counts, for Prometheus. Each server has its own registry. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'bpf_graph_http_request_duration_seconds',
    help: 'How long HTTP requests took, by method and status.',
    labelNames: ['method', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #statements = new Histogram({
    name: 'bpf_graph_statement_duration_seconds',
    help: 'How long statements of cypher/ took, by name and whether they were answered.',
    labelNames: ['statement', 'answered'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: 'bpf_graph_errors_total',
    help: 'Errors that clients were told of in GraphQL answers, by code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly onRead: OnRead = (statement, seconds, answered) => {
    this.#statements.observe({ statement, answered: String(answered) }, seconds);
  };

  readonly countRequests: RequestHandler = (request, response, next) => {
    const end = this.#requests.startTimer({ method: request.method });
    response.once('close', () => end({ status: response.statusCode }));
    next();
  };

  readonly countErrors: ApolloServerPlugin = {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        for (const { extensions } of response.body.singleResult.errors ?? []) {
          this.#errors.inc({ code: String(extensions?.code ?? 'DEFECT') });
        }
      },
    }),
  };

  /** `/metrics`. */
  routes(): Router {
    const router = Router();
    router.get('/metrics', async (_request, response) => {
      response.type(this.#registry.contentType).send(await this.#registry.metrics());
    });
    return router;
  }
}
