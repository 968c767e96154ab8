import type { Alias, Knowledge, KnownEntity, KnownTopic, Place, Surface } from '../knowledge/knowledge.ts';
import { fitted } from '../text/fitted.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { setOnly } from '../text/set-only.ts';
import { FieldHeads } from './field-heads.ts';
import { Governments } from './find-governments.ts';
import type { NationalAcronym } from './find-misheard-acronyms.ts';
import { WordsIndex } from './find-misheard-names.ts';
import { SoundIndex } from './find-misheard-words.ts';
import { SoundedIndex } from './find-sounded-names.ts';
import { SplitIndex } from './find-split-names.ts';
import { foldedWordsOf, keyOfWords } from './fold-words.ts';
import { initialsOf } from './initials.ts';
import type { Entity } from './mention.ts';
import { type NameEntry, nameEntry } from './name-entry.ts';
import { NameIndex } from './name-index.ts';
import type { NameModelFile } from './name-judge.ts';
import { NameWords } from './name-words.ts';
import { NamesInPart } from './names-in-part.ts';
import { numberedAmong } from './numbered-names.ts';
import { cutNames, ownedNames, shortNames, turnedNames } from './short-names.ts';
import { withSpokenNumber } from './spoken-numbers.ts';
import { Towns } from './towns.ts';

/** The knowledge made ready for linking, once for many transcripts. It holds no state of a session. */
export interface EntityLinker {
  /** Everything known: entities, places and topics, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly parts: ReadonlyMap<string, readonly Entity[]>;
  readonly names: NameIndex;
  /** By which names that nobody listed are told from other words; null where only rules find them. */
  readonly nameModel: NameModelFile | null;
  /** The words of listed names. */
  readonly nameWords: NameWords;
  readonly words: WordsIndex;
  readonly sounds: SoundIndex;
  readonly splits: SplitIndex;
  readonly sounded: SoundedIndex;
  readonly surfaces: PhraseIndex<Surface>;
  readonly governments: Governments;
  readonly fieldHeads: FieldHeads;
  readonly towns: Towns;
  /** Short forms in capitals, by entity. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** What is listed under a number, by it and what it is; null where several are. */
  readonly numbered: ReadonlyMap<string, string | null>;
  readonly nationals: readonly NationalAcronym[];
  /** What is listed of countries, by some of the words of its names. */
  readonly inPart: NamesInPart;
}

export function createEntityLinker(knowledge: Knowledge, nameModel: NameModelFile | null = null): EntityLinker {
  const entries = entriesOf(knowledge);
  const towns = new Towns(knowledge.places);
  // A topic or place may have the id of an entity: the entity stands for both.
  const entities = new Map<string, Entity>();
  for (const topic of knowledge.topics) entities.set(topic.id, entityOfTopic(topic));
  for (const place of knowledge.places) entities.set(place.id, entityOfPlace(place));
  for (const known of knowledge.entities) entities.set(known.id, entityOfKnown(known));

  const parts = new Map<string, Entity[]>();
  for (const entity of entities.values())
    if (entity.partOf !== null) parts.set(entity.partOf, [...(parts.get(entity.partOf) ?? []), entity]);
  const acronyms = new Map<string, string[]>();
  for (const entry of entries)
    if (entry.isAcronym && entry.type === 'entity')
      acronyms.set(entry.target, [...(acronyms.get(entry.target) ?? []), entry.words[0]?.letters ?? '']);

  const surfaces = new PhraseIndex<Surface>();
  for (const row of knowledge.surfaces) surfaces.add(keyOfWords(foldedWordsOf(row.surface)), row);
  return {
    entities,
    parts,
    names: new NameIndex([...entries, ...initialsAmong(knowledge, entries)]),
    nameModel,
    nameWords: new NameWords(entries),
    words: new WordsIndex(entries),
    sounds: new SoundIndex(entries),
    splits: new SplitIndex(entries),
    sounded: new SoundedIndex(entries),
    surfaces,
    governments: new Governments(knowledge.places, knowledge.entities, towns),
    fieldHeads: new FieldHeads(knowledge.entities),
    towns,
    acronyms,
    numbered: numberedAmong(entries, knowledge.entities),
    inPart: new NamesInPart(entries, (id) => entities.get(id)?.country ?? null),
    nationals: knowledge.entities.flatMap(({ id, country }) =>
      country === null ? [] : (acronyms.get(id) ?? []).map((acronym) => ({ entity: id, country, acronym })),
    ),
  };
}

