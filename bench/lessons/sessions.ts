import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import { sentencesOfSession, type TurnSentences } from '../../src/lessons/find-lessons.ts';
import { MentionsByPlace } from '../../src/lessons/mentions-by-place.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { understand } from '../../src/understanding/understand.ts';
import { filesIn } from '../files-in.ts';
import { type MarkedLesson, readMarkedTalk } from './marked-talk.ts';

const ROOT = join(import.meta.dirname, '../..');
const reader = loadReader({ curated: true });

/** One transcript with what its readers marked. */
export interface Session {
  readonly name: string;
  /** `description` is training talk with long descriptions, in which little is learned. */
  readonly set: 'seed' | 'development' | 'training' | 'description';
  readonly lessons: readonly MarkedLesson[];
  readonly turns: readonly TurnSentences[];
}

function sessionOf(set: Session['set'], name: string, source: SourceFile, lessons: readonly MarkedLesson[]): Session {
  const { transcript, attribution, entities } = understand(source, reader);
  return {
    set,
    name,
    lessons,
    turns: [...sentencesOfSession(transcript, attribution, new MentionsByPlace(entities))],
  };
}

async function goldSession(path: string): Promise<Session> {
  const { found, faults } = await readGoldCase(path, reader.knowledge);
  if (found === null) throw faults[0];
  const { gold, source } = found;
  if (gold.set === 'kept-aside' || gold.set === 'generated')
    throw new Error(`${path} is ${gold.set}: nothing may be learned from it`);
  return sessionOf(
    gold.set,
    source.file,
    source,
    gold.turns.flatMap((turn) => turn.lessons),
  );
}

function markedSession(set: Session['set'], path: string): Session {
  const { text, lessons } = readMarkedTalk(path, readFileSync(path, 'utf8'));
  return sessionOf(set, basename(path), decodeSource(path, Buffer.from(text)), lessons);
}

/** All annotated talk that may be learned from: never the kept-aside cases. */
export async function trainingSessions(): Promise<Session[]> {
  return [
    await goldSession(join(ROOT, 'test/gold/seed.yaml')),
    ...(await Promise.all(filesIn('test/gold/development', '.yaml').map(goldSession))),
    ...filesIn('bench/lessons/training', '.txt').map((path) => markedSession('training', path)),
    ...filesIn('bench/lessons/description', '.txt').map((path) => markedSession('description', path)),
  ];
}
