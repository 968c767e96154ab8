import type { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** Will asking again help? When the graph cannot be reached, or refused for the moment (a deadlock, a server that shuts down). */
export function isUnavailable({ code, cause }: BpfGraphError): boolean {
  return code === 'STORE_UNREACHABLE' || (code === 'STORE_FAILED' && isTransient(cause));
}

/** Neo4j names such errors `Neo.TransientError.…`; what took too long is ended with another name. */
function isTransient(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^Neo\.TransientError\.|TransactionTimedOut|Transaction\.Terminated/.test(code);
}
