import type { Candidate } from './candidate.ts';
import type { CountriesInMind } from './countries-in-mind.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import type { Finding } from './found-entity.ts';
import { headNoun } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import type { NameEntry } from './name-entry.ts';

/** Fewer words tell too little. */
const FEWEST_WORDS = 2;
/** What a country has one of. */
const CONSTITUTION = 'constitution';
/** As surely the country must be in mind: the turn names it, or it is the speaker's own. */
const ENOUGH = 4;
/** "Our Law" may be an Act by name, and was a Bill before; who says "the Act" means what bears that name. */
const LAWS = new Set(['law', 'act', 'bill']);
const OF_ANY_LAW = new Set(['law', 'bill']);

/** The names of what is listed of a country, looked up by some of their words. */
export class NamesInPart {
  readonly #byCountry = new Map<string, NameEntry[]>();

  /** @param countryOf the country of a body or a law of one */
  constructor(entries: Iterable<NameEntry>, countryOf: (entity: string) => string | null) {
    for (const entry of entries) {
      const country = entry.type === 'entity' ? countryOf(entry.target) : null;
      if (country === null || entry.words.length < FEWEST_WORDS) continue;
      const there = this.#byCountry.get(country);
      if (there) there.push(entry);
      else this.#byCountry.set(country, [entry]);
    }
  }

  /** The one of a country in whose name the words stand in their order: "Media Services Law" in "Ruralian Media Communication Services Law". */
  #find(country: string, keys: readonly string[], isMeant: (id: string) => boolean): string | null {
    const found = new Set<string>();
    for (const { content, target } of this.#byCountry.get(country) ?? [])
      if (isWithin(keys, content) && isMeant(target)) found.add(target);
    return found.size === 1 ? ([...found][0] as string) : null;
  }

  /**
   * What patterns found and called by its words is what is listed of the country in mind, where its name holds these words.
   * @param inMind which countries the talk is of
   */
  link(
    { candidates, entities }: Finding,
    inMind: CountriesInMind,
    entityOf: (id: string) => Entity | undefined,
  ): Finding {
    const places = Map.groupBy(candidates, ({ entity }) => entity);
    const linked = new Map<string, string>();
    for (const entity of entities) {
      if (entity.source !== 'transcript' || entity.country !== null) continue;
      const target = this.#listedAs(entity, places.get(entity.id) ?? [], inMind, entityOf);
      if (target !== null) linked.set(entity.id, target);
    }
    if (linked.size === 0) return { candidates, entities };
    return {
      candidates: candidates.map((one) => ({ ...one, entity: linked.get(one.entity) ?? one.entity })),
      entities: entities.filter(({ id }) => !linked.has(id)),
    };
  }

  #listedAs(
    entity: Entity,
    places: readonly Candidate[],
    inMind: CountriesInMind,
    entityOf: (id: string) => Entity | undefined,
  ): string | null {
    const keys = keysOf(foldedWordsOf(entity.name));
    const isEnough = keys.length >= FEWEST_WORDS || keys[0] === CONSTITUTION;
    if (!isEnough || !keys.some((key) => headNoun(key) !== undefined)) return null;
    const isMeant = (id: string): boolean => {
      const kinds = entityOf(id)?.kinds ?? [];
      return kinds.some((kind) => entity.kinds.includes(kind));
    };
    let best = ENOUGH - 1;
    let target: string | null = null;
    // Of a country that is named nowhere the talk is not surely enough.
    for (const country of inMind.named) {
      if (!this.#byCountry.has(country)) continue;
      const rank = Math.max(0, ...places.map(({ words, first }) => inMind.rank(country, words, first)));
      if (rank < ENOUGH || rank < best) continue;
      const found = this.#find(country, keys, isMeant);
      if (found === null) continue;
      // Of two countries nobody can tell.
      target = rank === best ? null : found;
      best = rank;
    }
    return target;
  }
}

/** The words that tell: no years and no small words. */
function keysOf(words: readonly Word[]): string[] {
  return words.filter((word) => !word.isFunctionWord && word.shape !== 'number').map(({ key }) => key);
}

function isWithin(keys: readonly string[], others: readonly string[]): boolean {
  let from = 0;
  for (const key of keys) {
    const at = others.findIndex((other, index) => index >= from && isCalled(other, key));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function isCalled(key: string, by: string): boolean {
  return key === by || (OF_ANY_LAW.has(by) && LAWS.has(key));
}
