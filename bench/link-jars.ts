import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ASSEMBLIES = join(import.meta.dirname, '../.bpf-graph/neo4j');

/**
 * Let a home use the Neo4j of this checkout; where there is none yet, its first start assembles it there.
 * @param home folder of a Neo4j's data; made when it is missing
 */
export function linkJars(home: string): void {
  const jars = join(home, 'neo4j');
  mkdirSync(home, { recursive: true });
  mkdirSync(ASSEMBLIES, { recursive: true });
  if (existsSync(jars)) return;
  // It may point to a checkout that is no longer there.
  rmSync(jars, { force: true });
  symlinkSync(ASSEMBLIES, jars);
}
