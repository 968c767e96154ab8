import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { parse } from 'yaml';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { doublesIn } from './doubles.ts';
import { readSeedFiles } from './seed-texts.ts';

const files = readSeedFiles();
const knowledge = readKnowledge(files, countries);
const byKind = (kind: string) => knowledge.entities.filter((entity) => (entity.kinds as string[]).includes(kind));
const commonWords = new Set(
  readFileSync(new URL('fixtures/common-words.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean),
);

test('covers the field', () => {
  expect(byKind('ORGANISATION').length).toBeGreaterThanOrEqual(110);
  expect(byKind('INITIATIVE').length).toBeGreaterThanOrEqual(35);
  expect(byKind('PROCESS').length).toBeGreaterThanOrEqual(45);
  expect(knowledge.entities.length).toBeGreaterThanOrEqual(220);
  expect(knowledge.stakeholderGroups).toHaveLength(7);
  expect(knowledge.topics.length).toBeGreaterThanOrEqual(30);
  expect(knowledge.places.length).toBeGreaterThanOrEqual(250 + 20);
});

test('has organisations of every stakeholder group, from every inhabited region', () => {
  for (const group of knowledge.stakeholderGroups)
    expect(
      byKind('ORGANISATION').filter((entity) => entity.group === group.id).length,
      group.id,
    ).toBeGreaterThanOrEqual(8);
  const regionOf = new Map(knowledge.places.map((place) => [place.id, place.region]));
  const regions = byKind('ORGANISATION').map((entity) => entity.country && regionOf.get(entity.country));
  for (const region of ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']) expect(regions).toContain(region);
});

test.each(['stakeholder-groups', 'organisations', 'initiatives', 'processes', 'topics'])(
  'keeps %s.yaml sorted',
  (name) => {
    const file = files.find(({ path }) => path.endsWith(`/${name}.yaml`));
    const ids = (parse(file?.text ?? '') as { id: string }[]).map((entry) => entry.id);
    expect(ids).toEqual(ids.toSorted());
  },
);

// A name that is an ordinary word would be found in every turn; one of two letters in every second.
test('leaves no plain name that is an ordinary word or too short', () => {
  const plain = knowledge.entities.flatMap(({ id, names }) =>
    names.filter(({ ambiguous, caseSensitive }) => !ambiguous && !caseSensitive).map(({ text }) => ({ id, text })),
  );
  expect(plain.filter(({ text }) => text.length < 3 || commonWords.has(text.toLowerCase()))).toEqual([]);
});

// In capital letters a word stands in headers and shouted labels, so capitals alone do not save an ordinary word.
test('marks an acronym that spells an ordinary word as ambiguous, capitals or not', () => {
  const acronyms = knowledge.entities.flatMap(({ id, names }) =>
    names.filter(({ ambiguous, text }) => !ambiguous && text === text.toUpperCase()).map(({ text }) => ({ id, text })),
  );
  expect(acronyms.filter(({ text }) => commonWords.has(text.toLowerCase()))).toEqual([]);
});

test('gives each alias once within its entity', () => {
  for (const { id, names } of knowledge.entities) {
    const texts = names.map(({ text }) => text);
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});

test('lets no two places share a plain name, nor a place and an entity', () => {
  const owners = new Map<string, string>();
  for (const { id, names } of [...knowledge.places, ...knowledge.entities])
    for (const { text } of names.filter(({ ambiguous }) => !ambiguous)) {
      const key = text.toLowerCase();
      expect(owners.get(key) ?? id, `${text} of ${id}`).toBe(id);
      owners.set(key, id);
    }
});

test('lists nothing twice', () => {
  expect(doublesIn(knowledge)).toEqual([]);
});

test('lists each caption error as one, not as a name that holds anywhere', () => {
  expect(knowledge.surfaces.length).toBeLessThanOrEqual(20);
  const known = new Set(knowledge.entities.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase())));
  expect(knowledge.surfaces.filter(({ surface }) => known.has(surface.toLowerCase()))).toEqual([]);
});

test('says under which names what the field cites most is known', () => {
  const find = (name: string) =>
    knowledge.entities.filter(({ names }) => names.some(({ text }) => text === name)).map(({ id }) => id);
  expect(find('GFCE')).toEqual(['gfce']);
  expect(find('UN Group of Governmental Experts')).toEqual(['un-gge']);
  expect(find('Cyber Crime Convention')).toEqual(['budapest-convention']);
  expect(find('Freedom Online Coalition Working Group 1')).toEqual(['foc-working-group-1']);
  expect(find('Paradigm Initiative Nigeria')).toEqual(['paradigm-initiative']);
  expect(find('best practices forum')).toEqual(['best-practice-forum']);
  expect(find('CIS')).toEqual(['cis-india', 'commonwealth-of-independent-states']);
});
