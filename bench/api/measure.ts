import { quantile } from '../quantile.ts';

/** How long one after the other takes, and how many are done when several ask at once. */
export interface Measured {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** A second. */
  readonly throughput: number;
}

export interface Effort {
  /** Seconds for each of the two, of each contender. */
  readonly seconds: number;
  /** Of which half at the least come before anything is measured. */
  readonly rounds: number;
  readonly atOnce: number;
}

/**
 * All contenders in turns, so that what else the machine does meets them alike: first one request each, again and again; then some
 * hundreds of milliseconds of many at once, again and again.
 */
export async function compare<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<unknown>>>,
  { seconds, rounds, atOnce }: Effort,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (let warm = 0; warm < rounds / 2; warm += 1) for (const name of names) await contenders[name]();
  const until = performance.now() + seconds * 1000 * names.length;
  do
    for (const name of names) {
      const started = performance.now();
      await contenders[name]();
      times.get(name)?.push(performance.now() - started);
    }
  while (performance.now() < until);
  const SLICES = 4;
  for (let slice = 0; slice < SLICES; slice += 1)
    for (const name of names) rates.get(name)?.push(await rateOf(contenders[name], (seconds * 1000) / SLICES, atOnce));
  const measured = names.map((name): [Name, Measured] => {
    const [taken, own] = [times.get(name) ?? [], rates.get(name) ?? []];
    const throughput = own.reduce((a, b) => a + b, 0) / own.length;
    return [name, { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95), throughput }];
  });
  return Object.fromEntries(measured) as Record<Name, Measured>;
}

async function rateOf(ask: () => Promise<unknown>, ms: number, atOnce: number): Promise<number> {
  const started = performance.now();
  let done = 0;
  const asker = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      await ask();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return done / ((performance.now() - started) / 1000);
}
