import type { Attribution, Person } from '../speakers/attribution.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { type Candidate, withoutOverlaps } from './candidate.ts';
import { CountriesInMind, type NamedCountry } from './countries-in-mind.ts';
import { closureOf } from './entity-closure.ts';
import type { EntityLinker } from './entity-linker.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findBranches } from './find-branches.ts';
import { findChapters } from './find-chapters.ts';
import { findGivenNames } from './find-given-names.ts';
import { findKnownMisheard } from './find-known-misheard.ts';
import { findMisheardAcronyms } from './find-misheard-acronyms.ts';
import { findMisheardNames } from './find-misheard-names.ts';
import { findMisheardWords } from './find-misheard-words.ts';
import { findNames } from './find-names.ts';
import { findPatterns } from './find-patterns.ts';
import { findPeople } from './find-people.ts';
import { findReferences, pointingHeadsOf } from './find-references.ts';
import { findSoundedNames } from './find-sounded-names.ts';
import { findSpeltAcronyms } from './find-spelt-acronyms.ts';
import { findSplitNames } from './find-split-names.ts';
import { findStrangers } from './find-strangers.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import type { Entity, EntityIndex, Mention } from './mention.ts';
import { judgeNames } from './name-judge.ts';
import { isCountry, type KnownHere } from './pattern.ts';
import { PlacedNames } from './placed-names.ts';
import { linkClassesToMembers, namedInHeading, plainlyNamed } from './session-focus.ts';
import { readSessionWords, type SessionWords } from './session-words.ts';
import type { TurnWords } from './turn-words.ts';
import { withArticles } from './with-articles.ts';

/** What a session names of what is listed or takes part, and what is needed to look for more. */
export interface ListedNames {
  readonly session: SessionWords;
  /** Without overlaps, in the order of the source. */
  readonly named: readonly Candidate[];
  readonly here: KnownHere;
  /** Everybody whom the text names. */
  readonly people: readonly Person[];
  readonly inHeading: ReadonlySet<string>;
  readonly entityOf: (id: string) => Entity | undefined;
  /** Makes entities known that the text alone tells of. */
  readonly keep: (finding: Finding) => readonly Candidate[];
}

