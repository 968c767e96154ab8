import type { Alias } from './knowledge.ts';
import type { SeedAlias } from './seed-schemas.ts';

/** A name of a seed with its marks spelt out: plain text is neither ambiguous nor bound to its capitals. */
export function toAlias(seed: SeedAlias): Alias {
  if (typeof seed === 'string') return { text: seed, ambiguous: false, caseSensitive: false };
  return { text: seed.text, ambiguous: seed.ambiguous ?? false, caseSensitive: seed.caseSensitive ?? false };
}
