import { plainLetters } from './plain-letters.ts';

/** An id from a name: ASCII lower case, digits and single hyphens, e.g. `José Díaz‑O’Neil` gives `jose-diaz-oneil`; empty where nothing is left. */
export function slugOf(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
