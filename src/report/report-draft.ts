/**
 * The draft of a BPF report as a tree of plain JSON: all that is said, in order, numbered and footnoted. Printers lay it
 * out and decide nothing.
 */
export interface ReportDraft {
  /** BCP 47 code of the language of headings and sentences; quotes stay in that of the session. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** The day on which it was drafted, ISO 8601. */
  readonly date: string;
  /** What stands on the title page, in order. */
  readonly facts: readonly Fact[];
  /** Ids of the sessions it draws on. */
  readonly sessions: readonly string[];
  readonly sections: readonly Section[];
  /** In the order of their first use, numbered from 1. */
  readonly footnotes: readonly Footnote[];
  readonly labels: PrinterLabels;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The words that printers put beside what the tree holds. */
export interface PrinterLabels {
  readonly contents: string;
  readonly notes: string;
  /** Heading of the column with the paragraph's number, and what a screen reader says before one. */
  readonly paragraph: string;
  /** Link from a note back to the text. */
  readonly back: string;
  readonly openQuote: string;
  readonly closeQuote: string;
}

export interface Section {
  /** Unique in the report: letters, digits, hyphens. */
  readonly id: string;
  /** `4`, `A`; null for the parts of a section. */
  readonly number: string | null;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | Table | Box | TurnBlock;

export interface Paragraph {
  readonly type: 'paragraph';
  /** `4.0172`: stays with what the paragraph is about, whatever comes before it; see `paragraph-numbers.ts`. */
  readonly number: string;
  readonly content: readonly Inline[];
}

/** An example set apart from the text. */
export interface Box {
  readonly type: 'box';
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Table {
  readonly type: 'table';
  /** Unique in the report. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Rows that say something of their own are numbered like paragraphs; others have null. */
  readonly number: string | null;
  /** The first cell names the row. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly content: readonly Inline[];
  /** 0 (none) to 4 (most): how dark a heat map is there; absent where the cell is no part of one. */
  readonly heat?: number;
}

/** A turn of the numbered transcript, which notes lead to. */
export interface TurnBlock {
  readonly type: 'turn';
  readonly id: string;
  readonly number: number;
  readonly speaker: string;
  readonly uncertain: string | null;
  /** Verbatim, a paragraph a line. */
  readonly lines: readonly string[];
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** A person's name. */
  | { readonly type: 'name'; readonly text: string }
  /** Verbatim words of a speaker; `cut` where the sentence goes on after them. */
  | { readonly type: 'quote'; readonly text: string; readonly cut: boolean }
  /** What the reader must be warned of, e.g. `speaker uncertain`. */
  | { readonly type: 'mark'; readonly text: string }
  /** Number of a footnote. */
  | { readonly type: 'footnote'; readonly number: number };

export type Footnote = QuoteNote | PlainNote;

/** Where it is said: one step back to the source. */
export interface QuoteNote {
  readonly type: 'quote';
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
  /** What stands before the quote: who, and where, as printed. */
  readonly source: string;
  /** Id of the turn in the numbered transcript, where the report holds it. */
  readonly anchor: string | null;
}

/** How a figure was counted, or which file it comes from. */
export interface PlainNote {
  readonly type: 'plain';
  readonly number: number;
  readonly text: string;
}
