import type { BodyNames } from '../affiliations/body-names.ts';
import { findStandings } from '../affiliations/find-standings.ts';
import type { GroupJudge } from '../affiliations/group-judge.ts';
import { ListedBodies } from '../affiliations/listed-bodies.ts';
import type { Standing } from '../affiliations/standing.ts';
import type { Curation } from '../curation/curation.ts';
import { SessionCuration } from '../curation/session-curation.ts';
import { createEntityLinker, type EntityLinker } from '../entities/entity-linker.ts';
import { linkEntities } from '../entities/link-entities.ts';
import type { NameModelFile } from '../entities/name-judge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findExchanges } from '../lessons/find-exchanges.ts';
import { findLessons } from '../lessons/find-lessons.ts';
import type { LessonModel } from '../lessons/lesson-model.ts';
import type { SourceFile } from '../source/source-file.ts';
import { draftSpeakers, type SpeakerDraft } from '../speakers/attribute-speakers.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { separateSpeakers } from '../speakers/separate-speakers.ts';
import type { SpeakerModelFile } from '../speakers/speaker-model.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import type { HeaderNames } from '../transcript/header-names.ts';
import { readTranscript } from '../transcript/read-transcript.ts';
import { restoreCapitals } from '../transcript/restore-capitals.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { asPrinted } from './as-printed.ts';
import { headerNames } from './header-names.ts';
import { townNamesOf } from './town-names.ts';
import type { Understanding } from './understanding.ts';

/** What the stages need to know of the field, indexed once for many transcripts. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly linker: EntityLinker;
  readonly lessonModel: LessonModel;
  readonly bodyNames: BodyNames;
  readonly groupJudge: GroupJudge;
  readonly listedBodies: ListedBodies;
  readonly speakerModel: SpeakerModelFile;
  readonly headerNames: HeaderNames;
  readonly namesOfThings: ReadonlySet<string>;
  readonly namesOfPlaces: ReadonlySet<string>;
  /** Common words of English in small letters. */
  readonly commonWords: () => ReadonlySet<string>;
}

/** Index the knowledge of the field. */
export function createReader(
  knowledge: Knowledge,
  lessonModel: LessonModel,
  bodyNames: BodyNames,
  groupJudge: GroupJudge,
  speakerModel: SpeakerModelFile,
  nameModel: NameModelFile | null,
  commonWords: () => ReadonlySet<string>,
): Reader {
  const placeNames = knowledge.places.flatMap((place) => [...place.names, ...place.demonyms]);
  const entityNames = knowledge.entities.flatMap((entity) => entity.names);
  return {
    knowledge,
    linker: createEntityLinker(knowledge, nameModel),
    lessonModel,
    bodyNames,
    groupJudge,
    listedBodies: new ListedBodies(knowledge),
    speakerModel,
    commonWords,
    headerNames: headerNames(knowledge),
    namesOfPlaces: new Set([
      ...placeNames.map((alias) => compareKeyOfName(alias.text)),
      ...townNamesOf(knowledge.places),
    ]),
    namesOfThings: new Set([...placeNames, ...entityNames].map((alias) => compareKeyOfName(alias.text))),
  };
}

/** The stages in the order in which they run. */
export const STAGES = ['read', 'speakers', 'entities', 'affiliations', 'lessons'] as const;
export type Stage = (typeof STAGES)[number];

/** What takes the place of a stage's own result, for whoever measures the stages behind it. */
export interface Substitutes {
  readonly turns?: (found: Transcript) => Transcript;
  readonly speakers?: (transcript: Transcript, draft: SpeakerDraft) => Attribution;
  readonly standings?: (
    transcript: Transcript,
    attribution: Attribution,
    found: readonly Standing[],
  ) => readonly Standing[];
}

/**
 * The stages in their order: file, turns, speakers, entities, affiliations, lessons. Pure: the same source, reader and decisions
 * give the same understanding. What people decided of a stage's results is put in behind it, so that the stages after it build on it.
 * @param curations what people decided about the session, later files over earlier ones
 * @param finished called behind each stage, for whoever measures them
 * @param substitutes in place of what the stages and the decisions give
 */
export function understand(
  source: SourceFile,
  reader: Reader,
  curations: readonly Curation[] = [],
  finished: (stage: Stage) => void = () => undefined,
  substitutes: Substitutes = {},
): Understanding {
  const { linker } = reader;
  const printed = readTranscript(source, reader.headerNames);
  finished('read');
  const isOtherThing = (name: string) => reader.namesOfThings.has(compareKeyOfName(name));
  const isPlace = (name: string) => reader.namesOfPlaces.has(compareKeyOfName(name));
  const legible = (one: Transcript) => restoreCapitals(one, reader.commonWords);
  const printedLegibly = legible(printed);
  const separated = separateSpeakers(printed, isOtherThing, isPlace, printedLegibly);
  const transcript = substitutes.turns?.(separated) ?? separated;
  const curation = new SessionCuration(transcript, curations, linker.entities);
  // What the stages up to the affiliations read; what they give is quoted as printed.
  const read = transcript === printed ? printedLegibly : legible(transcript);
  const quoted = asPrinted(transcript, read);
  const isTaken = (id: string) => linker.entities.has(id);
  const draft = quoted.speakers(draftSpeakers(read, reader.speakerModel, isOtherThing, isPlace, isTaken));
  const attribution = substitutes.speakers?.(transcript, draft) ?? curation.speakers(draft);
  finished('speakers');
  const entities = curation.entities(attribution, quoted.entities(linkEntities(read, attribution, linker)));
  finished('entities');
  const found = quoted.standings(findStandings(read, attribution, entities, reader));
  const standings = substitutes.standings?.(transcript, attribution, found) ?? curation.standings(attribution, found);
  finished('affiliations');
  const lessons = curation.lessons(
    attribution,
    entities,
    findLessons(transcript, attribution, entities, reader.lessonModel),
  );
  const exchanges = curation.exchanges(lessons, findExchanges(transcript, attribution, entities, standings, lessons));
  finished('lessons');
  return { transcript, attribution, entities, standings, lessons, exchanges, curation: curation.outcome };
}
