import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { firstIndex } from '../text/first-index.ts';
import { isBlank, type Span } from '../text/span.ts';

const FROM = /\bfrom (?:the )?$/i;

/** Whom the words of a sentence point at: by name, or as somebody "from" a body or a country for which one person speaks. */
export class PeopleByPlace {
  readonly #mentions: readonly Mention[];
  readonly #people: ReadonlySet<string>;
  /** People by the organisations they speak for, and by the countries of those. */
  readonly #from = new Map<string, Set<string>>();
  readonly #countryOf: ReadonlyMap<string, string>;
  readonly #source: string;

  constructor(source: string, attribution: Attribution, entities: EntityIndex, standings: readonly Standing[]) {
    this.#source = source;
    this.#people = new Set(attribution.people.map(({ id }) => id));
    this.#mentions = entities.mentions.toSorted((a, b) => a.start - b.start);
    this.#countryOf = new Map(
      entities.entities.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])),
    );
    for (const { person, affiliations } of standings) {
      for (const { organisation } of affiliations) {
        this.#add(organisation, person);
        const country = this.#countryOf.get(organisation);
        if (country !== undefined) this.#add(country, person);
      }
    }
  }

  /** Ids of people, each with where they are first named, in the order of the source. */
  within(span: Span): Map<string, Span> {
    const found = new Map<string, Span>();
    const add = (person: string, place: Span): void => {
      if (!found.has(person)) found.set(person, place);
    };
    const first = firstIndex(this.#mentions, ({ start }) => start >= span.start);
    for (let at = first; at < this.#mentions.length; at += 1) {
      const { entity, start, end } = this.#mentions[at] as Mention;
      if (start >= span.end) break;
      if (end > span.end) continue;
      if (this.#people.has(entity)) add(entity, { start, end });
      else if (FROM.test(plain(this.#source.slice(Math.max(span.start, start - 12), start)))) {
        const country = this.#countryOf.get(entity);
        const there = this.#from.get(entity) ?? (country === undefined ? undefined : this.#from.get(country));
        const [only] = there ?? [];
        if (there?.size === 1 && only !== undefined) add(only, { start, end });
      }
    }
    return found;
  }

  #add(from: string, person: string): void {
    const people = this.#from.get(from);
    if (people === undefined) this.#from.set(from, new Set([person]));
    else people.add(person);
  }
}

/** Line ends as blanks. */
function plain(text: string): string {
  return Array.from(text, (char) => (isBlank(char.charCodeAt(0)) ? ' ' : char)).join('');
}
