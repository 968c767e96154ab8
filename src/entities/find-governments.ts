import type { KnownEntity, Place } from '../knowledge/knowledge.ts';
import { setOnly } from '../text/set-only.ts';
import { slugOf } from '../text/slug.ts';
import type { Candidate } from './candidate.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import type { Entity } from './mention.ts';
import { isPlural } from './pattern.ts';
import { PlacedNames } from './placed-names.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';
import type { Towns } from './towns.ts';

const BEFORE_GOVERNMENT = new Set(['federal', 'national', 'central']);

/** Words of what ministries are for; a ministry's name in small letters ends at the first other word. */
const PORTFOLIOS = new Set(
  (
    'administration affair agriculture broadcasting commerce communication culture defense development digital economic economy ' +
    'education electronics electronic energy environment european external finance foreign health home homeland industry ' +
    'information infrastructure innovation interior internal international justice labor media post postal public research ' +
    'science security state technology telecommunication telecom trade transport transportation treasury women youth gender family culture ict ' +
    'tourism sport housing planning water mine mining forestry fishery employment work public social rural urban land human child welfare higher art heritage ' +
    'right citizenship equality disability climate maritime ocean cooperation integration budget regional indigenous solidarity inclusion skill training ' +
    'vocational entrepreneurship enterprise migration immigration population power petroleum resource decentralization reform modernization ' +
    'digitalization digitization transformation cyber cybersecurity aviation intelligence artificial'
  ).split(' '),
);
/** "a ministry of finance", "your finance ministry": whichever it is. */
const OF_ANYBODY = new Set(['a', 'an', 'any', 'each', 'every', 'your', 'another', 'some']);
const MINISTRIES = new Set(['ministry', 'department']);

/** The governments and ministries of known countries: one rule for all of them. */
export class Governments {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #towns: Towns;
  /** Governments that the knowledge lists, by country. */
  readonly #listed = new Map<string, string>();
  /** Listed ministries, by country and portfolio. */
  readonly #ministries = new Map<string, string | null>();

