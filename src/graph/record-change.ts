import { RECORD_STATEMENT } from './statement-order.ts';
import type { WriteTransaction } from './store.ts';

/** Who makes a change, and when: what the log of changes says of it beside the change itself. */
export interface Change {
  /** Unique; the same when the transaction is tried again. */
  readonly id: string;
  /** ISO 8601 with its zone. */
  readonly at: string;
  /** Who: the name that goes with their token. */
  readonly by: string;
  /** Id of the request, as in the request log. */
  readonly request: string;
}

/** What was changed. */
export interface Changed {
  readonly action: 'INGEST_TRANSCRIPT' | 'CURATE_SESSION' | 'DELETE_SESSION';
  /** Id. */
  readonly session: string;
  /** Digest of the session's rows before and after; null for none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Write a change down in its own transaction, so that neither is there without the other. */
export async function recordChange(tx: WriteTransaction, change: Change, changed: Changed): Promise<void> {
  await tx.run(`log/${RECORD_STATEMENT}`, { ...change, ...changed });
}
