import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putBetweenMarkers } from '../src/evaluation/markdown.ts';

const PAGE = join(import.meta.dirname, '../docs/performance.md');

/**
 * Put the figures of a measurement in their place in docs/performance.md.
 * @param place the marker: `<!-- performance:report -->`
 */
export function writePerformance(place: string, printed: string): void {
  const page = putBetweenMarkers(readFileSync(PAGE, 'utf8'), place, printed.trim());
  if (page === null) throw new Error(`docs/performance.md has no place for it: <!-- ${place} -->`);
  writeFileSync(PAGE, page);
}
