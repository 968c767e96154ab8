import type { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { YamlFault } from '../text/yaml-file.ts';
import type { CurationFile, DecisionList } from './curation-schema.ts';

/** What people decided about one session, read and checked in its form. */
export interface Curation {
  /** Of the file, for messages. */
  readonly path: string;
  /** As written. */
  readonly text: string;
  readonly file: CurationFile;
  /** A way back from a value of the file to where it stands. */
  readonly fault: YamlFault;
  /**
   * Whether one of its decisions is a mistake where it does not fit a text of that SHA-256; else only the text has outgrown it. Left out,
   * all are, unless the file says that it was written for another text.
   */
  readonly isMistake?: (list: DecisionList, index: number, textSha256: string) => boolean;
}

/** Where decisions made through the API are kept: no file, and no part of what a session was read from. */
export const KEPT_IN_GRAPH = 'decisions kept in the graph';

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
  /** The files that said them, in the order in which they were applied, without those that the graph keeps. */
  readonly files: readonly CurationText[];
  readonly faults: readonly CurationFault[];
}

/** A curation file without its folders. */
export interface CurationText {
  readonly path: string;
  readonly text: string;
}
