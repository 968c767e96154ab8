import { BpfGraphError } from '../problem/bpf-graph-error.ts';

/** What is left of an error on the way from one thread to another. */
export type ThreadFault = Pick<BpfGraphError, 'code' | 'message' | 'hint'>;

/** @throws the error itself where it was not thrown on purpose: it ends the thread */
export function faultOf(error: unknown): ThreadFault {
  if (!(error instanceof BpfGraphError)) throw error;
  const { code, message, hint } = error;
  return { code, message, hint };
}

/** The error again, in the thread that asked. */
export function errorOf({ code, message, hint }: ThreadFault): BpfGraphError {
  return new BpfGraphError(code, message, hint);
}
