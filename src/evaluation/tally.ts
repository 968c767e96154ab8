/** What was to be found against what was found. */
export interface Tally {
  readonly hits: number;
  /** In the gold, not found. */
  readonly missed: number;
  /** Found, not in the gold. */
  readonly spurious: number;
}

/** Shares of 1; null where nothing was there to be counted. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const NO_TALLY: Tally = { hits: 0, missed: 0, spurious: 0 };

export function ratesOf({ hits, missed, spurious }: Tally): Rates {
  return {
    precision: share(hits, hits + spurious),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + missed + spurious),
  };
}

/** A part of a whole; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Numbers that can be added up, as deep as they go. */
export type Counts = number | { readonly [name: string]: Counts };

/** Add counts of one form: records may lack names that others have. */
export function addCounts<Form>(all: readonly Form[]): Form {
  return all.reduce((sum, one) => add(sum as Counts, one as Counts) as Form);
}

function add(a: Counts, b: Counts): Counts {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) + Number(b);
  const sum: Record<string, Counts> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = sum[name];
    sum[name] = before === undefined ? value : add(before, value);
  }
  return sum;
}

/** Count one up in a record of tallies. */
export function countIn(tallies: Record<string, Tally>, name: string, what: keyof Tally): void {
  const before = tallies[name] ?? NO_TALLY;
  tallies[name] = { ...before, [what]: before[what] + 1 };
}
