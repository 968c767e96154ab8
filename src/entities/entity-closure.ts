import type { Entity } from './mention.ts';

/**
 * The entities of some ids and all that they lead to: who leads them, what they are part of, in which country. So every edge
 * of the graph has both its ends.
 * @param entityOf null for an id that nothing is known of; it is left out
 * @returns sorted by id
 */
export function closureOf(ids: Iterable<string>, entityOf: (id: string) => Entity | undefined): Entity[] {
  const found = new Map<string, Entity>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entity = found.has(id) ? undefined : entityOf(id);
    if (!entity) continue;
    found.set(id, entity);
    waiting.push(...entity.leads);
    if (entity.partOf !== null) waiting.push(entity.partOf);
    if (entity.country !== null) waiting.push(entity.country);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
