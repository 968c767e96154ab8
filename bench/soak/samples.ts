import neo4j, { type Driver } from 'neo4j-driver';
import type { StoreAddress } from '../../src/graph/driver.ts';

/** What was seen at one moment. */
export interface Sample {
  readonly minute: number;
  readonly questions: number;
  readonly loads: number;
  readonly errors: number;
  /** Megabytes resident of the API and of Neo4j. */
  readonly api: number;
  readonly neo4j: number;
  readonly transactions: number;
}

/** What Neo4j holds for clients. */
export interface OpenWork {
  readonly transactions: number;
  readonly connections: number;
}

/** Asked over a connection of its own, which does not count. */
export async function openWork({ uri, user, password }: StoreAddress): Promise<OpenWork> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const transactions = await count(driver, 'SHOW TRANSACTIONS YIELD currentQuery RETURN count(*) AS number');
    const connections = await count(driver, 'CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS number');
    return { transactions: transactions - 1, connections: connections - 1 };
  } finally {
    await driver.close();
  }
}

async function count(driver: Driver, query: string): Promise<number> {
  const { records } = await driver.executeQuery(query);
  return Number(records[0]?.get('number'));
}
