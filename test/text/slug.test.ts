import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/text/slug.ts';

test.each([
  ['José Díaz‑O’Neil', 'jose-diaz-oneil'],
  ['  Example – Networks  ', 'example-networks'],
  ['UN GGE (2030)', 'un-gge-2030'],
  ['日本', ''],
  ['', ''],
])('makes an id of %j: %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('any text: a slug holds ASCII letters, digits and single hyphens, and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
