import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readGoldCase } from '../../src/cli/read-gold-case.ts';
import { createEntityLinker, type EntityLinker } from '../../src/entities/entity-linker.ts';
import { findListedNames } from '../../src/entities/link-entities.ts';
import { possibleNames } from '../../src/entities/name-judge.ts';
import type { NameSpan } from '../../src/entities/name-spans.ts';
import type { GoldMention } from '../../src/evaluation/gold.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import type { Attribution } from '../../src/speakers/attribution.ts';
import { restoreCapitals } from '../../src/transcript/restore-capitals.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { understand } from '../../src/understanding/understand.ts';
import { filesIn } from '../files-in.ts';
import type { Example } from '../logistic-regression.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Measured at first sight before they were learned from. */
const ONCE_FIRST_SIGHT = [
  'ninth-round',
  'tenth-round',
  'eleventh-round',
  'thirteenth-round',
  'fourteenth-round',
  'fifteenth-round',
  'sixteenth-round',
  'seventeenth-round',
].map((round) => `bench/speakers/first-sight/${round}`);
/** Into so many parts the listed bodies are cut; one part at a time is taken for unlisted, to learn from more names. */
const PARTS = 3;
/** A listed name counts less than one that nobody lists: most are those of well-known bodies. */
const LISTED_WEIGHT = 0.3;
const SENTENCE_WEIGHT = 2;
const reader = loadReader({ curated: false });

/** What a transcript teaches. */
export interface Session {
  readonly name: string;
  /** What may be a name with nothing left out of the knowledge; by it the weights are judged. */
  readonly own: readonly Example[];
  readonly listed: readonly Example[];
}

/** A transcript in legible capitals and its people. */
function readWithPeople(source: SourceFile): { transcript: Transcript; attribution: Attribution } {
  const { transcript, attribution } = understand(source, reader);
  return { transcript: restoreCapitals(transcript, reader.commonWords), attribution };
}

function partOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % PARTS;
}

/** Linkers that lack a part of the listed bodies each. */
const partial = Array.from({ length: PARTS }, (_, part) => {
  const { knowledge } = reader;
  return createEntityLinker({ ...knowledge, entities: knowledge.entities.filter(({ id }) => partOf(id) !== part) });
});

type Verdict = (place: { start: number; end: number }) => boolean | null;

/** What may be a name, each with whether it is one; null leaves it out. */
function examplesOf(
  transcript: Transcript,
  attribution: Attribution,
  linker: EntityLinker,
  verdictOf: Verdict,
  weightOf: (is: boolean) => number,
): Example[] {
  const { session, here, people } = findListedNames(transcript, attribution, linker);
  const placeOf = ({ turn, first, last }: NameSpan) => ({
    start: turn.startOf(first),
    end: turn.words[last]?.end ?? 0,
  });
  return possibleNames(session, here, linker.nameWords, people).flatMap(({ places, features }) => {
    const verdicts = places.map((place) => verdictOf(placeOf(place)));
    const is = verdicts.includes(true);
    return !is && verdicts.includes(null) ? [] : [{ features, is, weight: weightOf(is) }];
  });
}

/** A few capitals: what is listed and was not found by them was misheard, and is no new name. */
const SHORT_FORM = /^\p{Lu}{2,5}$/u;

/** A name where gold and place agree; nothing to learn where the gold leaves it open, or names something listed there. */
function verdictBy(source: string, mentions: readonly GoldMention[], isName: (id: string) => boolean): Verdict {
  return ({ start, end }) => {
    let verdict: boolean | null = false;
    for (const mention of mentions) {
      if (mention.start >= end || start >= mention.end) continue;
      const named = mention.links.some(isName);
      const isWhole = mention.start === start && Math.abs(mention.end - end) <= 2;
      if (isWhole && !mention.optional && named) return true;
      if (isWhole && !named && SHORT_FORM.test(source.slice(start, end))) return false;
      if (isWhole || (mention.start <= start && mention.end >= end && !named)) verdict = null;
    }
    return verdict;
  };
}

async function goldSession(path: string): Promise<Session> {
  const { found, faults } = await readGoldCase(path, reader.knowledge);
  if (found === null) throw faults[0];
  const { gold, source } = found;
  const { transcript, attribution } = readWithPeople(source);
  const mentions = gold.turns.flatMap((turn) => turn.mentions);
  const things = new Set(gold.things.map(({ key }) => key));
  const isThing = (id: string): boolean => things.has(id);
  const listed = new Set(reader.knowledge.entities.map(({ id }) => id));
  return {
    name: path,
    own: examplesOf(
      transcript,
      attribution,
      reader.linker,
      verdictBy(transcript.source.text, mentions, isThing),
      () => 1,
    ),
    listed: partial.flatMap((linker, part) =>
      examplesOf(
        transcript,
        attribution,
        linker,
        verdictBy(transcript.source.text, mentions, (id) => isThing(id) || (listed.has(id) && partOf(id) === part)),
        (is) => (is ? LISTED_WEIGHT : LISTED_WEIGHT / PARTS),
      ),
    ),
  };
}

function isAnnotated(path: string): boolean {
  return /^ +mentions:/m.test(readFileSync(path, 'utf8'));
}

/** All transcripts whose names may be learned from: never the kept-aside ones. */
export async function trainingSessions(): Promise<Session[]> {
  const others = [...ONCE_FIRST_SIGHT, 'bench/speakers/training'].flatMap((folder) => filesIn(folder, '.yaml'));
  const files = [
    join(ROOT, 'test/gold/seed.yaml'),
    ...filesIn('test/gold/development', '.yaml'),
    ...others.filter(isAnnotated),
  ];
  const sessions: Session[] = [];
  for (const file of files) sessions.push(await goldSession(file));
  return sessions;
}

/** The sentences of the tests. */
export function sentenceExamples(): Example[] {
  const sentences: { turns: string[]; names: string[] }[] = parse(
    readFileSync(join(import.meta.dirname, 'sentences.yaml'), 'utf8'),
  );
  return sentences.flatMap(({ turns, names }) => {
    const text = `>> and so on\n\n${turns.map((turn) => `>> ${turn}\n\n`).join('')}`;
    const { transcript, attribution } = readWithPeople(decodeSource('sentence.txt', Buffer.from(text)));
    const source = transcript.source.text;
    const verdictOf: Verdict = ({ start, end }) => names.includes(source.slice(start, end).replace(/\s+/g, ' '));
    return examplesOf(transcript, attribution, reader.linker, verdictOf, () => SENTENCE_WEIGHT);
  });
}
