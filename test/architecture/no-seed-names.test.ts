import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/run-cli.ts';

/** Names of the first session's people, whole and word by word, as its readers wrote them down. */
function namesOfPeople(): string[] {
  const { people } = parse(readFileSync(join(ROOT, 'test/gold/seed.yaml'), 'utf8')) as {
    people: readonly { names: readonly string[] }[];
  };
  const names = people.flatMap((person) => person.names);
  return [...new Set(names.flatMap((name) => [name, ...name.split(/[\s-]+/)]))].filter((word) =>
    /^\p{Lu}\p{L}{3}/u.test(word),
  );
}

test('the program knows nobody of the session that it is measured on', () => {
  const names = namesOfPeople();
  expect(names.length).toBeGreaterThan(20);
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|mjs)$/.test(file),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    const words = new Set(text.match(/[\p{L}\p{M}'-]+/gu));
    return names
      .filter((name) => (name.includes(' ') ? text.includes(name) : words.has(name)))
      .map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
