import type { Span } from '../text/span.ts';

/** What the transcript stage gives: the published file cut into its header and its turns, nothing lost. */
export interface Transcript {
  readonly source: SourceFile;
  readonly session: SessionHeader;
  /** In the order of the file. Their `start`..`end` tile the whole source; the first turn's slice carries the front matter. */
  readonly turns: readonly Turn[];
  readonly problems: readonly Problem[];
}

/** The file as read. */
export interface SourceFile {
  /** File name without folders, e.g. `igf-2030-main.txt`. */
  readonly file: string;
  /** SHA-256 of the bytes, lower-case hex: two files with one hash are one source. */
  readonly sha256: string;
  /** The decoded text that all offsets count in; a byte order mark is kept as U+FEFF. */
  readonly text: string;
}

/** What the lines above the first turn say of the session; null where they do not say it. */
export interface SessionHeader {
  /** From the file name, e.g. `igf-2016-day0-bpf-cybersecurity`: stable when the file is edited. */
  readonly id: string;
  readonly title: string;
  readonly kind: SessionKind | null;
  readonly event: EventHeader | null;
  /** ISO 8601 day, e.g. `2016-12-05`. */
  readonly date: string | null;
  /** Local time as `HH:MM`, 24 hours. */
  readonly startsAt: string | null;
  readonly room: string | null;
  readonly venue: string | null;
  /** The captioner's notice that the text is incomplete, verbatim. */
  readonly disclaimer: string | null;
  /** The front matter: from the first character to the first turn's opener. */
  readonly header: Span;
  /** Words in all turns' texts. */
  readonly wordCount: number;
}

export type SessionKind = 'BPF' | 'WORKSHOP' | 'MAIN' | 'OPEN_FORUM' | 'DYNAMIC_COALITION' | 'OTHER';

/** The meeting that a session belongs to. */
export interface EventHeader {
  /** e.g. `igf-2016`. */
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly venue: string | null;
  /** ISO 3166-1 alpha-2, lower case; null when the venue names no country. */
  readonly country: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** One stretch of speech between two openers. */
export interface Turn extends Span {
  /** 1-based, in the order of the file. */
  readonly number: number;
  /** 1-based line of the opener. */
  readonly line: number;
  /** The label as printed, null after a bare `>>`. */
  readonly label: string | null;
  /** The words, verbatim: `source.slice(textStart, textEnd)`. */
  readonly text: string;
  readonly textStart: number;
  readonly textEnd: number;
  readonly wordCount: number;
  /** Parentheticals that are not speech: `(laughter)`, `(Ana speaking)`. */
  readonly notes: readonly Note[];
}

/** A parenthetical in a turn, brackets included in the span. */
export interface Note extends Span {
  /** The words between the brackets, trimmed. */
  readonly text: string;
}

/** Something a person should check. Returned beside the data, not thrown. */
export interface Problem {
  readonly code: 'header-incomplete';
  /** What was found, quoting the words as captioned. */
  readonly message: string;
  /** The next step. */
  readonly hint: string;
  /** 1-based line of the file. */
  readonly line: number;
}
