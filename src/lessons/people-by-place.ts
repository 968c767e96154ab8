import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { firstIndex } from '../text/first-index.ts';
import { isBlank, type Span } from '../text/span.ts';

const NOBODY: ReadonlyMap<string, Span> = new Map();
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
  within(span: Span): ReadonlyMap<string, Span> {
    let found: Map<string, Span> | undefined;
    const first = firstIndex(this.#mentions, ({ start }) => start >= span.start);
    for (let at = first; at < this.#mentions.length; at += 1) {
      const mention = this.#mentions[at] as Mention;
      const { start, end } = mention;
      if (start >= span.end) break;
      if (end > span.end) continue;
      const person = this.#personMeant(mention, span);
      if (person === undefined) continue;
      found ??= new Map();
      if (!found.has(person)) found.set(person, { start, end });
    }
    return found ?? NOBODY;
  }

  #personMeant({ entity, start }: Mention, span: Span): string | undefined {
    if (this.#people.has(entity)) return entity;
    const country = this.#countryOf.get(entity);
    const there = this.#from.get(entity) ?? (country === undefined ? undefined : this.#from.get(country));
    if (there?.size !== 1) return undefined;
    const [only] = there;
    return FROM.test(plain(this.#source.slice(Math.max(span.start, start - 12), start))) ? only : undefined;
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
