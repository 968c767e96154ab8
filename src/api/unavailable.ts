import type { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** Will asking again help? When the graph cannot be reached, or refused for the moment (a deadlock, a server that shuts down). */
export function isUnavailable({ code, cause }: BpfGraphError): boolean {
  return code === 'STORE_UNREACHABLE' || (code === 'STORE_FAILED' && isTransient(cause));
}

/**
 * Neo4j names such errors `Neo.TransientError.…`; what took too long is ended with another name, and an index of search that has yet to be
 * made or filled, as at the end of a large first load, is told in words alone.
 */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  const code = String(error.code);
  if (/^Neo\.TransientError\.|TransactionTimedOut|Transaction\.Terminated/.test(code)) return true;
  return code.endsWith('.ProcedureCallFailed') && /fulltext schema index|populat/i.test(error.message);
}
