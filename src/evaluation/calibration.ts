/** A finding of the program with the confidence it gave and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The findings whose confidence lies in [from, to); the last band holds 1 too. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  /** Null where there is none. */
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

export interface Calibration {
  readonly bands: readonly Band[];
  /** Expected calibration error: the mean distance of confidence and share right, over bands by their numbers; null of nothing. */
  readonly error: number | null;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** How far confidences are what they say. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bands = EDGES.slice(0, -1).map((from, index): Band => {
    const to = EDGES[index + 1] ?? 1;
    const within = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const number = within.length;
    const sum = within.reduce((total, { confidence }) => total + confidence, 0);
    const right = within.filter((one) => one.right).length;
    return {
      from,
      to,
      number,
      meanConfidence: number === 0 ? null : sum / number,
      shareRight: number === 0 ? null : right / number,
    };
  });
  const apart = bands.reduce(
    (sum, { number, meanConfidence, shareRight }) => sum + number * Math.abs((meanConfidence ?? 0) - (shareRight ?? 0)),
    0,
  );
  return { bands, error: judged.length === 0 ? null : apart / judged.length };
}
