import type { Attempt } from './attempt.ts';
import type { ReadStore, Reads } from './reads.ts';
import type { Writer } from './writing/writer.ts';

/** What resolvers work with; made anew for each request. */
export interface ApiContext {
  readonly reads: Reads;
  /** For whatever reads more than `reads` batches. */
  readonly store: ReadStore;
  /** Null for a request that may change nothing. */
  readonly writer: Writer | null;
  /** Address of this server as people reach it, without a slash at its end. */
  readonly baseUrl: string;
  /** Of the answer for caches; null for one that is not to be kept. */
  readonly tag: string | null;
  /** Called of an answer that may be given again while the graph is in this state. */
  readonly markWhole: (state: string) => void;
  /** Which attempt at the answer this is. */
  readonly attempt: Attempt;
  /** Of the request, as its log and its answer give it. */
  readonly request: string;
  /** Of this program. */
  readonly version: string;
}