function entriesOf(knowledge: Knowledge): NameEntry[] {
  const plain = (text: string): Alias => ({ text, ambiguous: false, caseSensitive: false });
  const all = [
    ...knowledge.entities.flatMap((known) =>
      known.names
        .flatMap((alias) => [alias, ...withSpokenNumber(alias.text).map((text) => ({ ...alias, text }))])
        .map((alias) => nameEntry(known.id, 'entity', alias, known.context)),
    ),
    ...knowledge.places.flatMap((place) => [
      ...place.names.map((alias) => nameEntry(place.id, 'place', alias)),
      ...place.demonyms.map((alias) => nameEntry(place.id, 'demonym', alias)),
    ]),
    ...knowledge.topics.flatMap((topic) => topic.terms.map((term) => nameEntry(topic.id, 'topic', plain(term)))),
  ];
  const listed = all.filter((entry) => entry !== null);
  const countryOf = new Map(knowledge.entities.map(({ id, country }) => [id, country]));
  // What a body of another country is called as well may be either's.
  const keys = new Set(listed.flatMap(({ words, target }) => (countryOf.get(target) ? [] : [keyOfWords(words)])));
  const ofOne = new Map<string, string | null>();
  for (const { words, target } of listed) setOnly(ofOne, keyOfWords(words), target);
  const isOfOther = (key: string, id: string): boolean => ofOne.has(key) && ofOne.get(key) !== id;
  const short = ofCountries(knowledge, (known, place) =>
    shortNames(
      known,
      place,
      (key) => keys.has(key),
      (key) => isOfOther(key, known.id),
    ),
  );
  const { owners, namesOf } = ownersAmong(knowledge.entities);
  const plainly = new Set(listed.flatMap(({ words, alias }) => (alias.ambiguous ? [] : [keyOfWords(words)])));
  const owned = knowledge.entities
    .filter(({ country }) => country === null)
    .flatMap((known) => ownedNames(known, owners, namesOf, (key) => plainly.has(key)));
  const cut = knowledge.entities.flatMap((known) => cutNames(known, (key) => plainly.has(key)));
  const turned = knowledge.entities
    .filter(({ country }) => country === null)
    .flatMap((known) => turnedNames(known, owners, (key) => plainly.has(key)));
  return [...listed, ...short, ...owned, ...cut, ...turned];
}

/** The first letters of the bodies of countries, those that stand for nothing listed but bodies of other countries. */
function initialsAmong(knowledge: Knowledge, entries: readonly NameEntry[]): NameEntry[] {
  const countryOf = new Map(knowledge.entities.map(({ id, country }) => [id, country]));
  const taken = new Set<string>();
  for (const { words, target } of entries)
    if (words.length === 1) taken.add(`${words[0]?.letters.toUpperCase()} ${countryOf.get(target) ?? ''}`);
  const isTaken = (letters: string, country: string): boolean =>
    taken.has(`${letters} `) || taken.has(`${letters} ${country}`);
  return ofCountries(knowledge, (known, place) =>
    known.kinds.includes('ORGANISATION') ? initialsOf(known, place, (letters) => isTaken(letters, place.id)) : [],
  );
}

/** What the bodies and laws of countries are called besides. */
function ofCountries(
  { entities, places }: Knowledge,
  namesOf: (known: KnownEntity, country: Place) => readonly NameEntry[],
): NameEntry[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return entities.flatMap((known) => {
    const place = known.country === null ? undefined : placeOf.get(known.country);
    return place === undefined ? [] : namesOf(known, place);
  });
}

/** What people say of a union by the name of what it is in. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['european', 'eu'],
  ['african', 'african-union'],
]);

/** Bodies that others are named after, by their own names in short. */
function ownersAmong(entities: readonly KnownEntity[]) {
  const owners = new Map(ADJECTIVES);
  const names = new Map<string, string[]>();
  for (const { id, names: own } of entities) {
    const plain = own.flatMap(({ text, ambiguous }) => (ambiguous ? [] : [text]));
    names.set(id, plain);
    for (const text of plain) owners.set(keyOfWords(foldedWordsOf(text)), id);
  }
  for (const [adjective, id] of ADJECTIVES) names.get(id)?.push(adjective);
  return { owners, namesOf: (owner: string): readonly string[] => names.get(owner) ?? [] };
}

function entityOfKnown(known: KnownEntity): Entity {
  return {
    id: known.id,
    name: known.name,
    kinds: known.kinds,
    aliases: fitted(known.names.map((alias) => alias.text).filter((text) => text !== known.name)),
    group: known.group,
    processKind: known.processKind,
    status: known.status,
    country: known.country,
    website: known.website,
    leads: known.leads,
    partOf: known.partOf,
    region: null,
    definition: null,
    source: known.source,
  };
}

const NOTHING = { group: null, processKind: null, status: null, country: null, website: null, leads: [], partOf: null };

function entityOfPlace(place: Place): Entity {
  const { id, name, region, partOf } = place;
  const aliases = [...place.names, ...place.demonyms].map((alias) => alias.text).filter((text) => text !== name);
  const source = /^\d/.test(id) ? 'UN M49' : 'ISO 3166-1';
  return { ...NOTHING, id, name, kinds: ['PLACE'], aliases, partOf, region, definition: null, source };
}

function entityOfTopic({ id, name, definition, terms }: KnownTopic): Entity {
  const aliases = terms.filter((term) => term !== name);
  const source = 'seeds/knowledge/topics.yaml';
  return { ...NOTHING, id, name, kinds: ['TOPIC'], aliases, region: null, definition, source };
}
