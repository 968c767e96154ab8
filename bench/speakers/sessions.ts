import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { idsByGoldKey } from '../../src/evaluation/match-people.ts';
import { type SpeechWord, speechWords } from '../../src/evaluation/speech-words.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { gatherEvidence, type SpeakerEvidence } from '../../src/speakers/gather-evidence.ts';
import { separateSpeakers } from '../../src/speakers/separate-speakers.ts';
import { compareKeyOfName } from '../../src/text/compare-key.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import { restoreCapitals } from '../../src/transcript/restore-capitals.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { filesIn } from '../files-in.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['test/gold/development', 'bench/speakers/training'];
/** The short transcripts of the tests say in ten turns what holds without doubt: beside dozens of long ones they would hardly count. */
const TEST_WEIGHT = 3;
const reader = loadReader({ curated: false });

/** What weights are learned from: the states of a transcript's turns, and those of them that are right. */
export interface Example {
  readonly name: string;
  readonly evidence: SpeakerEvidence;
  /** For each turn the states that are right; null where the reader does not tell or nothing is said. */
  readonly right: readonly (ReadonlySet<number> | null)[];
  /** How many like it are learned from. */
  readonly weight: number;
}

/** One with its gold, by which it is scored. */
export interface Session extends Example {
  readonly gold: GoldCase;
  readonly transcript: Transcript;
  readonly words: readonly SpeechWord[];
}

const isOtherThing = (name: string): boolean => reader.namesOfThings.has(compareKeyOfName(name));
const isPlace = (name: string): boolean => reader.namesOfPlaces.has(compareKeyOfName(name));

function read(source: SourceFile): Transcript {
  const printed = readTranscript(source, reader.headerNames);
  return separateSpeakers(printed, isOtherThing, isPlace, restoreCapitals(printed, reader.commonWords));
}

function evidenceOf(transcript: Transcript): SpeakerEvidence {
  return gatherEvidence(restoreCapitals(transcript, reader.commonWords), isOtherThing, isPlace, (id) =>
    reader.linker.entities.has(id),
  );
}

/** The states of a turn that are one of some people; somebody whom no clue names where none is. */
function statesOf({ chain }: SpeakerEvidence, turn: number, ids: ReadonlySet<string>): ReadonlySet<number> {
  const states = chain.states[turn] ?? [];
  const fitting = states.flatMap(({ speaker }, at) => (speaker !== null && ids.has(speaker) ? [at] : []));
  return new Set(fitting.length > 0 ? fitting : [states.length - 1]);
}

async function goldSession(path: string): Promise<Session> {
  const { found, faults } = await readGoldCase(path, reader.knowledge);
  if (found === null) throw faults[0];
  const { gold, source } = found;
  if (gold.set !== 'seed' && gold.set !== 'development')
    throw new Error(`${path} is ${gold.set}: nothing may be learned from it`);
  const transcript = read(source);
  const words = speechWords(transcript, gold.turns);
  const evidence = evidenceOf(transcript);
  const people = evidence.session.roster.entries.map(({ id, name, forms }) => ({
    id,
    names: [name, ...forms.map(({ text }) => text)],
  }));
  const ids = idsByGoldKey(gold, people);
  const speakers = mostlyBy(gold, words);
  const right = evidence.chain.states.map((_, turn) => {
    const speaker = speakers.get(turn) ?? null;
    return speaker === null ? null : statesOf(evidence, turn, ids.get(speaker) ?? new Set());
  });
  return { name: source.file, gold, transcript, words, evidence, right, weight: 1 };
}

/** The short transcripts of the tests, each with the speaker of every turn. */
function testExample(path: string): Example {
  const transcript = read(decodeSource(path, readFileSync(path)));
  const { speakers } = JSON.parse(readFileSync(path.replace(/txt$/, 'json'), 'utf8')) as {
    speakers: readonly (string | null)[];
  };
  const evidence = evidenceOf(transcript);
  const idOf = new Map(evidence.session.roster.entries.map(({ id, name }) => [name, id]));
  const right = evidence.chain.states.map((_, turn) =>
    statesOf(evidence, turn, new Set([idOf.get(speakers[turn] ?? '') ?? ''])),
  );
  return { name: basename(path), evidence, right, weight: TEST_WEIGHT };
}

/** The gold's speaker of most words of each turn. */
function mostlyBy(gold: GoldCase, words: readonly SpeechWord[]): Map<number, string | null> {
  const counts = new Map<number, Map<string | null, number>>();
  for (const { gold: at, turn } of words) {
    if (turn === null) continue;
    const own = counts.get(turn) ?? new Map<string | null, number>();
    const speaker = gold.turns[at]?.speaker ?? null;
    counts.set(turn, own.set(speaker, (own.get(speaker) ?? 0) + 1));
  }
  return new Map([...counts].map(([turn, own]) => [turn, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

/** All gold that may be learned from: never the kept-aside cases. */
export async function goldSessions(): Promise<Session[]> {
  return [
    await goldSession(join(ROOT, 'test/gold/seed.yaml')),
    ...(await Promise.all(FOLDERS.flatMap((folder) => filesIn(folder, '.yaml')).map(goldSession))),
  ];
}

export function testExamples(): Example[] {
  return filesIn('test/speakers/fixtures', '.txt').map(testExample);
}
