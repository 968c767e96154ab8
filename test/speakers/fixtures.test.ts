import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

/** What a person who reads the invented transcript says; null where it does not tell who speaks. */
interface Expected {
  readonly speakers: readonly (string | null)[];
  readonly moderator: string;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const reader = loadReader({ curated: false });
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

test.each(names)('%s: every turn as a reader would say', (name) => {
  const source = decodeSource(`${name}.txt`, readFileSync(`${FOLDER}${name}.txt`));
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  const { attribution } = understand(source, reader);
  const people = new Map(attribution.people.map((person) => [person.id, person.name]));
  expect(attribution.turns.map(({ speaker }) => people.get(speaker ?? '') ?? null)).toEqual(expected.speakers);
  const moderators = attribution.people.filter((person) => person.role === 'MODERATOR');
  expect(moderators.map((person) => person.name)).toEqual([expected.moderator]);
  for (const { evidence } of attribution.turns) {
    if (evidence !== null) expect(source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
});
