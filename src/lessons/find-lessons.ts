import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { quoteOf } from '../text/span.ts';
import { chanceOf } from '../text/weights.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { tokensOfTurn } from '../transcript/turn-text.ts';
import { contentWords, DistinctLessons } from './distinct-lessons.ts';
import type { Lesson } from './lesson.ts';
import { kindOf, type LessonModel, numbered, reasonsOf } from './lesson-model.ts';
import { MentionsByPlace } from './mentions-by-place.ts';
import { type Passage, passagesOf } from './passages.ts';
import { rateSentences } from './rate-sentences.ts';
import { type SentenceContext, wordsOf } from './sentence-form.ts';
import { type SpeechUnit, speechUnitsOf } from './speech-units.ts';
import { summarise } from './summarise.ts';

// A moderator's opening and his turns up to about this many words run the meeting; in longer ones he speaks as one of
// the panel. The opening ends with the first turn of somebody else that is longer.
const MODERATING_WORDS = 120;
// Characters. Longer runs without a stop are no sentences that a report could quote.
const LONGEST_SENTENCE = 3000;
// No words are proof.
const HIGHEST_CHANCE = 0.97;
const REASONS = 3;
const NO_WORDS = new Int32Array(0);

/**
 * What was learned: lessons, recommendations, good practice, doors opened, barriers, open questions, commitments, requests
 * and offers, told from the rest of the talk by a model of English speech at such meetings.
 * @returns passages of whole sentences, each within one turn, in the order of the source, none overlapping
 */
export function findLessons(
  transcript: Transcript,
  attribution: Attribution,
  entities: EntityIndex,
  model: LessonModel,
): Lesson[] {
  const source = transcript.source.text;
  const mentions = new MentionsByPlace(entities);
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const found = new DistinctLessons();
  for (const { turn, units, contexts } of sentencesOfSession(transcript, attribution, mentions)) {
    const told = units.map((unit) => numbered(model, unit));
    const odds = rateSentences(units, told, contexts, model);
    const passages = passagesOf(units, odds.map(chanceOf), model);
    const tokens = passages.length === 0 ? [] : tokensOfTurn(transcript, turn);
    for (const passage of passages) {
      // Without notes the sentences hold all words between their ends.
      const summary = summarise(source, passage, turn.notes.length === 0 ? ({ tokens: own }) => own : undefined);
      if (summary === '') continue;
      const { first, units: own, core } = passage;
      const end = first + own.length;
      const best = first + own.indexOf(core);
      const lesson = {
        ...quoteOf(source, passage.start, passage.end),
        kind: kindOf(model, told.slice(first, end), own.at(-1)?.stop ?? ''),
        summary,
        turn: turn.number,
        speaker: speakers.get(turn.number) ?? null,
        about: aboutOf(passage, units, mentions),
        confidence: confidenceOf(odds.slice(first, end), model),
        method: `words:${reasonsOf(model, wordsOf(core), told[best] ?? NO_WORDS, REASONS).join(', ')}`,
      };
      found.add(lesson, contentWords(tokens, passage));
    }
  }
  return found.kept().map((lesson, at) => ({
    id: `${transcript.session.id}/l${String(at + 1).padStart(3, '0')}`,
    ...lesson,
  }));
}

/** The sentences of a turn, and what each stands in. */
export interface TurnSentences {
  readonly turn: Turn;
  readonly units: readonly SpeechUnit[];
  readonly contexts: readonly SentenceContext[];
}

/** Turn by turn, so that a long session is never held in words as a whole. */
export function* sentencesOfSession(
  transcript: Transcript,
  attribution: Attribution,
  mentions: MentionsByPlace,
): Generator<TurnSentences> {
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const moderators = new Set(attribution.people.filter(({ role }) => role === 'MODERATOR').map(({ id }) => id));
  let opening = true;
  for (const turn of transcript.turns) {
    const speaker = speakers.get(turn.number) ?? null;
    const moderator = speaker !== null && moderators.has(speaker);
    if (!moderator && turn.wordCount > MODERATING_WORDS) opening = false;
    const moderates = moderator && (opening || turn.wordCount <= MODERATING_WORDS);
    const units = speechUnitsOf(transcript, turn).filter(({ start, end }) => end - start <= LONGEST_SENTENCE);
    const contexts = units.map((unit) => ({
      moderator,
      moderates,
      turnWords: turn.wordCount,
      named: mentions.within(unit).length,
    }));
    yield { turn, units, contexts };
  }
}

function confidenceOf(odds: readonly number[], { calibration }: LessonModel): number {
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  const chance = chanceOf(calibration.slope * mean + calibration.offset);
  return Math.round(Math.min(HIGHEST_CHANCE, chance) * 100) / 100;
}

const POINTS_BACK = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'them']);

/** What is named in the passage, or, when it only says "it" or "this", in the sentence before. */
function aboutOf(
  passage: Passage,
  units: readonly { start: number; end: number }[],
  mentions: MentionsByPlace,
): string[] {
  const inside = entitiesOf(mentions.within(passage));
  if (inside.length > 0) return inside;
  if (!passage.units.some((unit) => unit.tokens.some(({ key }) => POINTS_BACK.has(key)))) return inside;
  const before = units[passage.first - 1];
  return before ? entitiesOf(mentions.within(before)) : inside;
}

function entitiesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}
