import { didYouMean } from '../text/did-you-mean.ts';
import type { YamlPath } from '../text/yaml-file.ts';
import { toAlias } from './aliases.ts';
import type { Alias, EntityKind, KnownEntity, StakeholderGroupId } from './knowledge.ts';
import { nameKey } from './name-key.ts';
import { readSeedList, type SeedFile, type SeedList } from './seed-file.ts';
import { entitySchema, type SeedEntity } from './seed-schemas.ts';
import { spellings } from './spellings.ts';

/** The entity files, and the kind of an entry of each that does not say its `kinds`. */
export const ENTITY_FILES: Readonly<Record<string, EntityKind>> = {
  'organisations.yaml': 'ORGANISATION',
  'initiatives.yaml': 'INITIATIVE',
  'processes.yaml': 'PROCESS',
};

/** An entity with the list and the row of the seed that it comes from, for messages. */
interface Row {
  readonly entity: KnownEntity;
  /** The names as the seed gives them, other spellings not yet added, each with where it stands. */
  readonly named: readonly Named[];
  readonly list: SeedList<SeedEntity>;
  readonly index: number;
}

interface Named {
  readonly alias: Alias;
  readonly at: YamlPath;
}

/**
 * Read the entity files and check them together.
 * @param seed gives the file of a name
 * @returns entities sorted by id
 * @throws BpfGraphError INPUT_SEED at the first fault
 */
export function readEntities(
  seed: (name: string) => SeedFile,
  groups: readonly string[],
  places: readonly string[],
): KnownEntity[] {
  const rows = Object.entries(ENTITY_FILES).flatMap(([name, kind]) => {
    const list = readSeedList(seed(name), entitySchema);
    return list.entries.map((entry, index) => toRow(list, entry, index, kind));
  });
  checkIds(rows);
  checkNames(rows);
  checkReferences(rows, groups, places);
  return rows.map((row) => row.entity).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toRow(list: SeedList<SeedEntity>, entry: SeedEntity, index: number, kind: EntityKind): Row {
  const named: Named[] = [
    { alias: toAlias(entry.name), at: [index, 'name'] },
    ...(entry.acronym === undefined ? [] : [{ alias: toAlias(entry.acronym), at: [index, 'acronym'] }]),
    ...entry.aliases.map((alias, position): Named => ({ alias: toAlias(alias), at: [index, 'aliases', position] })),
  ];
  return { entity: toEntity(entry, named, kind), named, list, index };
}

function toEntity(entry: SeedEntity, named: readonly Named[], kind: EntityKind): KnownEntity {
  return {
    id: entry.id,
    name: toAlias(entry.name).text,
    kinds: entry.kinds ?? [kind],
    names: withSpellings(named.map(({ alias }) => alias)),
    acronym: entry.acronym === undefined ? null : toAlias(entry.acronym).text,
    // checkReferences refuses any other text before the value leaves this file.
    group: (entry.group ?? null) as StakeholderGroupId | null,
    processKind: entry.processKind ?? null,
    country: entry.country?.toLowerCase() ?? null,
    website: entry.website ?? null,
    leads: entry.leads,
    partOf: entry.partOf ?? null,
    status: entry.status ?? null,
    year: entry.year ?? null,
    context: entry.context,
    field: entry.field,
    source: entry.source,
  };
}

/** The names of the seed in their order, then the other spellings of each with the same marks. */
function withSpellings(names: readonly Alias[]): Alias[] {
  const known = new Set(names.map((alias) => alias.text.toLowerCase()));
  const others = names.flatMap((alias) => spellings(alias.text).map((text): Alias => ({ ...alias, text })));
  return [...names, ...others.filter(({ text }) => !known.has(text.toLowerCase()) && known.add(text.toLowerCase()))];
}

/** Each id once over all files, the kind of the file among the kinds, a process kind on processes and on nothing else. */
function checkIds(rows: readonly Row[]): void {
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
    const { entity, list } = row;
    for (const { alias, at } of row.named) {
      if (alias.ambiguous && entity.context.length === 0)
        throw list.fault(
          at,
          `"${alias.text}" is ambiguous, but "${entity.id}" has no context words`,
          'Add `context`: words that stand near the name when this entity is meant.',
        );
      if (alias.ambiguous) continue;
      for (const key of spellings(alias.text).map(nameKey)) {
        const other = first.get(key) ?? row;
        if (other !== row)
          throw list.fault(
            at,
            `the name "${alias.text}" of "${entity.id}" is also a plain name of "${other.entity.id}"`,
            'Keep it at one of the two, or mark it ambiguous at both and give each context words.',
          );
        first.set(key, row);
      }
    }
  }
}

function checkReferences(rows: readonly Row[], groups: readonly string[], places: readonly string[]): void {
  const entities = new Map(rows.map((row) => [row.entity.id, row.entity]));
  const known = {
    'stakeholder group': new Set(groups),
    country: new Set(places),
    organisation: new Set(rows.flatMap(({ entity }) => (entity.kinds.includes('ORGANISATION') ? [entity.id] : []))),
    entity: new Set(entities.keys()),
  };
  for (const { entity, list, index } of rows) {
    const mustBeKnown = (what: keyof typeof known, id: string | null, ...at: YamlPath) => {
      if (id === null || known[what].has(id)) return;
      throw list.fault(
        [index, ...at],
        `no ${what} has the id "${id}"${didYouMean(id, [...known[what]])}`,
        `Write an id that is known, or add the ${what} to seeds/knowledge/.`,
      );
    };
    mustBeKnown('stakeholder group', entity.group, 'group');
    mustBeKnown('country', entity.country, 'country');
    for (const [position, lead] of entity.leads.entries()) mustBeKnown('organisation', lead, 'leads', position);
    mustBeKnown('entity', entity.partOf, 'partOf');
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
