import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Judged } from './calibration.ts';
import type { GoldCase } from './gold.ts';
import { goldLinks } from './gold-links.ts';
import type { GoldSet } from './gold-schema.ts';
import { matchPeople } from './match-people.ts';
import { type CitationError, type CitationScore, scoreCitations } from './score-citations.ts';
import { type ExchangeError, type ExchangeScore, scoreExchanges } from './score-exchanges.ts';
import { type GroupError, type GroupScore, scoreGroups } from './score-groups.ts';
import { type LessonError, type LessonScore, scoreLessons } from './score-lessons.ts';
import { type MentionError, type MentionScore, scoreMentions } from './score-mentions.ts';
import { type SpeakerError, type SpeakerScore, scoreSpeakers } from './score-speakers.ts';
import { speechWords } from './speech-words.ts';
import { addCounts } from './tally.ts';

/** Counts of one transcript or of several together; only counts, so that they can be added. */
export interface Score {
  readonly source: {
    readonly transcripts: number;
    /** Those whose turns joined are the text that offsets count in, and the file's bytes where that can be told. */
    readonly givenBack: number;
    /** Those of plain text in UTF-8: their bytes are those of the text. */
    readonly utf8: number;
    /** Those of them whose turns joined are the file's bytes. */
    readonly sameBytes: number;
  };
  readonly speakers: SpeakerScore;
  readonly groups: GroupScore;
  readonly mentions: MentionScore;
  readonly citations: CitationScore;
  readonly lessons: LessonScore;
  readonly exchanges: ExchangeScore;
}

/** Findings with their confidences, stage by stage. */
export interface JudgedStages {
  readonly speakers: readonly Judged[];
  readonly mentions: readonly Judged[];
  readonly lessons: readonly Judged[];
}

/** What went wrong, in the order of the source. */
export interface CaseErrors {
  readonly speakers: readonly SpeakerError[];
  readonly groups: readonly GroupError[];
  readonly mentions: readonly MentionError[];
  readonly citations: readonly CitationError[];
  readonly lessons: readonly LessonError[];
  readonly exchanges: readonly ExchangeError[];
}

/** What a comparison of one transcript's understanding with its gold gives. */
export interface CaseEvaluation {
  readonly gold: GoldCase;
  readonly transcript: Transcript;
  readonly score: Score;
  readonly judged: JudgedStages;
  readonly errors: CaseErrors;
}

/** Compare what the program understood of one transcript with its gold. */
export function evaluateCase(gold: GoldCase, understanding: Understanding, knowledge: Knowledge): CaseEvaluation {
  const { transcript, attribution, entities, standings } = understanding;
  const words = speechWords(transcript, gold.turns);
  const people = matchPeople(gold, attribution, words);
  const links = goldLinks(gold, entities, people);
  const speakers = scoreSpeakers(gold, transcript, attribution, words, people);
  const groups = scoreGroups(gold, standings, people);
  const mentions = scoreMentions(gold, entities, links, knowledge);
  const citations = scoreCitations(gold, understanding, links, knowledge);
  const lessons = scoreLessons(gold, understanding.lessons);
  const exchanges = scoreExchanges(gold, understanding.exchanges, understanding.lessons);
  return {
    gold,
    transcript,
    score: {
      source: sourceScore(transcript),
      speakers: speakers.score,
      groups: groups.score,
      mentions: mentions.score,
      citations: citations.score,
      lessons: lessons.score,
      exchanges: exchanges.score,
    },
    judged: { speakers: speakers.judged, mentions: mentions.judged, lessons: lessons.judged },
    errors: {
      speakers: speakers.errors,
      groups: groups.errors,
      mentions: mentions.errors,
      citations: citations.errors,
      lessons: lessons.errors,
      exchanges: exchanges.errors,
    },
  };
}

function sourceScore({ source, turns }: Transcript): Score['source'] {
  const joined = turns.map((turn) => source.text.slice(turn.start, turn.end)).join('');
  const isUtf8 = source.format === 'plain-text' && source.encoding === 'utf-8';
  const sameBytes = isUtf8 && createHash('sha256').update(joined, 'utf8').digest('hex') === source.sha256;
  return {
    transcripts: 1,
    givenBack: Number(joined === source.text && sameBytes === isUtf8),
    utf8: Number(isUtf8),
    sameBytes: Number(sameBytes),
  };
}

/** Several cases as one: their counts added, their findings in one row. */
export interface SetEvaluation {
  readonly set: GoldSet;
  readonly score: Score;
  readonly judged: JudgedStages;
}

/**
 * Pool the cases of a set.
 * @param cases at least one
 */
export function poolCases(set: GoldSet, cases: readonly CaseEvaluation[]): SetEvaluation {
  return {
    set,
    score: addCounts(cases.map(({ score }) => score)),
    judged: {
      speakers: cases.flatMap(({ judged }) => judged.speakers),
      mentions: cases.flatMap(({ judged }) => judged.mentions),
      lessons: cases.flatMap(({ judged }) => judged.lessons),
    },
  };
}
