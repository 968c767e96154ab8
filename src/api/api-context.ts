import type { Reads } from './reads.ts';

/** What resolvers work with; made anew for each request. */
export interface ApiContext {
  readonly reads: Reads;
  /** Address of this server as people reach it, without a slash at its end. */
  readonly baseUrl: string;
}
