import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StakeholderGroupId } from '../../src/knowledge/knowledge.ts';
import { slugOf } from '../../src/text/slug.ts';
import type { Dice } from './dice.ts';
import type { Field } from './field.ts';
import type { Body, Person } from './spoken.ts';

interface NamesOfRegion {
  readonly countries: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Those who come to sessions, of whom many come again. It grows with the corpus: what session 7 is, does not depend on session 8. */
export interface Community {
  /** People of one session: no two share a given or a family name. */
  gather(count: number): Person[];
  readonly people: readonly Person[];
}

// Of the people of a session. Regulars are drawn by rank, so that a few are seen everywhere.
const RETURNING = 0.45;
const NAMESAKES = 0.04;
const INVENTED_BODIES = 0.35;
const TRIES = 40;

const REGIONS: readonly NamesOfRegion[] = parse(readFileSync(join(import.meta.dirname, 'names.yaml'), 'utf8'));

/** As they are on panels of the IGF. */
const GROUPS: readonly (readonly [StakeholderGroupId, number])[] = [
  ['civil-society', 28],
  ['government', 20],
  ['private-sector', 15],
  ['technical-community', 14],
  ['academia', 12],
  ['intergovernmental-organisation', 9],
  ['media', 2],
];

export function communityOf(field: Field, dice: Dice): Community {
  const people: Person[] = [];
  const names = new Set<string>();
  const employers = Map.groupBy(field.employers, ({ group }) => group);
  const countryNames = new Map(field.country.map(({ id, names: [name = id] }) => [id, name]));

  const bodyOf = (group: StakeholderGroupId, country: string): Body => {
    const known = employers.get(group) ?? [];
    const near = known.filter((body) => body.country === country);
    const invented = inventBody(group, countryNames.get(country) ?? null, country, dice);
    if (
      invented !== null &&
      !field.taken.has(slugOf(invented.name)) &&
      (known.length === 0 || dice.chance(INVENTED_BODIES))
    )
      return invented;
    return dice.pick(near.length > 0 && dice.chance(0.6) ? near : known);
  };
  const groupOf = (): StakeholderGroupId => {
    let left = dice.next() * 100;
    for (const [group, share] of GROUPS) {
      left -= share;
      if (left < 0) return group;
    }
    return 'civil-society';
  };
  const newcomer = (): Person => {
    const region = dice.pick(REGIONS);
    const given = dice.pick(region.given);
    let family = dice.pick(region.family);
    // Two family names, as they are usual in many places, once the plain ones are given away.
    while (names.has(`${given} ${family}`)) family = `${dice.pick(region.family)}-${dice.pick(region.family)}`;
    const country = dice.pick(region.countries);
    return enter({ given, family, country, body: bodyOf(groupOf(), country), namesake: null });
  };
  /** Somebody else of the same name, of another country and group. */
  const namesakeOf = (other: Person): Person => {
    const region = REGIONS.find(({ countries }) => countries.includes(other.country)) as NamesOfRegion;
    const country = region.countries.find((code) => code !== other.country) ?? other.country;
    let group = groupOf();
    while (group === other.body.group) group = groupOf();
    return enter({
      given: other.given,
      family: other.family,
      country,
      body: bodyOf(group, country),
      namesake: other.id,
    });
  };
  const enter = (person: Omit<Person, 'id'>): Person => {
    const entered = { id: `p${people.length + 1}`, ...person };
    names.add(`${person.given} ${person.family}`);
    people.push(entered);
    return entered;
  };

  return {
    people,
    gather: (count) => {
      const gathered: Person[] = [];
      const before = people.length;
      const fits = ({ given, family }: Person): boolean =>
        gathered.every((other) => other.given !== given && !sharesName(other.family, family));
      while (gathered.length < count) {
        let person: Person | null = null;
        if (before > count && dice.chance(NAMESAKES)) {
          const other = people[dice.between(0, before - 1)] as Person;
          if (other.namesake === null && fits(other)) person = namesakeOf(other);
        } else if (before > count && dice.chance(RETURNING)) {
          for (let tries = 0; person === null && tries < TRIES; tries += 1) {
            // Skewed to those who came first.
            const regular = people[Math.floor(before * dice.next() ** 2)] as Person;
            if (fits(regular)) person = regular;
          }
        }
        if (person === null) {
          const fresh = newcomer();
          if (!fits(fresh)) {
            people.pop();
            names.delete(`${fresh.given} ${fresh.family}`);
            continue;
          }
          person = fresh;
        }
        gathered.push(person);
      }
      return gathered;
    },
  };
}

function sharesName(one: string, other: string): boolean {
  const parts = one.split('-');
  return other.split('-').some((part) => parts.includes(part));
}

const TOWNS = [
  'Marwick',
  'Tolvera',
  'Saint Orsin',
  'Belhaven',
  'Kestrova',
  'Port Elwin',
  'Nandara',
  'Ostrava Bay',
  'Quillan',
  'Redmere',
  'Halvorn',
  'Lomasi',
];

/** An employer that nobody knows, with what it is said to be; null for intergovernmental organisations, of which all are known. */
function inventBody(group: StakeholderGroupId, country: string | null, code: string, dice: Dice): Body | null {
  const town = dice.pick(TOWNS);
  const body = (name: string, kind: string | null): Body => ({ known: null, name, group, kind, country: code });
  switch (group) {
    case 'academia':
      return body(
        dice.pick([`University of ${town}`, `${town} University`, `${town} Institute of Technology`]),
        'a university',
      );
    case 'civil-society':
      return body(
        `${dice.pick(['Open', 'Free', 'Common', 'Bright', 'Near', 'Plain'])} ${dice.pick(['Voices', 'Lines', 'Screens', 'Villages', 'Bridges'])} ${dice.pick(['Collective', 'Foundation', 'Association', 'Watch'])}`,
        dice.pick(['a civil society organisation', 'an NGO', 'a non-profit']),
      );
    case 'government':
      return country === null
        ? null
        : body(
            `Ministry of ${dice.pick(['Communications', 'Digital Affairs', 'Technology', 'Information'])} of ${country}`,
            null,
          );
    case 'media':
      return body(dice.pick([`${town} Courier`, `Radio ${town}`]), dice.pick(['a newspaper', 'a radio station']));
    case 'private-sector':
      return body(
        `${dice.pick(['Kestrel', 'Baobab', 'Tamarind', 'Corvus', 'Northgate', 'Saffron', 'Lodestar', 'Mangrove'])} ${dice.pick(['Networks', 'Telecom', 'Mobile', 'Systems'])}`,
        dice.pick(['a mobile company', 'a software company', 'a company']),
      );
    case 'technical-community':
      return body(`${town} Internet Exchange`, 'an exchange point');
    case 'intergovernmental-organisation':
      return null;
  }
}
