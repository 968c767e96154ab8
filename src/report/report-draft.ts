/**
 * The draft of a BPF report as a tree of plain JSON: all that is said, in order, numbered and footnoted. Printers lay it
 * out and decide nothing.
 */
export interface ReportDraft {
  readonly title: string;
  /** Ids of the sessions it draws on. */
  readonly sessions: readonly string[];
  readonly sections: readonly Section[];
  /** In the order of their first use, numbered from 1. */
  readonly footnotes: readonly Footnote[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  /** Counted through the report, so that people can refer to it. */
  readonly number: number;
  readonly content: readonly Inline[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** A person's name. */
  | { readonly type: 'name'; readonly text: string }
  /** What the reader must be warned of, e.g. `speaker uncertain`. */
  | { readonly type: 'mark'; readonly text: string }
  /** Number of a footnote. */
  | { readonly type: 'footnote'; readonly number: number };

/** Where it is said: one step back to the source. */
export interface Footnote {
  readonly number: number;
  readonly session: string;
  /** Name of who said it; null where the text does not tell, and for the captioner's notice. */
  readonly speaker: string | null;
  /** Null for the captioner's notice, which stands before the first turn. */
  readonly turn: number | null;
  /** Verbatim. */
  readonly quote: string;
  /** Offsets in the source, UTF-16 code units; null for the captioner's notice. */
  readonly start: number | null;
  readonly end: number | null;
  /** True when the chance that the named person said it is below 0.7. */
  readonly uncertain: boolean;
}
