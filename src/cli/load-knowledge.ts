import { readFileSync } from 'node:fs';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { BodyNames, type BodyNamesFile } from '../affiliations/body-names.ts';
import { KNOWLEDGE_FILES, readKnowledge } from '../knowledge/read-knowledge.ts';
import { type LessonModelFile, readLessonModel } from '../lessons/lesson-model.ts';
import type { SpeakerModelFile } from '../speakers/speaker-model.ts';
import { createReader, type Reader } from '../understanding/understand.ts';
import { packagePath } from './package-folder.ts';

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
  const model: LessonModelFile = readJson('seeds/lessons/model.json');
  const names: BodyNamesFile = readJson('seeds/affiliations/body-names.json');
  const speakers: SpeakerModelFile = readJson('seeds/speakers/model.json');
  return createReader(
    curated ? knowledge : { ...knowledge, surfaces: [] },
    readLessonModel(model),
    new BodyNames(names),
    speakers,
  );
}

function readJson<File>(path: string): File {
  return JSON.parse(readFileSync(packagePath(path), 'utf8'));
}
