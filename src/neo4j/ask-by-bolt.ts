import neo4j from 'neo4j-driver';
import { LOOPBACK } from './ports.ts';

/** The one database of a Neo4j Community. */
const DATABASE = 'neo4j';

export interface BoltTarget {
  readonly boltPort: number;
  readonly password: string;
  /** The text of `server/ready`. */
  readonly query: string;
}

/** One try, without the driver's own retries: does the server answer a query? */
export async function askByBolt(target: BoltTarget): Promise<'ready' | 'wrong password' | 'not yet'> {
  const driver = neo4j.driver(`bolt://${LOOPBACK}:${target.boltPort}`, neo4j.auth.basic('neo4j', target.password), {
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 2_000,
  });
  const session = driver.session({ database: DATABASE, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(target.query);
    return 'ready';
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : '';
    return /Security\.(Unauthorized|AuthenticationRateLimit)/.test(code) ? 'wrong password' : 'not yet';
  } finally {
    await session.close();
    await driver.close();
  }
}
