import { firstIndex } from './first-index.ts';

/** The 1-based line of an offset of a text, by halving. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstIndex(starts, (start) => start > offset);
}