/** Methods run from the surest to the least sure, each on what those before it left free. */
export function findListedNames(transcript: Transcript, attribution: Attribution, linker: EntityLinker): ListedNames {
  const session = readSessionWords(transcript);
  const found = new Map<string, Entity>();
  for (const entity of attribution.people.map(entityOfPerson))
    if (!linker.entities.has(entity.id)) found.set(entity.id, entity);
  const entityOf = (id: string): Entity | undefined => linker.entities.get(id) ?? found.get(id);
  const acronymsOf = (id: string): readonly string[] => linker.acronyms.get(id) ?? [];
  const namesOf = (id: string): readonly string[] => {
    const entity = entityOf(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  };
  const keep = ({ candidates, entities }: Finding): readonly Candidate[] => {
    for (const entity of entities) if (!entityOf(entity.id)) found.set(entity.id, entity);
    return candidates;
  };

  const { title, header } = transcript.session;
  const heading = namedInHeading(`${title}\n${session.source.slice(header.start, header.end)}`, linker.names);
  const inHeading = plainlyNamed(heading);
  const countryOf = (id: string): string | null => linker.entities.get(id)?.country ?? null;
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const speakerOf = (turn: number): string | null => speakers.get(turn) ?? null;
  const inMind = new Set([...inHeading, ...bodiesOfMeeting(transcript)]);
  const names = [
    ...findKnownMisheard(session, transcript.session.id, linker.surfaces),
    ...withArticles(findNames(session, linker.names, countryOf, inMind, speakerOf, linker.towns), entityOf),
    ...findSpeltAcronyms(session, linker.names),
  ];
  const given = findGivenNames(session, attribution);
  const strangers = findStrangers(
    session,
    withoutOverlaps(names),
    [...attribution.people, ...given],
    (id) => entityOf(id) !== undefined,
    (words) => linker.towns.has(words),
  );
  for (const entity of strangers.map(entityOfPerson)) if (!found.has(entity.id)) found.set(entity.id, entity);
  const listed = [...names, ...findPeople(session, attribution, [...given, ...strangers])];
  const acronyms = keep(findAcronyms(session, withoutOverlaps(listed)));
  const known = withoutOverlaps([...listed, ...acronyms]);
  const misheard = [
    ...findMisheardNames(session, known, linker.words, acronymsOf, namesOf, elsewhere(known, entityOf)),
    ...findSplitNames(session, known, linker.splits),
    ...findSoundedNames(session, known, linker.sounded),
    ...findMisheardAcronyms(session, known, acronymsOf, entityOf, linker.nationals),
    ...findMisheardWords(session, known, linker.sounds, (id) => sortOf(entityOf(id))),
  ];
  const all = linkClassesToMembers(heading, withoutOverlaps([...known, ...misheard]), entityOf);
  const governments = keep(linker.governments.find(session, all));
  const branches = keep(findBranches(session, all, entityOf));
  const chapters = keep(findChapters(session, all, entityOf, (name) => linker.names.targetOf(foldedWordsOf(name))));
  const named = withoutOverlaps([...all, ...governments, ...branches, ...chapters]);
  const placed = new PlacedNames(named.filter((name) => name.layer === 'name'));
  const listedAs = (word: Word): Entity[] => {
    const hits = linker.names.all({ words: [word], content: [0] }).filter(({ entry }) => entry.type === 'entity');
    return [...new Set(hits.map(({ entry }) => entry.target))].flatMap((id) => entityOf(id) ?? []);
  };
  const topics = new PlacedNames(named.filter((name) => name.layer === 'topic'));
  const countries = new Set(named.flatMap(({ entity }) => [entity, entityOf(entity)?.country ?? entity]));
  const here = {
    topicAt: (turn: TurnWords, at: number) => topics.at(turn, at),
    nameAt: (turn: TurnWords, at: number) => placed.at(turn, at),
    entity: entityOf,
    listedAs,
    isTown: (words: readonly Word[]) => linker.towns.has(words),
    partsOf: (id: string) => linker.parts.get(id) ?? [],
    numbered: (key: string) => {
      const entity = entityOf(linker.numbered.get(key) ?? '');
      return entity === undefined || entity.country === null || countries.has(entity.country) ? entity : undefined;
    },
  };
  const people = [...attribution.people, ...given, ...strangers];
  return { session, named, here, people, inHeading, entityOf, keep };
}

/**
 * Find what a session cites: every name in the words of its turns, linked to what the knowledge, the participants or the text
 * itself say it is.
 * @returns mentions without overlaps, in the order of the source; a topic once a sentence
 */
export function linkEntities(transcript: Transcript, attribution: Attribution, linker: EntityLinker): EntityIndex {
  const { session, named, here, people, inHeading, entityOf, keep } = findListedNames(transcript, attribution, linker);
  const judged = judgeNames(session, here, linker.nameWords, people, linker.nameModel);
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const speakerOf = (turn: number): string | null => speakers.get(turn) ?? null;
  const inMind = new CountriesInMind(countriesIn(named, entityOf), inHeading, speakerOf);
  const patterns = linker.inPart.link(findPatterns(session, here, judged), inMind, entityOf);
  const before = withoutOverlaps([...named, ...keep(patterns)]);
  const references = findReferences(
    session,
    before,
    entityOf,
    pointingHeadsOf,
    [...linker.fieldHeads.in(session), ...inHeading].flatMap((id) => nameableAgain(entityOf(id))),
    bodiesOfMeeting(transcript).flatMap((id) => entityOf(id) ?? []),
    speakerOf,
    (id, turn, at) => {
      // Of what the text alone tells the country is a guess.
      const country = linker.entities.get(id)?.country ?? null;
      return country !== null && inMind.isElsewhere(country, turn, at);
    },
  );
  const mentions = onceASentence(withoutOverlaps([...before, ...references])).map((one) => mentionOf(session, one));

  return {
    entities: withSurfaces(
      closureOf(
        mentions.map((mention) => mention.entity),
        entityOf,
      ),
      mentions,
    ),
    mentions,
  };
}

/** The countries that names are of, or that they are themselves. */
function countriesIn(named: readonly Candidate[], entityOf: (id: string) => Entity | undefined): NamedCountry[] {
  return named.flatMap(({ words, first, entity: id }) => {
    const entity = entityOf(id);
    const country = isCountry(entity) ? id : (entity?.country ?? null);
    return country === null ? [] : [{ turn: words, first, country }];
  });
}

/** What the text alone tells of is known by what it was called there. */
function withSurfaces(entities: readonly Entity[], mentions: readonly Mention[]): Entity[] {
  const surfaces = new Map<string, Set<string>>();
  for (const { entity, surface } of mentions) {
    const known = surfaces.get(entity);
    if (known) known.add(surface.replace(/\s+/g, ' '));
    else surfaces.set(entity, new Set([surface.replace(/\s+/g, ' ')]));
  }
  return entities.map((entity) => {
    if (entity.source !== 'transcript' || entity.kinds.includes('PERSON')) return entity;
    const others = [...(surfaces.get(entity.id) ?? [])].filter(
      (surface) => surface !== entity.name && !entity.aliases.includes(surface),
    );
    return others.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...others] };
  });
}

