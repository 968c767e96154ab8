import { createHash } from 'node:crypto';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { decodeText } from './decode-text.ts';
import { checkTextLength } from './limits.ts';
import { refuseForeign } from './recognise.ts';
import { bareText, type Extracted, type SourceFile, type SourceFormat } from './source-file.ts';

/**
 * Decode the bytes of a plain-text transcript, whatever it looks like; `sourceFromBytes` is for all formats.
 * @param file name for messages and for the session's id
 * @throws BpfGraphError INPUT_EMPTY, INPUT_NOT_TEXT, INPUT_ENCODING, INPUT_TOO_LARGE
 */
export function decodeSource(file: string, bytes: Uint8Array): SourceFile {
  refuseEmpty(file, bytes);
  refuseForeign(file, bytes);
  const { text, encoding, problems } = decodeText(file, bytes);
  return sourceOf(file, bytes, 'plain-text', encoding, bareText(text, problems));
}

/** @throws BpfGraphError INPUT_EMPTY */
export function refuseEmpty(file: string, bytes: Uint8Array): void {
  if (bytes.length > 0) return;
  throw new BpfGraphError('INPUT_EMPTY', `${file} is empty`, 'Give the caption file as it was published.');
}

/** Put a source together. @throws BpfGraphError INPUT_EMPTY, INPUT_TOO_LARGE */
export function sourceOf(
  path: string,
  bytes: Uint8Array,
  format: SourceFormat,
  encoding: string | null,
  extracted: Extracted,
): SourceFile {
  const { text } = extracted;
  if (text.trim() === '') {
    throw new BpfGraphError('INPUT_EMPTY', `${path} holds only blanks`, 'Give the caption file as it was published.');
  }
  checkTextLength(path, text.length);
  return {
    file: path.slice(path.lastIndexOf('/') + 1),
    format,
    encoding,
    sha256: sha256Of(bytes),
    textSha256: sha256Of(text),
    ...extracted,
  };
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
