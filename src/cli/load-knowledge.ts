import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CountryRecord } from '../knowledge/countries.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { createReader, type Reader } from '../understanding/understand.ts';
import { packagePath } from './package-folder.ts';

/**
 * Read `seeds/knowledge/*.yaml` and the country list, and index them.
 * @param curated false leaves out the caption errors that people listed, to measure what the program finds by itself
 */
export function loadReader({ curated }: { readonly curated: boolean }): Reader {
  const folder = packagePath('seeds/knowledge');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `seeds/knowledge/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
  const countries = createRequire(import.meta.url)('world-countries') as readonly CountryRecord[];
  const knowledge = readKnowledge(files, countries);
  return createReader(curated ? knowledge : { ...knowledge, surfaces: [] });
}
