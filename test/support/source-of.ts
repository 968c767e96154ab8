import type { SourceFile } from '../../src/source/source-file.ts';

/** A text as if it had been read from a file of plain text; its hashes are made up. */
export function sourceOf(file: string, text: string, more: Partial<SourceFile> = {}): SourceFile {
  const hash = '0'.repeat(64);
  return {
    file,
    format: 'plain-text',
    encoding: 'utf-8',
    sha256: hash,
    textSha256: hash,
    text,
    cues: [],
    blocks: [],
    asides: [],
    problems: [],
    ...more,
  };
}
