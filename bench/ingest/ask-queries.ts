import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { listQueries } from '../../src/cli/query-command.ts';
import { statement } from '../../src/graph/statement.ts';
import type { EmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { median } from '../median.ts';

const TIMES = 5;
/** A question that takes long is asked less often: its time wavers less, and there are many. */
const LONG_ENOUGH_MS = 5_000;
/** And one that takes so long is given up: some range over all pairs. */
const MOST_MS = 60_000;

/** How a named question does on a graph. */
export interface AskedQuery {
  readonly name: string;
  /** `all`, or `one` session where the question can be about some. */
  readonly about: 'all' | 'one';
  /** Null where it was given up. */
  readonly ms: number | null;
  readonly rows: number;
  readonly dbHits: number;
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

/** Each question of `cypher/query/` with its own parameters, over all sessions and over one. */
export async function askQueries({ uri, user, password }: EmbeddedNeo4j, session: string): Promise<AskedQuery[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const asked: AskedQuery[] = [];
    for (const { name, defaults } of listQueries()) {
      asked.push(await ask(driver, name, 'all', defaults));
      if ('sessions' in defaults) asked.push(await ask(driver, name, 'one', { ...defaults, sessions: [session] }));
    }
    return asked;
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver, name: string, about: 'all' | 'one', parameters: object): Promise<AskedQuery> {
  const text = statement(`query/${name}`);
  const limit = { transactionConfig: { timeout: MOST_MS } };
  const profiled = await driver.executeQuery(`PROFILE ${text}`, parameters, limit).catch((error: Neo4jError) => {
    if (!error.code.includes('TransactionTimedOut')) throw error;
    return null;
  });
  if (profiled === null) return { name, about, ms: null, rows: 0, dbHits: 0 };
  const { summary, records } = profiled;
  const times: number[] = [];
  let spent = 0;
  while (times.length < TIMES && spent < LONG_ENOUGH_MS) {
    const started = performance.now();
    await driver.executeQuery(text, parameters);
    const took = performance.now() - started;
    times.push(took);
    spent += took;
  }
  return { name, about, ms: median(times), rows: records.length, dbHits: hitsOf(summary.profile as Plan) };
}

function hitsOf({ dbHits, children }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
