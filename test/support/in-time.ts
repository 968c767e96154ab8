/**
 * How long a test waits, in ms, for what the program promises within `promised` ms. The promise is for a machine with nothing else to do,
 * and `npm run bench:api` prints what it comes to there; a test runs beside a database that starts, and must fail only for what hangs.
 */
export function inTime(promised: number): number {
  return promised * 5;
}
