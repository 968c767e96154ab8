import type { Row } from './rows.ts';
import { LOCK_STATEMENT, TALLY_STATEMENTS } from './statement-order.ts';
import type { Store } from './store.ts';
import { type TalliedCites, tallyRow } from './tally.ts';

/** Sessions a transaction: their citations are held at once. */
const BATCH = 100;

/** A row of `tally/missing`. */
interface UntalliedSession extends Row {
  readonly session: string;
  readonly citations: readonly (TalliedCites & { readonly labels: readonly string[] })[];
}

/** Tally the sessions that have no tally, as they were imported or loaded before there were any; does nothing where all have one. */
export async function tallyMissing(store: Pick<Store, 'read' | 'write'>): Promise<void> {
  const [one] = await store.read(TALLY_STATEMENTS.missing, { limit: 1 });
  if (one === undefined) return;
  for (;;) {
    const made = await store.write(async (tx) => {
      await tx.run(`load/${LOCK_STATEMENT}`);
      const untallied = await tx.run<UntalliedSession>(TALLY_STATEMENTS.missing, { limit: BATCH });
      const sessions = untallied.map(({ session, citations }) => {
        const labelsOf = new Map(citations.map(({ entity, labels }) => [entity, labels]));
        return { session, rows: [tallyRow(citations, labelsOf)] };
      });
      await tx.run(TALLY_STATEMENTS.load, { sessions });
      return sessions.length;
    });
    if (made < BATCH) return;
  }
}
