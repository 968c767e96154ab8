import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "gfce"?` for the known word next to what was written, or nothing when none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(written, known);
  // Beyond a third of the word the suggestion is noise, and so it is where not one letter stays.
  const most = Math.min(written.length - 1, Math.max(2, Math.ceil(written.length / 3)));
  return distance(written, near) <= most ? `; did you mean "${near}"?` : '';
}
