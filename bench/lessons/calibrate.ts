import { chanceOf } from '../../src/text/weights.ts';

/** Slope and offset by which log-odds become chances: a logistic regression of one value, by Newton's method. */
export function calibrate(judged: readonly { odds: number; right: boolean }[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, right } of judged) {
      const chance = chanceOf(slope * odds + offset);
      const error = chance - Number(right);
      const spread = chance * (1 - chance);
      g0 += error;
      g1 += error * odds;
      h00 += spread;
      h01 += spread * odds;
      h11 += spread * odds * odds;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 };
}
