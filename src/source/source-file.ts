import type { Problem } from '../problem/problem.ts';
import type { Span } from '../text/span.ts';

/** How the transcript was published. */
export type SourceFormat = 'plain-text' | 'html' | 'webvtt' | 'subrip' | 'docx' | 'pdf';

/** The file as read: its text, and what its format tells besides. */
export interface SourceFile {
  /** File name without folders, e.g. `igf-2030-main.txt`. */
  readonly file: string;
  readonly format: SourceFormat;
  /** WHATWG name of the encoding, e.g. `utf-8`, `windows-1252`; null for DOCX and PDF, whose text has none of its own. */
  readonly encoding: string | null;
  /** SHA-256 of the bytes, lower-case hex: two files with one hash are one source. */
  readonly sha256: string;
  /** SHA-256 of `text` in UTF-8, lower-case hex: what offsets are checked against. */
  readonly textSha256: string;
  /** The decoded or extracted text that all offsets count in (UTF-16 code units). In plain text a byte order mark is kept as U+FEFF. */
  readonly text: string;
  /** When the words were said, in the order of the text; empty when the format has no times. */
  readonly cues: readonly Cue[];
  /** Ranges of elements that can hold a transcript, in no certain order; empty unless the format has elements. */
  readonly blocks: readonly Span[];
  /** Ranges of menus, footers, share buttons and the like, in the order of the text; they may lie in one another. */
  readonly asides: readonly Span[];
  /** What a person should check in the way the file was read. */
  readonly problems: readonly Problem[];
}

/** The words of one caption, and when it was shown, in seconds from the start of the recording. */
export interface Cue extends Span {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** What a format's reader finds in a file. */
export type Extracted = Pick<SourceFile, 'text' | 'cues' | 'blocks' | 'asides' | 'problems'>;

/** Text that has nothing besides. */
export function bareText(text: string, problems: readonly Problem[] = []): Extracted {
  return { text, cues: [], blocks: [], asides: [], problems };
}
