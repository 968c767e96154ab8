import { didYouMean } from '../text/did-you-mean.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { toAlias } from './aliases.ts';
import type { Alias, Place } from './knowledge.ts';
import type { SeedList } from './seed-file.ts';
import type { SeedAlias, SeedPlace } from './seed-schemas.ts';

/** The fields read of an entry of the npm package `world-countries`; its records fit as they are. */
export interface CountryRecord {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  /** Holds the two-letter code, official names, native names and odd ones ("Island" for Iceland, "Dominique" for Dominica). */
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly unMember: boolean;
  readonly capital?: readonly string[];
  readonly demonyms: { readonly [language: string]: { readonly f: string; readonly m: string } };
}

// Captions are in English, and other spellings of the package are ordinary words or names of people. What is spoken and
// not of this form ("Holland", "the UK") is a row of places.yaml.
const ENGLISH_OFFICIAL_NAME =
  /^(?!.*,)[A-Za-z' -]*\b(Commonwealth|Confederation|Duchy|Emirates|Federation|Kingdom|Principality|Republic|State|States|Sultanate|Union)\b[A-Za-z' -]*$/;

/** Regions by the names that the package gives them, which are not always those of the M49 standard. */
const REGION_NAMES: Readonly<Record<string, string>> = {
  'Southeast Europe': 'Europe',
  'Central Europe': 'Europe',
  'South-Eastern Asia': 'South-eastern Asia',
};

/**
 * Put the countries and the regions of places.yaml into one list: countries first, both sorted by id.
 * A demonym that several countries share ("French" is also that of a territory) goes to the one UN member among them;
 * shared by several members ("Congolese") it is marked ambiguous.
 * @throws BpfGraphError INPUT_SEED when a row names a country or a region that is unknown
 */
export function mapPlaces(countries: readonly CountryRecord[], seeds: SeedList<SeedPlace>): Place[] {
  const additions = new Map(seeds.entries.map((seed) => [seed.id, seed]));
  const regions = seeds.entries.filter((seed) => /^\d/.test(seed.id));
  const regionIds = new Map(regions.map((region) => [region.name ?? '', region.id]));
  const codes = new Set(countries.map((country) => country.cca2.toLowerCase()));

  for (const [index, seed] of seeds.entries.entries()) {
    if (seeds.entries.findIndex((other) => other.id === seed.id) !== index)
      throw seeds.fault([index, 'id'], `the place "${seed.id}" stands here a second time`, 'Keep one row for a place.');
    if (seed.partOf !== undefined && additions.get(seed.partOf)?.name === undefined)
      throw seeds.fault(
        [index, 'partOf'],
        `no region has the id "${seed.partOf}"${didYouMean(seed.partOf, [...regionIds.values()])}`,
        'Name a region of this file by its UN M49 code.',
      );
    if (/^\d/.test(seed.id)) {
      if (seed.name === undefined)
        throw seeds.fault([index], `the region "${seed.id}" has no name`, 'Give the name that UN M49 gives the code.');
    } else if (!codes.has(seed.id)) {
      throw seeds.fault(
        [index, 'id'],
        `no country has the code "${seed.id}"${didYouMean(seed.id, [...codes])}`,
        'Use the ISO 3166-1 alpha-2 code in lower case.',
      );
    }
  }

  const holders = new Map<string, CountryRecord[]>();
  for (const country of countries)
    for (const word of demonymsOf(country)) holders.set(word, [...(holders.get(word) ?? []), country]);

  const places = countries.map((country): Place => {
    const id = country.cca2.toLowerCase();
    const seed = additions.get(id);
    const subregion = REGION_NAMES[country.subregion] ?? country.subregion;
    const names = [country.name.common, country.name.official, ...country.altSpellings.filter(isEnglishOfficialName)];
    const demonyms = demonymsOf(country).flatMap((word): SeedAlias[] => {
      const sharing = holders.get(word) ?? [];
      const members = sharing.filter((other) => other.unMember);
      if (sharing.length === 1 || (members.length === 1 && members[0] === country)) return [word];
      return members.length > 1 && country.unMember ? [{ text: word, ambiguous: true }] : [];
    });
    return {
      id,
      name: country.name.common,
      region: country.region,
      partOf: seed?.partOf ?? regionIds.get(subregion) ?? regionIds.get(country.region) ?? null,
      names: mergeAliases(names.flatMap(withPlainLetters), seed?.names ?? []),
      demonyms: mergeAliases(demonyms, seed?.demonyms ?? []),
      capitals: (country.capital ?? []).filter((capital) => capital !== '').flatMap(withPlainLetters),
      towns: (seed?.towns ?? []).flatMap(withPlainLetters),
    };
  });

  const regionPlaces = regions.map((seed): Place => {
    const name = seed.name ?? seed.id;
    return {
      id: seed.id,
      name,
      region: topRegion(seed, additions),
      partOf: seed.partOf ?? null,
      names: mergeAliases([name], seed.names),
      demonyms: mergeAliases([], seed.demonyms),
    };
  });
  const byId = (a: Place, b: Place) => (a.id < b.id ? -1 : 1);
  return [...places.sort(byId), ...regionPlaces.sort(byId)];
}

/** The outermost region around a region, leaving out the world, which says nothing. */
function topRegion(seed: SeedPlace, all: ReadonlyMap<string, SeedPlace>): string {
  const outer = seed.partOf === undefined ? undefined : all.get(seed.partOf);
  return outer === undefined ? (seed.name ?? seed.id) : topRegion(outer, all);
}

/** "Antiguan, Barbudan" and "Kittitian or Nevisian" are two words each; a demonym equal to the name is the name. */
function demonymsOf(country: CountryRecord): string[] {
  const { m = '', f = '' } = country.demonyms.eng ?? {};
  const words = [m, f].flatMap((forms) => forms.split(/, | or /));
  return [...new Set(words)].filter((word) => word !== '' && word !== country.name.common);
}

function isEnglishOfficialName(text: string): boolean {
  return ENGLISH_OFFICIAL_NAME.test(text);
}

/** "Côte d'Ivoire" and "Cote d'Ivoire": captioners seldom type accents. */
function withPlainLetters(text: string): string[] {
  const plain = plainLetters(text);
  return plain === text ? [text] : [text, plain];
}

/** One alias a spelling, in order; a spelling given again by a seed takes the marks of the seed. */
function mergeAliases(base: readonly SeedAlias[], added: readonly SeedAlias[]): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const alias of [...base, ...added].map(toAlias)) aliases.set(alias.text, alias);
  return [...aliases.values()];
}
