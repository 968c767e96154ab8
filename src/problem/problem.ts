/** Something a person should check. Returned beside the data, not thrown. */
export interface Problem {
  /**
   * `header-incomplete`: the lines above the first turn do not say all; `encoding-guessed`: the bytes do not tell their
   * encoding for certain.
   */
  readonly code: 'header-incomplete' | 'encoding-guessed';
  /** What was found, quoting the words as captioned. */
  readonly message: string;
  /** The next step. */
  readonly hint: string;
  /** 1-based line of the source's text. */
  readonly line: number;
}
