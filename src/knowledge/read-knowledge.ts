import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { type CountryRecord, mapPlaces } from './countries.ts';
import type { Knowledge, KnownTopic } from './knowledge.ts';
import { ENTITY_FILES, readEntities } from './known-entities.ts';
import { nameKey } from './name-key.ts';
import { readSeedList, type SeedFile, type SeedList } from './seed-file.ts';
import { placeSchema, stakeholderGroupSchema, surfaceSchema, topicSchema } from './seed-schemas.ts';
import { spellings } from './spellings.ts';

/** The files of `seeds/knowledge/`, all of which {@link readKnowledge} needs. */
export const KNOWLEDGE_FILES: readonly string[] = [
  'stakeholder-groups.yaml',
  ...Object.keys(ENTITY_FILES),
  'places.yaml',
  'topics.yaml',
  'surfaces.yaml',
];

/**
 * Read and check the knowledge of the field.
 * @param files every file of {@link KNOWLEDGE_FILES}, in any order; told apart by the last part of their path
 * @param countries the records of the npm package `world-countries`
 * @returns lists sorted by id, whatever the order of files and rows
 * @throws BpfGraphError INPUT_SEED with `file:line:column` at the first fault: syntax, shape, a reference to nothing, an id
 *   twice, a plain name that two entities share, an ambiguous name without context words
 */
export function readKnowledge(files: readonly SeedFile[], countries: readonly CountryRecord[]): Knowledge {
  const seed = filesByName(files);
  const groups = readSeedList(seed('stakeholder-groups.yaml'), stakeholderGroupSchema);
  const topics = readSeedList(seed('topics.yaml'), topicSchema);
  const surfaces = readSeedList(seed('surfaces.yaml'), surfaceSchema);
  const places = mapPlaces(countries, readSeedList(seed('places.yaml'), placeSchema));
  const entities = readEntities(
    seed,
    groups.entries.map((group) => group.id),
    places.map((place) => place.id),
  );

  checkOnce(groups, 'stakeholder group', 'id', (group) => group.id);
  checkOnce(topics, 'topic', 'id', (topic) => topic.id);
  checkOnce(surfaces, 'surface', 'surface', (row) => nameKey(row.surface));
  const entityIds = entities.map((entity) => entity.id);
  for (const [index, { entity }] of surfaces.entries.entries())
    if (!entityIds.includes(entity))
      throw surfaces.fault(
        [index, 'entity'],
        `no entity has the id "${entity}"${didYouMean(entity, entityIds)}`,
        'Write the id of an organisation, an initiative or a process.',
      );

  return {
    stakeholderGroups: groups.entries.toSorted(byId),
    entities,
    places,
    topics: topics.entries.map(withTerms).sort(byId),
    surfaces: surfaces.entries,
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The name is a term, and so are other spellings of each. */
function withTerms(topic: KnownTopic): KnownTopic {
  return { ...topic, terms: [...new Set([topic.name, ...topic.terms].flatMap(spellings))] };
}

function filesByName(files: readonly SeedFile[]): (name: string) => SeedFile {
  const nameOf = (file: SeedFile) => file.path.split(/[\\/]/).at(-1) ?? file.path;
  const stranger = files.find((file) => !KNOWLEDGE_FILES.includes(nameOf(file)));
  if (stranger)
    throw new BpfGraphError(
      'INPUT_SEED',
      `${stranger.path}:1:1: no list of knowledge has this file name${didYouMean(nameOf(stranger), KNOWLEDGE_FILES)}`,
      `The knowledge lies in ${KNOWLEDGE_FILES.join(', ')}.`,
    );
  return (name) => {
    const file = files.find((candidate) => nameOf(candidate) === name);
    if (file) return file;
    throw new BpfGraphError('INPUT_SEED', `${name}:1:1: the file is missing`, 'Put it back into seeds/knowledge/.');
  };
}

function checkOnce<Entry>(list: SeedList<Entry>, what: string, field: string, keyOf: (entry: Entry) => string): void {
  const seen = new Set<string>();
  for (const [index, entry] of list.entries.entries()) {
    const key = keyOf(entry);
    if (seen.has(key))
      throw list.fault([index, field], `the ${what} "${key}" stands here a second time`, 'Keep one entry of the two.');
    seen.add(key);
  }
}
