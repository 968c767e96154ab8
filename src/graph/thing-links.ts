import { isKnown, named } from './named-things.ts';
import type { Row, SessionRows } from './rows.ts';

/** Where a thing belongs and who leads it. */
export interface ThingLinks extends Row {
  readonly id: string;
  readonly partOf: string | null;
  readonly locatedIn: string | null;
  /** Id of the stakeholder group. */
  readonly group: string | null;
  /** In their alphabet. */
  readonly leads: readonly string[];
}

/** The links of the things of the knowledge that sessions name. Of several rows for one thing the last one holds. */
export function knownLinks(sessions: readonly SessionRows[]): ThingLinks[] {
  return [...new Map(sessions.flatMap(({ rows }) => linksIn(rows)).map((thing) => [thing.id, thing])).values()];
}

/** As derive/03-links compares and writes them. */
export function linkRow(thing: ThingLinks): Row {
  const { partOf, locatedIn, group } = thing;
  const links = Object.entries({ PART_OF: partOf, LOCATED_IN: locatedIn, BELONGS_TO: group });
  return { ...thing, links: links.flatMap(([type, to]) => (to === null ? [] : [`${type} ${to}`])).sort() };
}

function linksIn(rows: SessionRows['rows']): ThingLinks[] {
  const links = new Map<
    string,
    { id: string; partOf: null | string; locatedIn: null | string; group: null | string; leads: string[] }
  >();
  for (const id of named(rows)
    .filter(isKnown)
    .map((row) => String(row.id)))
    links.set(id, { id, partOf: null, locatedIn: null, group: null, leads: [] });
  for (const { type, from, to } of rows['05-entity-links'] ?? []) {
    const thing = links.get(String(type === 'LEADS' ? to : from));
    if (thing === undefined) continue;
    if (type === 'LEADS') thing.leads.push(String(from));
    else thing[type === 'PART_OF' ? 'partOf' : 'locatedIn'] = String(to);
  }
  for (const { organisation, group } of rows['06-belongs-to'] ?? []) {
    const thing = links.get(String(organisation));
    if (thing !== undefined) thing.group = String(group);
  }
  for (const { leads } of links.values()) leads.sort();
  return [...links.values()];
}
