import type { Entity, EntityIndex } from '../entities/mention.ts';
import type { GoldCase, GoldMention } from './gold.ts';
import { overlappingPairs } from './match-spans.ts';
import { nameKeyOf } from './name-key.ts';

/** By these methods something is called by its name, in full or in short. */
const IN_SHORT: ReadonlySet<string> = new Set(['name', 'pattern']);

/** Tells which links of the gold an entity of the program stands for. */
export interface GoldLinks {
  /** True when one of the links means the entity. */
  isOneOf(links: readonly string[], entity: string): boolean;
  /** The link that stands for the entity: one that the gold uses, or else its own id. */
  linkOf(entity: string): string;
}

/**
 * An entity is what a link means when it has the link as its id; when it is the program's person matched to a speaker; when it bears a
 * name of a thing, or of somebody who does not speak. A body or law of a country that is called in short where the gold calls a
 * thing so ("Central Bank") is that thing, which the knowledge lists since the gold was made.
 * @param people program ids of speakers by gold key
 */
export function goldLinks(gold: GoldCase, index: EntityIndex, people: ReadonlyMap<string, string>): GoldLinks {
  const entities = new Map(index.entities.map((entity) => [entity.id, entity]));
  const speaks = new Set(gold.turns.map((turn) => turn.speaker));
  const speakers = new Map([...people].filter(([key]) => speaks.has(key)).map(([key, id]) => [id, key]));
  const keys = new Set([...gold.people, ...gold.things].map(({ key }) => key));
  const used = new Set(gold.turns.flatMap((turn) => turn.mentions.flatMap(({ links }) => links)));
  const byName = new Map<string, string[]>();
  for (const { key, names } of [...gold.people.filter((person) => !speaks.has(person.key)), ...gold.things])
    for (const name of names.map(nameKeyOf)) byName.set(name, [...(byName.get(name) ?? []), key]);

  const inShort = thingsInShort(gold, index, entities);
  const namedLinks = (entity: Entity): string[] => [
    ...[entity.name, ...entity.aliases].flatMap((name) => byName.get(nameKeyOf(name)) ?? []),
    ...(inShort.get(entity.id) ?? []),
  ];
  const known = new Map<string, readonly string[]>();
  const linksOf = (id: string): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const speaker = speakers.get(id);
    const entity = entities.get(id);
    const own = speaker !== undefined ? [speaker] : entity === undefined ? [] : namedLinks(entity);
    // A key of the gold's own says nothing about the program's id of the same spelling.
    const links = keys.has(id) ? own : [id, ...own];
    known.set(id, links);
    return links;
  };
  return {
    isOneOf: (links, entity) => linksOf(entity).some((link) => links.includes(link)),
    linkOf: (entity) => linksOf(entity).find((link) => used.has(link)) ?? entity,
  };
}

/** The things of the gold that listed bodies and laws of a country are called like, by the ids of these. */
function thingsInShort(
  gold: GoldCase,
  { mentions }: EntityIndex,
  entities: ReadonlyMap<string, Entity>,
): Map<string, Set<string>> {
  const names = new Map(gold.things.map((thing) => [thing.key, new Set(thing.names.map(nameKeyOf))]));
  const wanted = gold.turns
    .flatMap((turn) => turn.mentions)
    .filter(({ links }) => links.some((link) => names.has(link)));
  const found = new Map<string, Set<string>>();
  for (const [a, b] of overlappingPairs(wanted, mentions)) {
    const mention = mentions[b];
    const entity = entities.get(mention?.entity ?? '');
    if (!mention || !IN_SHORT.has(mention.method) || !entity?.country || entity.source === 'transcript') continue;
    const called = nameKeyOf(mention.surface);
    for (const link of (wanted[a] as GoldMention).links)
      if ([...(names.get(link) ?? [])].some((name) => called === name || called.startsWith(`${name} of `)))
        found.set(entity.id, (found.get(entity.id) ?? new Set()).add(link));
  }
  return found;
}
