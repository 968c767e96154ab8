import { strToU8, zipSync } from 'fflate';
import type { AnalyticsQuery } from './analytics.ts';

// The first day that a ZIP can hold: the same queries give the same bytes on every day.
const NO_DATE = new Date(1980, 0, 1);

/**
 * The queries as Neo4j Browser takes them for favourites: a ZIP with a folder for each theme. Dropped on Browser's window it adds
 * the folders under Favorites; the first line of each query is its name there.
 */
export function favouritesZip(queries: readonly AnalyticsQuery[]): Uint8Array {
  const files = queries.map(({ file, theme, text }) => [
    `bpf-graph ${theme.replaceAll(/[^A-Za-z ]/g, '')}/${file.slice(file.indexOf('/') + 1)}.cypher`,
    strToU8(text),
  ]);
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE });
}
