import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CurationText } from '../curation/curation.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFile } from '../source/source-file.ts';

/** All that a session was read from: with it the session can be understood anew where its file is not at hand. */
export interface ReadFrom {
  readonly source: SourceFile;
  /** The curation files that were applied, without the decisions that the graph keeps. */
  readonly files: readonly CurationText[];
}

// Raised when what is packed is of another form.
const FORM = 1;

/** As text for a property: JSON, deflated, in base64. A session's captions take a third of their size. */
export function packed({ source, files }: ReadFrom): string {
  return deflateRawSync(JSON.stringify({ form: FORM, source, files })).toString('base64');
}

/** @throws INPUT_DAMAGED where another version of the program packed it */
export function unpacked(content: string): ReadFrom {
  const { form, source, files } = JSON.parse(inflateRawSync(Buffer.from(content, 'base64')).toString('utf8'));
  if (form === FORM) return { source, files };
  throw new BpfGraphError(
    'INPUT_DAMAGED',
    'what the session was read from was written by another version of the program',
    'Ingest its transcript again',
  );
}
