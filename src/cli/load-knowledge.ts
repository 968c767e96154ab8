import { readFileSync } from 'node:fs';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { BodyNames, type BodyNamesFile } from '../affiliations/body-names.ts';
import { GroupJudge, type GroupSignsFile } from '../affiliations/group-judge.ts';
import type { NameModelFile } from '../entities/name-judge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { KNOWLEDGE_FILES, readKnowledge } from '../knowledge/read-knowledge.ts';
import { type LessonModelFile, readLessonModel } from '../lessons/lesson-model.ts';
import type { SpeakerModelFile } from '../speakers/speaker-model.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { createReader, type Reader } from '../understanding/understand.ts';
import { commonWords } from './common-words.ts';
import { packagePath } from './package-folder.ts';

/** The learned weights, beside the knowledge. */
const WEIGHTS = {
  lessons: 'seeds/lessons/model.json',
  bodyNames: 'seeds/affiliations/body-names.json',
  groupSigns: 'seeds/affiliations/group-signs.json',
  speakers: 'seeds/speakers/model.json',
  unlistedNames: 'seeds/entities/names.json',
} as const;

/** All files of `seeds/` by which transcripts are understood. */
export const READER_FILES: readonly string[] = [
  ...KNOWLEDGE_FILES.map((name) => `seeds/knowledge/${name}`),
  ...Object.values(WEIGHTS),
];

/**
 * Read `seeds/knowledge/*.yaml`, the country list and the learned weights, and index them.
 * @param curated false leaves out the caption errors that people listed, to measure what the program finds by itself
 */
export function loadReader({ curated }: { readonly curated: boolean }): Reader {
  const files = KNOWLEDGE_FILES.map((name) => {
    const path = `seeds/knowledge/${name}`;
    return { path, text: readFileSync(packagePath(path), 'utf8') };
  });
  const knowledge = readKnowledge(files, countries);
  const model: LessonModelFile = readJson(WEIGHTS.lessons);
  const names: BodyNamesFile = readJson(WEIGHTS.bodyNames);
  const signs: GroupSignsFile = readJson(WEIGHTS.groupSigns);
  const speakers: SpeakerModelFile = readJson(WEIGHTS.speakers);
  return createReader(
    curated ? knowledge : { ...knowledge, surfaces: [] },
    readLessonModel(model),
    new BodyNames(names, placeNames(knowledge)),
    new GroupJudge(signs),
    speakers,
    readJson<NameModelFile>(WEIGHTS.unlistedNames),
    commonWords,
  );
}

function placeNames({ places }: Knowledge): Set<string> {
  const names = places.flatMap((place) => [...place.names.map(({ text }) => text), ...(place.capitals ?? [])]);
  return new Set(names.map(compareKeyOfName));
}

function readJson<File>(path: string): File {
  return JSON.parse(readFileSync(packagePath(path), 'utf8'));
}
