import neo4j, { type Driver } from 'neo4j-driver';
import { startApi } from '../../src/api/server.ts';
import { statement } from '../../src/graph/statement.ts';
import type { Parameters, Store } from '../../src/graph/store.ts';
import { askOnce } from './ask.ts';
import type { GraphqlRequest } from './questions.ts';

/** What our API asks of Neo4j for one question: statements that wait for no other stand in one step. */
export type Steps = readonly (readonly { readonly text: string; readonly parameters: Parameters }[])[];

/** Ask each question once of an API of this process, and write down which statements it sends, and when. */
export async function recordStatements(store: Store, requests: readonly GraphqlRequest[]): Promise<Steps[]> {
  let sent: { name: string; parameters: Parameters; step: number; done: boolean }[] = [];
  const read: Store['read'] = async (name, parameters = {}, options = {}) => {
    // Whether the database is there at all is asked where the machine is slow, for no question in particular.
    if (name.startsWith('server/')) return store.read(name, parameters, options);
    // A step behind the last one that was answered when it was sent.
    const step = sent.reduce((last, one) => (one.done ? Math.max(last, one.step + 1) : last), 0);
    const entry = { name, parameters, step, done: false };
    sent.push(entry);
    const rows = await store.read(name, parameters, options);
    entry.done = true;
    return rows as never;
  };
  const api = await startApi({ store: { ...store, read }, host: '127.0.0.1', port: 0, warmUp: false, keptBytes: 0 });
  const recorded: Steps[] = [];
  try {
    for (const request of requests) {
      sent = [];
      await askOnce(`${api.url}/graphql`, request);
      const last = Math.max(...sent.map(({ step }) => step));
      recorded.push(
        Array.from({ length: last + 1 }, (_, step) =>
          sent
            .filter((one) => one.step === step)
            .map(({ name, parameters }) => ({ text: statement(name), parameters })),
        ),
      );
    }
  } finally {
    await api.stop();
  }
  return recorded;
}

/** The same statements through the driver and nothing else, in the quickest way that it has: each there and back once. */
export async function runSteps(driver: Driver, database: string, steps: Steps): Promise<void> {
  for (const step of steps) {
    await Promise.all(
      step.map(async ({ text, parameters }) => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        try {
          const { records } = await session.run(text, parameters);
          return records.map((record) => record.toObject());
        } finally {
          await session.close();
        }
      }),
    );
  }
}
