import type { ApolloServerPlugin } from '@apollo/server';
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache } from './answers/answer-cache.ts';
import type { AnswerSource } from './answers/kept-answers.ts';
import type { ApiContext } from './api-context.ts';
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
  readonly #answers = new Counter({
    name: 'bpf_graph_answers_total',
    help: 'Questions by POST, by where their answer came from: kept from before, or the graph.',
    labelNames: ['from'],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly onRead: OnRead = (statement, seconds, answered) => {
    this.#statements.observe({ statement, answered: String(answered) }, seconds);
  };

  readonly countAnswers = (from: AnswerSource): void => this.#answers.inc({ from });

  /** Tell how much is kept. */
  watch(cache: AnswerCache): void {
    new Gauge({
      name: 'bpf_graph_kept_answers_bytes',
      help: 'Memory that answers kept for whoever asks again take.',
      registers: [this.#registry],
      collect() {
        this.set(cache.bytes);
      },
    });
  }

  readonly countRequests: RequestHandler = (request, response, next) => {
    const end = this.#requests.startTimer({ method: request.method });
    response.once('close', () => end({ status: response.statusCode }));
    next();
  };

  readonly countErrors: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue: { attempt } }) => {
        if (response.body.kind !== 'single' || attempt.isAskedAgain) return;
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
