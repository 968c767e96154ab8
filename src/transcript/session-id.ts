import type { SourceFile } from '../source/source-file.ts';
import { slugOf } from '../text/slug.ts';

/** The session's id: its file's name without the ending, as a slug; stable when the file is edited. A name without letters gives way to the hash. */
export function sessionIdOf(source: Pick<SourceFile, 'file' | 'sha256'>): string {
  return slugOf(source.file.replace(/\.[^.]+$/, '')) || source.sha256.slice(0, 12);
}