/** Tells bodies and laws of a country that is named neither in a turn nor in the two before it. */
function elsewhere(named: readonly Candidate[], entityOf: (id: string) => Entity | undefined) {
  const turnsOf = new Map<string, Set<number>>();
  for (const { entity, words } of named) {
    const turns = turnsOf.get(entity);
    if (turns) turns.add(words.turn.number);
    else turnsOf.set(entity, new Set([words.turn.number]));
  }
  return (id: string, turn: number): boolean => {
    const entity = entityOf(id);
    if (entity?.country == null || entity.kinds.includes('INITIATIVE')) return false;
    const turns = turnsOf.get(entity.country);
    return turns === undefined || ![0, 1, 2].some((before) => turns.has(turn - before));
  };
}

/** Places and topics are never called again by a head noun. */
function nameableAgain(entity: Entity | undefined): Entity[] {
  return entity === undefined || entity.kinds.some((kind) => kind === 'PLACE' || kind === 'TOPIC') ? [] : [entity];
}

/** The meeting that a session is part of and its bodies, by their ids: of the global IGF and the calls between, of EuroDIG and SEEDIG, of ICANN. */
function bodiesOfMeeting({ session }: Transcript): readonly string[] {
  const isOf = (meeting: RegExp): boolean => meeting.test(session.id) || meeting.test(session.event?.id ?? '');
  if (isOf(/^(?:igf|mag)-/)) return ['igf', 'igf-secretariat'];
  // Who says "the Commission" among Europeans means theirs.
  if (isOf(/^(?:eurodig|seedig)-/)) return ['european-commission', 'council-of-the-eu', 'eu'];
  return isOf(/^icann-/) ? ['icann-board', 'icann-bylaws'] : [];
}

function entityOfPerson({ id, name, aliases }: Person): Entity {
  return { ...foundEntity(name, { kinds: ['PERSON'] }, id), aliases };
}

/** What neighbours a misheard name must have: a country among countries, an organisation among organisations. */
function sortOf(entity: Entity | undefined): string | undefined {
  return entity?.kinds.includes('PLACE')
    ? 'PLACE'
    : entity?.kinds.includes('ORGANISATION')
      ? 'ORGANISATION'
      : entity?.kinds[0];
}

function onceASentence(mentions: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return mentions.filter(({ words, first, entity, layer }) => {
    if (layer === 'name') return true;
    const key = `${words.turn.number} ${words.sentence[first]} ${entity}`;
    return !seen.has(key) && seen.add(key);
  });
}

function mentionOf(session: SessionWords, { words, first, last, entity, confidence, method }: Candidate): Mention {
  const start = words.words[first]?.start ?? 0;
  const end = words.words[last]?.end ?? start;
  const surface = session.source.slice(start, end);
  return {
    turn: words.turn.number,
    entity,
    surface,
    start,
    end,
    confidence: Math.round(confidence * 100) / 100,
    method,
  };
}
