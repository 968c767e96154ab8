import type { Problem } from '../problem/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../text/span.ts';

/** What the transcript stage gives: the published file cut into its header and its turns, nothing lost. */
export interface Transcript {
  readonly source: SourceFile;
  readonly session: SessionHeader;
  /** In the order of the file. Their `start`..`end` tile the whole source; the first turn's slice carries the front matter. */
  readonly turns: readonly Turn[];
  readonly problems: readonly Problem[];
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
  /** When its first words were shown, in seconds from the start of the recording; null where the source has no times. */
  readonly startSeconds: number | null;
  /** When its last words were no longer shown. */
  readonly endSeconds: number | null;
  /** Parentheticals that are not speech: `(laughter)`, `(Ana speaking)`. */
  readonly notes: readonly Note[];
}

/** A parenthetical in a turn, brackets included in the span, and a stop that stands behind them by itself. */
export interface Note extends Span {
  /** The words between the brackets, trimmed. */
  readonly text: string;
}
