import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { townNamesOf } from '../../src/understanding/town-names.ts';

const towns = new Set(townNamesOf(loadReader({ curated: false }).knowledge.places));

test.each(['port moresby', 'zagreb', 'dakar', 'new york'])('%s is a town', (name) => {
  expect(towns).toContain(name);
});

test.each(['sofia', 'florence', 'santiago', 'diego garcia', 'lund'])('%s may be somebody', (name) => {
  expect(towns).not.toContain(name);
});
