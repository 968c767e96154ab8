import { join, resolve } from 'node:path';

/** The checkout's own home, `.bpf-graph` unless `BPF_GRAPH_HOME` names another one. */
const HOME = process.env.BPF_GRAPH_HOME || join(import.meta.dirname, '../../.bpf-graph');

/** Where tests find the assembled Neo4j: shared with the program, so that it is assembled once. Their data lie elsewhere. */
export const ASSEMBLIES = resolve(HOME, 'neo4j');

/** Java's quick compiler alone: a start takes half the processor time, and no test runs long enough to need the other one. */
export const QUICK_START: readonly string[] = ['-XX:TieredStopAtLevel=1'];
