import model from '../../seeds/speakers/model.json' with { type: 'json' };
import type { EntityIndex } from '../../src/entities/mention.ts';
import { findLessons } from '../../src/lessons/find-lessons.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { attributeSpeakers } from '../../src/speakers/attribute-speakers.ts';
import type { Attribution } from '../../src/speakers/attribution.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { sourceOf } from '../support/source-of.ts';
import { SMALL_MODEL } from './small-model.ts';

const NOTHING_NAMED: EntityIndex = { entities: [], mentions: [] };

export function transcriptOf(text: string, file = 'session.txt'): Transcript {
  return readTranscript(sourceOf(file, text));
}

/** The stage on its own: nothing named, and weights that are easy to follow. */
export function lessonsIn(text: string, file?: string): Lesson[] {
  const transcript = transcriptOf(text, file);
  return findLessons(
    transcript,
    attributeSpeakers(transcript, model, () => false),
    NOTHING_NAMED,
    SMALL_MODEL,
  );
}

/** The lessons of one turn that holds just these words. */
export function lessonsOf(words: string): Lesson[] {
  const text = `>> ANA PEREIRA: ${words}\n`;
  const transcript = transcriptOf(text);
  const turns: Attribution['turns'] = transcript.turns.map(({ number }) => ({
    turn: number,
    speaker: 'ana-pereira',
    basis: 'label',
    confidence: 1,
    evidence: { quote: 'ANA PEREIRA', start: 3, end: 14 },
    candidates: [],
  }));
  return findLessons(transcript, { people: [], turns, relations: [], claims: [] }, NOTHING_NAMED, SMALL_MODEL);
}
