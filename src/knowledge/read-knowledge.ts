import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { toAlias } from './aliases.ts';
import { type CountryRecord, mapPlaces } from './countries.ts';
import type { EntityKind, Knowledge, KnownEntity, KnownTopic, StakeholderGroupId } from './knowledge.ts';
import { nameKey } from './name-key.ts';
import { didYouMean, readSeedList, type SeedFile, type SeedList, type SeedPath } from './seed-file.ts';
import {
  entitySchema,
  placeSchema,
  type SeedEntity,
  stakeholderGroupSchema,
  surfaceSchema,
  topicSchema,
} from './seed-schemas.ts';

/** The entity files and the kind of what stands in each when an entry does not say its `kinds`. */
const ENTITY_FILES: Readonly<Record<string, EntityKind>> = {
  'organisations.yaml': 'ORGANISATION',
  'initiatives.yaml': 'INITIATIVE',
  'processes.yaml': 'PROCESS',
};

/** The files of `seeds/knowledge/`, in the order in which they are checked. */
export const KNOWLEDGE_FILES: readonly string[] = [
  'stakeholder-groups.yaml',
  ...Object.keys(ENTITY_FILES),
  'places.yaml',
  'topics.yaml',
  'surfaces.yaml',
];

/** An entity with the seed list and the row it comes from, for messages. */
interface Row {
  readonly entity: KnownEntity;
  readonly list: SeedList<SeedEntity>;
  readonly index: number;
}

/**
 * Read and check the knowledge of the field.
 * @param files every file of {@link KNOWLEDGE_FILES}, in any order; told apart by the last part of their path
 * @param countries the records of the npm package `world-countries`
 * @returns entities sorted by id, whatever the order of files and rows
 * @throws BpfGraphError INPUT_SEED with `file:line:column` at the first fault: syntax, shape, a reference to nothing, an id
 *   twice, a plain name that two entities share, an ambiguous name without context words
 */
export function readKnowledge(files: readonly SeedFile[], countries: readonly CountryRecord[]): Knowledge {
  const seed = filesByName(files);
  const groups = readSeedList(seed('stakeholder-groups.yaml'), stakeholderGroupSchema);
  const places = mapPlaces(countries, readSeedList(seed('places.yaml'), placeSchema));
  const topics = readSeedList(seed('topics.yaml'), topicSchema);
  const surfaces = readSeedList(seed('surfaces.yaml'), surfaceSchema);
  const rows = Object.entries(ENTITY_FILES).flatMap(([name, kind]) => {
    const list = readSeedList(seed(name), entitySchema);
    return list.entries.map((entry, index): Row => ({ entity: toEntity(entry, kind), list, index }));
  });

  checkOnce(groups, 'stakeholder group', (group) => group.id);
  checkOnce(topics, 'topic', (topic) => topic.id);
  checkOnce(surfaces, 'surface', (row) => nameKey(row.surface));
  checkEntities(rows);
  checkNames(rows);
  checkReferences(
    rows,
    groups.entries.map((group) => group.id),
    places.map((place) => place.id),
  );
  const entityIds = rows.map((row) => row.entity.id);
  for (const [index, row] of surfaces.entries.entries())
    if (!entityIds.includes(row.entity)) throw unknown(surfaces, [index, 'entity'], 'entity', row.entity, entityIds);

  return {
    stakeholderGroups: groups.entries,
    entities: rows.map((row) => row.entity).sort((a, b) => (a.id < b.id ? -1 : 1)),
    places,
    topics: topics.entries.map(
      (topic): KnownTopic => ({ ...topic, terms: [topic.name, ...topic.terms.filter((term) => term !== topic.name)] }),
    ),
    surfaces: surfaces.entries,
  };
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
    throw new BpfGraphError('INPUT_SEED', `${name}:1:1: the file is missing`, `Put it back into seeds/knowledge/.`);
  };
}

function toEntity(entry: SeedEntity, kind: EntityKind): KnownEntity {
  const { acronym, aliases, country } = entry;
  const name = toAlias(entry.name);
  return {
    id: entry.id,
    name: name.text,
    kinds: entry.kinds ?? [kind],
    names: [name, ...(acronym === undefined ? [] : [toAlias(acronym)]), ...aliases.map(toAlias)],
    acronym: acronym === undefined ? null : toAlias(acronym).text,
    // checkReferences refuses any other text before the value leaves this file.
    group: (entry.group ?? null) as StakeholderGroupId | null,
    processKind: entry.processKind ?? null,
    country: country?.toLowerCase() ?? null,
    website: entry.website ?? null,
    leads: entry.leads,
    partOf: entry.partOf ?? null,
    status: entry.status ?? null,
    year: entry.year ?? null,
    context: entry.context,
    source: entry.source,
  };
}

