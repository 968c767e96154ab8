import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { StoreAddress } from '../../src/graph/driver.ts';
import { testAddress } from '../support/store.ts';

// It ships with no package, so it is read from here and not from `cypher/`.
const STATEMENT = readFileSync(new URL('dump.cypher', import.meta.url), 'utf8');

/**
 * The whole graph as sorted lines, one a node or edge: equal dumps mean equal graphs. Integers end in `i`, floats do not.
 * @param address the one Neo4j of the test run when left out
 */
export async function dumpGraph(address: StoreAddress = testAddress()): Promise<string[]> {
  const { uri, user, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(STATEMENT, {}, database === undefined ? {} : { database });
    return records.map((record) => JSON.stringify(record.toObject(), readable)).sort();
  } finally {
    await driver.close();
  }
}

/** Labels in their alphabet, properties by name: what Neo4j leaves open. Lists of properties keep their order. */
function readable(key: string, value: unknown): unknown {
  if (neo4j.isInt(value)) return `${value}i`;
  if (neo4j.isDate(value)) return value.toString();
  if (Array.isArray(value)) return key === 'what' || key === 'start' || key === 'end' ? [...value].sort() : value;
  if (value === null || typeof value !== 'object') return value;
  if (key !== 'properties') return value;
  // What a session was read from is a note of the program: equal graphs may come from different files.
  const properties = Object.entries(value).filter(([name]) => name !== 'fingerprint');
  return Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1)));
}