  constructor(places: readonly Place[], entities: readonly KnownEntity[], towns: Towns) {
    this.#towns = towns;
    this.#places = new Map(places.filter((place) => !/^\d/.test(place.id)).map((place) => [place.id, place]));
    for (const entity of entities) {
      if (entity.group !== 'government' || entity.country === null) continue;
      if (/^(the )?government of /i.test(entity.name)) this.#listed.set(entity.country, entity.id);
      for (const { text } of entity.names) {
        const words = slugOf(text).split('-');
        const key = `${entity.country} ${portfolioOf(words)}`;
        if (words.includes('ministry') || words.includes('department')) setOnly(this.#ministries, key, entity.id);
      }
    }
  }

  /** @param names accepted names, those of places among them */
  find(session: SessionWords, names: readonly Candidate[]): Finding {
    const candidates: Candidate[] = [];
    const entities = new Map<string, Entity>();
    const countries = names.filter((name) => this.#places.has(name.entity));
    const placed = new PlacedNames(countries);
    const heads = session.vocabulary.told(({ key }) => key === 'government' || MINISTRIES.has(key));
    const byTurn = Map.groupBy(countries, (name) => name.words);
    for (const turn of session.turns) {
      const here = byTurn.get(turn) ?? [];
      const startingAt = new Map(here.map((name) => [name.first, name]));
      const add = (first: number, last: number, entity: Entity, confidence: number): void => {
        entities.set(entity.id, entity);
        candidates.push({ words: turn, first, last, entity: entity.id, confidence, method: 'pattern', layer: 'name' });
      };
      for (const place of here) {
        let at = place.last + 1;
        if (BEFORE_GOVERNMENT.has(turn.words[at]?.key ?? '')) at += 1;
        if (turn.words[at]?.key === 'government' && isRun(turn.words, place.first, at))
          add(place.first, at, this.#government(place.entity), 0.95);
      }
      for (let at = 0; at < turn.size; at += 1) {
        if (!heads[turn.forms[at] as number]) continue;
        if (turn.words[at]?.key === 'government') {
          const place = countryAfter(turn, at, startingAt);
          if (place) add(at, place.last, this.#government(place.entity), 0.95);
        } else {
          const ministry = this.#ministry(session, turn, at, placed, startingAt);
          if (!ministry) continue;
          add(ministry.first, ministry.last, ministry.entity, ministry.confidence);
          if (ministry.government) entities.set(ministry.government.id, ministry.government);
        }
      }
    }
    return { candidates, entities: [...entities.values()] };
  }

  #government(country: string): Entity {
    const name = `Government of ${withArticle(this.#places.get(country)?.name ?? country)}`;
    const fields = { kinds: ['ORGANISATION'], group: 'government', country } as const;
    return foundEntity(name, fields, this.#listed.get(country) ?? slugOf(name.replace(' the ', ' ')));
  }

  #ministry(
    session: SessionWords,
    turn: TurnWords,
    at: number,
    placed: PlacedNames,
    startingAt: ReadonlyMap<number, Candidate>,
  ) {
    // "the ministries of health" are anybody's.
    if (isPlural(turn.words[at])) return null;
    const span = ministrySpan(turn, at);
    if (span === null || OF_ANYBODY.has(turn.words[span.first - 1]?.key ?? '')) return null;
    let { first, last } = span;
    let sure = 0.93;
    const ahead = placed.at(turn, first - 1);
    const before = ahead && isRun(turn.words, ahead.first, first) ? ahead : undefined;
    const after = countryAfter(turn, last, startingAt);
    const named = before ?? after;
    // "Department of Trade" alone may be a university's; ministries are always a government's.
    let country = named?.entity ?? null;
    // "the ministry of culture in Bishkek": the country of the town, if it is known.
    const isElsewhere = turn.words[last + 1]?.key === 'in' && turn.words[last + 2]?.shape === 'title';
    const town = isElsewhere ? this.#towns.countryAt(turn, last + 2) : null;
    if (country === null && isElsewhere) {
      country = town;
      sure = town === null ? 0.6 : 0.85;
    } else if (country === null) {
      country = countryInView(turn, placed.near(turn, at, VIEW), at);
      sure = country === null ? 0.6 : 0.75;
      // "the finance department" is anybody's.
      const isDepartment = turn.words[at]?.key === 'department';
      if (isDepartment && (country === null || isSmall(turn, first, last))) return null;
      // "the trade ministry has one list": of no country in view, and nobody wrote a name.
      if (country === null && !isElsewhere && isSmall(turn, first, last)) return null;
    }
    const captioned = session.source.slice(turn.words[first]?.start, turn.words[last]?.end);
    const title = titleOf(session.capitals === 'none' ? captioned.toLowerCase() : captioned);
    const key = `${country} ${portfolioOf(slugOf(title).split('-'))}`;
    if (before) first = before.first;
    else if (after && turn.words[last + 1]?.key === 'of') last = after.last;
    const government = country === null ? null : this.#government(country);
    const place = country === null ? null : (this.#places.get(country)?.name ?? country);
    const name = place === null ? title : `${title} (${place})`;
    const found = foundEntity(
      name,
      { kinds: ['ORGANISATION'], group: 'government', country, partOf: government?.id ?? null },
      this.#ministries.get(key) ?? slugOf(name),
    );
    const entity = place === null ? found : { ...found, aliases: [title, `${title} of ${withArticle(place)}`] };
    return { first, last, entity, government, confidence: sure };
  }
}

function isSmall({ words }: TurnWords, first: number, last: number): boolean {
  return words.slice(first, last + 1).every(({ shape }) => shape === 'lower');
}

/** "government of (the) Gambia", "ministry ... in Kenya". */
function countryAfter({ words }: TurnWords, at: number, startingAt: ReadonlyMap<number, Candidate>): Candidate | null {
  const link = words[at + 1];
  if (link?.joint !== 'tight' || (link.key !== 'of' && link.key !== 'in')) return null;
  const first = words[at + 2]?.key === 'the' ? at + 3 : at + 2;
  const place = startingAt.get(first);
  return place && isRun(words, at, place.first) && (link.key === 'of' || words[at]?.key !== 'government')
    ? place
    : null;
}

/** "ministry of trade and industry", "Finance Ministry"; null for a ministry of nothing. */
function ministrySpan({ words }: TurnWords, at: number): { first: number; last: number } | null {
  const isPortfolio = (index: number): boolean => PORTFOLIOS.has(words[index]?.key ?? '');
  let last = at;
  if (words[at + 1]?.key === 'of' || words[at + 1]?.key === 'for') {
    for (let next = at + 2; isRun(words, at, next, true); next += 1) {
      if (isPortfolio(next) || (next === at + 2 && words[next]?.shape === 'upper')) last = next;
      else if (!['and', 'the', 'of'].includes(words[next]?.key ?? '')) break;
      // "the Ministry of Infrastructure, the digital department"
      if (words[next]?.key === 'the' && words[next]?.joint === 'comma') break;
    }
  }
  // A list ("ministry of justice, information security people") ends where a comma follows without "and".
  let first = at;
  if (last === at) while (isPortfolio(first - 1) && isRun(words, first - 1, at)) first -= 1;
  return last > at || first < at ? { first, last } : null;
}

/** How far around a ministry its country is looked for, in words of the same turn. */
const VIEW = 400;

/** The country of the sentence, else the one that nearly all of the turn is about. */
function countryInView(turn: TurnWords, here: readonly Candidate[], at: number): string | null {
  const sentence = turn.sentence[at];
  const near = new Set(here.filter((place) => turn.sentence[place.first] === sentence).map((place) => place.entity));
  if (near.size === 1) return [...near][0] ?? null;
  const counts = new Map<string, number>();
  for (const place of here) counts.set(place.entity, (counts.get(place.entity) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best && best[1] * 3 >= here.length * 2) return best[0];
  const previous = here.filter((place) => place.first < at && turn.sentence[place.first] === (sentence ?? 0) - 1);
  return new Set(previous.map((place) => place.entity)).size === 1 ? (previous[0]?.entity ?? null) : null;
}

/** "foreign ministry" and "ministry of foreign affairs" are one. */
function portfolioOf(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => PORTFOLIOS.has(word) && word !== 'affair')
    .sort()
    .join(' ');
}

function titleOf(text: string): string {
  return text
    .split(/\s+/)
    .map((word) =>
      /^(of|and|for|the)$/i.test(word) ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

function withArticle(country: string): string {
  const takesOne =
    /^(United|Central|Dominican|Marshall|Solomon|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles)/;
  return takesOne.test(country) || country.endsWith(' Islands') ? `the ${country}` : country;
}