function checkOnce<Entry>(list: SeedList<Entry>, what: string, keyOf: (entry: Entry) => string): void {
  const seen = new Set<string>();
  for (const [index, entry] of list.entries.entries()) {
    const key = keyOf(entry);
    if (seen.has(key))
      throw list.fault(
        [index],
        `the ${what} "${key}" stands here a second time`,
        'Keep one entry and merge the other.',
      );
    seen.add(key);
  }
}

/** Each id once over all files, the kind of the file among the kinds, and process fields on processes only. */
function checkEntities(rows: readonly Row[]): void {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const { entity, list, index } = row;
    const other = first.get(entity.id);
    if (other)
      throw list.fault(
        [index, 'id'],
        `the id "${entity.id}" is taken by "${other.entity.name}" of ${other.list.path}`,
        'Merge the two entries, naming every kind in `kinds`, or give this one an id of its own.',
      );
    first.set(entity.id, row);
    const isProcess = entity.kinds.includes('PROCESS');
    if (isProcess !== (entity.processKind !== null))
      throw list.fault(
        [index, isProcess ? 'kinds' : 'processKind'],
        `"${entity.id}" ${isProcess ? 'is a PROCESS without' : 'is no PROCESS and has'} a processKind`,
        'Give a processKind to each PROCESS, and to nothing else.',
      );
  }
}

/** Two entities may share an ambiguous name, never a plain one; an ambiguous name is of use only with context words. */
function checkNames(rows: readonly Row[]): void {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const { entity, list, index } = row;
    for (const [position, alias] of entity.names.entries()) {
      const at = pathOfName(entity, index, position);
      if (alias.ambiguous) {
        if (entity.context.length > 0) continue;
        throw list.fault(
          at,
          `"${alias.text}" is ambiguous, but "${entity.id}" has no context words`,
          'Add `context`: words that stand near the name when this entity is meant.',
        );
      }
      const key = nameKey(alias.text);
      const other = first.get(key);
      if (other)
        throw list.fault(
          at,
          `the name "${alias.text}" of "${entity.id}" is also a plain name of "${other.entity.id}"`,
          'Keep it at one of the two, or mark it ambiguous at both and give each context words.',
        );
      first.set(key, row);
    }
  }
}

function pathOfName(entity: KnownEntity, index: number, position: number): SeedPath {
  if (position === 0) return [index, 'name'];
  const firstAlias = entity.acronym === null ? 1 : 2;
  return position < firstAlias ? [index, 'acronym'] : [index, 'aliases', position - firstAlias];
}

function checkReferences(rows: readonly Row[], groups: readonly string[], places: readonly string[]): void {
  const entities = new Map(rows.map((row) => [row.entity.id, row.entity]));
  const organisations = rows.map((row) => row.entity).filter((entity) => entity.kinds.includes('ORGANISATION'));
  const organisationIds = organisations.map((entity) => entity.id);
  for (const { entity, list, index } of rows) {
    if (entity.group !== null && !groups.includes(entity.group))
      throw unknown(list, [index, 'group'], 'stakeholder group', entity.group, groups);
    if (entity.country !== null && !places.includes(entity.country))
      throw unknown(list, [index, 'country'], 'country', entity.country, places);
    for (const [position, lead] of entity.leads.entries())
      if (!organisationIds.includes(lead))
        throw unknown(list, [index, 'leads', position], 'organisation', lead, organisationIds);
    if (entity.partOf !== null && !entities.has(entity.partOf))
      throw unknown(list, [index, 'partOf'], 'entity', entity.partOf, [...entities.keys()]);
    if (isPartOfItself(entity, entities))
      throw list.fault([index, 'partOf'], `"${entity.id}" is part of itself`, 'Break the circle of `partOf`.');
  }
}

function isPartOfItself(entity: KnownEntity, all: ReadonlyMap<string, KnownEntity>): boolean {
  const seen = new Set<string>();
  for (let outer = entity.partOf; outer !== null; outer = all.get(outer)?.partOf ?? null) {
    if (outer === entity.id) return true;
    if (seen.has(outer)) return false;
    seen.add(outer);
  }
  return false;
}

function unknown<Entry>(list: SeedList<Entry>, at: SeedPath, what: string, id: string, known: readonly string[]) {
  return list.fault(
    at,
    `no ${what} has the id "${id}"${didYouMean(id, known)}`,
    `Write the id of an entry of seeds/knowledge/, or add the ${what} there.`,
  );
}
