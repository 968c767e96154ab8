import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readSource } from '../../src/cli/read-input.ts';
import { readGold } from '../../src/evaluation/read-gold.ts';
import { resolveGold } from '../../src/evaluation/resolve-gold.ts';
import { sentencesOfSession, type TurnSentences } from '../../src/lessons/find-lessons.ts';
import { MentionsByPlace } from '../../src/lessons/mentions-by-place.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { understand } from '../../src/understanding/understand.ts';
import { type MarkedLesson, readMarkedTalk } from './marked-talk.ts';

const ROOT = join(import.meta.dirname, '../..');
const reader = loadReader({ curated: true });

/** One transcript with what its readers marked. */
export interface Session {
  readonly name: string;
  readonly set: 'seed' | 'development' | 'training';
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
  const { gold: file, faults, fault } = readGold(path, readFileSync(path, 'utf8'));
  if (file === null) throw faults[0];
  const source = await readSource(join(dirname(path), file.transcript));
  const { gold, faults: lost } = resolveGold(path, file, source.text, reader.knowledge, fault);
  if (lost[0] !== undefined) throw lost[0];
  if (file.set === 'kept-aside') throw new Error(`${path} is kept aside: nothing may be learned from it`);
  return sessionOf(
    file.set,
    basename(file.transcript),
    source,
    gold.turns.flatMap((turn) => turn.lessons),
  );
}

function markedSession(path: string): Session {
  const { text, lessons } = readMarkedTalk(path, readFileSync(path, 'utf8'));
  return sessionOf('training', basename(path), decodeSource(path, Buffer.from(text)), lessons);
}

function filesIn(folder: string, ending: string): string[] {
  const path = join(ROOT, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

/** All annotated talk that may be learned from: never the kept-aside cases. */
export async function trainingSessions(): Promise<Session[]> {
  return [
    await goldSession(join(ROOT, 'test/gold/seed.yaml')),
    ...(await Promise.all(filesIn('test/gold/development', '.yaml').map(goldSession))),
    ...filesIn('bench/lessons/training', '.txt').map(markedSession),
  ];
}
