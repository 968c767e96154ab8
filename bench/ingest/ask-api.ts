import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../src/graph/store.ts';
import { askOnce } from '../api/ask.ts';
import { startChild } from '../api/child-server.ts';
import { type GraphqlRequest, type QuestionIds, requestIn } from '../api/questions.ts';
import { quantile } from '../quantile.ts';

const FOLDER = join(import.meta.dirname, 'questions');
const OUR_SERVER = join(import.meta.dirname, '../api/our-server.ts');
/** The first of them plan and fetch from disk, as they do for whoever asks first: they count. */
const TIMES = 40;
/** A question that takes several seconds is asked less often; of one a second the 95th percentile would be the first asked alone. */
const LONG_ENOUGH_MS = 90_000;

/** How a question over the API does on a graph, where no answer is kept. */
export interface ApiAnswer {
  /** Begins with `one-` where it is about one session, with `all-` where it ranges over all. */
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** What the API says in place of an answer; null where it answers. */
  readonly refused: string | null;
}

/** Ask the questions of `questions/`, one after the other, of a server that keeps no answers. */
export async function askApi(
  { uri, user, password }: { readonly uri: string; readonly user: string; readonly password: string },
  store: Store,
): Promise<ApiAnswer[]> {
  const [ids] = await store.read<QuestionIds & Record<string, unknown>>('read/example-ids');
  if (ids === undefined) throw new Error('the graph is empty');
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, BPF_GRAPH_KEPT_MB: '0' };
  const server = await startChild(OUR_SERVER, environment, /http:\S+/);
  try {
    const answers: ApiAnswer[] = [];
    for (const file of readdirSync(FOLDER).sort()) {
      const request = requestIn(readFileSync(join(FOLDER, file), 'utf8'), ids);
      if (request === null) throw new Error(`${file} holds no operation`);
      answers.push({ name: file.replace('.graphql', ''), ...(await timesOf(server.url, request)) });
    }
    return answers;
  } finally {
    await server.stop();
  }
}

async function timesOf(url: string, question: GraphqlRequest): Promise<Omit<ApiAnswer, 'name'>> {
  const times: number[] = [];
  let refused: string | null = null;
  let spent = 0;
  while (times.length < TIMES && spent < LONG_ENOUGH_MS && refused === null) {
    const started = performance.now();
    try {
      await askOnce(url, question);
    } catch (error) {
      refused = /"code":"([A-Z_]+)"/.exec(String(error))?.[1] ?? String(error);
    }
    times.push(performance.now() - started);
    spent += times.at(-1) ?? 0;
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), refused };
}
