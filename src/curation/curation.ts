import type { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { YamlFault } from '../text/yaml-file.ts';
import type { CurationFile } from './curation-schema.ts';

/** What people decided about one session, read and checked in its form. */
export interface Curation {
  /** Of the file, for messages. */
  readonly path: string;
  readonly file: CurationFile;
  /** A way back from a value of the file to where it stands. */
  readonly fault: YamlFault;
}

/** A decision that cannot be applied: its words, its person or its thing are not there. */
export interface CurationFault {
  /** INPUT_CURATION with `file:line:column`, and what stands there instead. */
  readonly error: BpfGraphError;
  /** The transcript is another than the one for which the file says it was written: no mistake of whoever wrote it. */
  readonly outdated: boolean;
}

/** What became of the decisions about a session. */
export interface CurationOutcome {
  readonly applied: number;
  readonly faults: readonly CurationFault[];
}
