import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { StakeholderGroup } from '../knowledge/knowledge.ts';
import { statement } from './statement.ts';
import { GROUPS_STATEMENT, READY_STATEMENT, SCHEMA_STATEMENTS, SEARCH_STATEMENTS } from './statement-order.ts';
import type { Store } from './store.ts';

type SchemaStore = Pick<Store, 'read' | 'write'>;

/** Somebody else may be making the same constraint just now: so often it is tried again before what is there counts as left behind. */
const WAITS = 3;
const WAIT_MS = 700;

interface SchemaOptions {
  /** Is search to work from the beginning? Else `prepareSearch` and `indexesReady` make it work later. True when left out. */
  readonly search?: boolean;
}

/** Create the constraints and indexes and the stakeholder groups; does nothing where they are there. */
export async function prepareGraph(
  store: SchemaStore,
  groups: readonly StakeholderGroup[],
  options: SchemaOptions = {},
): Promise<void> {
  await prepareSchema(store, options);
  const rows = groups.map(({ id, name, definition, source }) => ({ id, name, definition, source }));
  await store.write((tx) => tx.run(`load/${GROUPS_STATEMENT}`, { rows }));
}

export async function prepareSchema(store: SchemaStore, { search = true }: SchemaOptions = {}): Promise<void> {
  for (const name of SCHEMA_STATEMENTS) await makeSchema(store, `schema/${name}`);
  if (!search) return;
  await prepareSearch(store);
  await indexesReady(store);
}

/** Create the indexes of search. Neo4j fills them by itself; a search fails until it has. */
export async function prepareSearch(store: SchemaStore): Promise<void> {
  for (const name of SEARCH_STATEMENTS) await makeSchema(store, `schema/${name}`);
}

/** Wait until all indexes are filled. */
export async function indexesReady(store: SchemaStore): Promise<void> {
  await store.write((tx) => tx.run(`schema/${READY_STATEMENT}`));
}

/**
 * Neo4j makes a constraint's index first, in a transaction of its own. Where it was interrupted between the two, the index stands in the
 * way of the constraint for ever: it is taken out, and made again with it.
 */
async function makeSchema(store: SchemaStore, name: string): Promise<void> {
  for (let waits = 0; ; waits += 1) {
    try {
      await store.write((tx) => tx.run(name));
      return;
    } catch (error) {
      // `IF NOT EXISTS` looks before it makes: another program made it between the two.
      if (isCode(error, 'EquivalentSchemaRuleAlreadyExists')) return;
      if (!isCode(error, 'IndexWithNameAlreadyExists')) throw error;
      if (waits < WAITS) await sleep(WAIT_MS);
      else if (waits > WAITS || !(await dropLeftOver(store, name))) throw error;
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof neo4j.Neo4jError && cause.code.endsWith(`.Schema.${code}`);
}

/** @returns false where no index without its constraint is there */
async function dropLeftOver(store: SchemaStore, name: string): Promise<boolean> {
  const index = /CREATE CONSTRAINT (\w+)/.exec(statement(name))?.[1];
  if (index === undefined) return false;
  const leftOver = await store.read('server/index-without-constraint', { name: index });
  if (leftOver.length === 0) return false;
  await store.write((tx) => tx.run('server/drop-index', { name: index }));
  return true;
}
