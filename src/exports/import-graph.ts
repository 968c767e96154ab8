import { tallyMissing } from '../graph/missing-tallies.ts';
import { prepareSchema } from '../graph/prepare-graph.ts';
import { GROUPS_STATEMENT } from '../graph/statement-order.ts';
import type { Store } from '../graph/store.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { kindOf } from './dictionary.ts';
import { byType } from './json-ld.ts';
import type { ReadGraph } from './read-json-ld.ts';

// Rows a statement, as for loading.
const BATCH = 2000;

/**
 * Write an exported graph into a database without sessions, in one transaction: all of it or nothing. What can be made of it follows in others.
 * @throws BpfGraphError STORE_NOT_EMPTY; INPUT_DAMAGED where an edge leads to a node that is not there
 */
export async function importGraph(store: Store, { nodes, edges }: ReadGraph): Promise<void> {
  await prepareSchema(store);
  const groups = nodes.filter(({ labels }) => kindOf(labels) === 'StakeholderGroup');
  const others = nodes.filter(({ labels }) => kindOf(labels) !== 'StakeholderGroup');
  await store.write(async (tx) => {
    const [answer] = await tx.run<{ isFree: boolean }>('import/is-free');
    if (answer?.isFree !== true)
      throw new BpfGraphError(
        'STORE_NOT_EMPTY',
        'the database holds sessions already, and an import is not mixed with them',
        'Import into an empty database: another BPF_GRAPH_HOME, or another NEO4J_DATABASE.',
      );
    await tx.run(`load/${GROUPS_STATEMENT}`, { rows: groups.map(({ properties }) => properties) });
    for (const batch of batches(others))
      await tx.run('import/nodes', {
        rows: batch.map(({ id, labels, properties }) => ({ id, labels, ...byType(properties) })),
      });
    for (const batch of batches(edges)) {
      const rows = batch.map(({ properties, ...ends }) => ({ ...ends, ...byType(properties) }));
      const [made] = await tx.run<{ edges: number }>('import/edges', { rows });
      if (made?.edges !== rows.length)
        throw new BpfGraphError(
          'INPUT_DAMAGED',
          `${rows.length - (made?.edges ?? 0)} of the links lead from or to what the file does not hold`,
          'Export the graph again; a file that was cut or edited cannot be imported.',
        );
    }
  });
  await tallyMissing(store);
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
