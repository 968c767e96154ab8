import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { kindOf } from '../../src/exports/dictionary.ts';
import type { Row, Store } from '../../src/graph/store.ts';

/** Rows a statement: what Neo4j's own guides recommend. */
const BATCH = 5000;

const text = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const NODES = text('plain-nodes.cypher');
const EDGES = text('plain-edges.cypher');

/** A graph as rows for the plain loader, one list a statement. */
export interface PlainRows {
  readonly statements: readonly (readonly [statement: string, rows: readonly object[]])[];
  readonly count: number;
}

/** All nodes and edges of a graph, held in memory. */
export async function plainRowsOf(store: Store): Promise<PlainRows> {
  const lists = new Map<string, object[]>();
  const add = (statement: string, row: object): void => {
    const list = lists.get(statement) ?? [];
    lists.set(statement, list);
    list.push(row);
  };
  for await (const { labels, properties } of store.stream<Row & { labels: string[]; properties: object }>(
    'digest/nodes',
  ))
    add(NODES.replace('n:LABELS', `n:${labels.toSorted().join(':')}`), properties);
  for await (const row of store.stream<Row & { type: string; fromLabels: string[]; toLabels: string[] }>(
    'digest/edges',
  )) {
    const { type, from, to, fromLabels, toLabels, properties } = row;
    const statement = EDGES.replace('a:FROM', `a:${kindOf(fromLabels)}`)
      .replace('b:TO', `b:${kindOf(toLabels)}`)
      .replace('r:TYPE', `r:${type}`);
    add(statement, { from, to, properties });
  }
  const statements = [...lists];
  return { statements, count: statements.reduce((sum, [, rows]) => sum + rows.length, 0) };
}

/** Write them by plain batches of `UNWIND`, a transaction a batch. */
export async function loadPlainly(driver: Driver, { statements }: PlainRows): Promise<void> {
  for (const [statement, rows] of statements)
    for (let at = 0; at < rows.length; at += BATCH)
      await driver.executeQuery(statement, { rows: rows.slice(at, at + BATCH) });
}
