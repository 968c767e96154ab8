import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { quoteOf } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Lesson } from './lesson.ts';
import { MentionsByPlace } from './mentions-by-place.ts';
import { mergeRepeated } from './merge-repeated.ts';
import { type Passage, passagesOf } from './passages.ts';
import { rateUnit } from './rate-unit.ts';
import { speechUnitsOf } from './speech-units.ts';
import { summarise } from './summarise.ts';

// A moderator's opening and his turns up to about this many words run the meeting; in longer ones he speaks as one of
// the panel. The opening ends with the first turn of somebody else that is longer.
const MODERATING_WORDS = 120;
// Thanks, and a word on why one asks, may follow a question that is put to others.
const TURN_END = 4;
// Characters. Longer runs without a stop are no sentences that a report could quote.
const LONGEST_SENTENCE = 3000;

/**
 * What was learned, by cues of English speech: lessons, recommendations, good practice, doors opened, barriers, open
 * questions, commitments, requests and offers.
 * @returns passages of whole sentences, each within one turn, in the order of the source, none overlapping
 */
export function findLessons(transcript: Transcript, attribution: Attribution, entities: EntityIndex): Lesson[] {
  const source = transcript.source.text;
  const mentions = new MentionsByPlace(entities);
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const moderators = new Set(attribution.people.filter(({ role }) => role === 'MODERATOR').map(({ id }) => id));
  const found: Omit<Lesson, 'id'>[] = [];
  let opening = true;
  for (const turn of transcript.turns) {
    const speaker = speakers.get(turn.number) ?? null;
    const moderator = speaker !== null && moderators.has(speaker);
    if (!moderator && turn.wordCount > MODERATING_WORDS) opening = false;
    const moderates = moderator && (opening || turn.wordCount <= MODERATING_WORDS);
    const units = speechUnitsOf(source, turn);
    const rated = units.map((unit, at) => ({
      unit,
      rating:
        unit.end - unit.start > LONGEST_SENTENCE
          ? null
          : rateUnit(unit, {
              moderator,
              moderates,
              endsTurn: at >= units.length - TURN_END,
              namesSomething: mentions.within(unit).length > 0,
            }),
    }));
    for (const passage of passagesOf(rated)) {
      const summary = summarise(source, passage);
      if (summary === '') continue;
      found.push({
        ...quoteOf(source, passage.start, passage.end),
        kind: passage.rating.kind,
        summary,
        turn: turn.number,
        speaker,
        about: aboutOf(
          passage,
          rated.map(({ unit }) => unit),
          mentions,
        ),
        confidence: Math.round(passage.rating.chance * 100) / 100,
        method: `cue:${passage.rating.cue.id}`,
      });
    }
  }
  return mergeRepeated(found).map((lesson, at) => ({
    id: `${transcript.session.id}/l${String(at + 1).padStart(3, '0')}`,
    ...lesson,
  }));
}

const POINTS_BACK = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'them']);

/** What is named in the passage, or, when it only says "it" or "this", in the sentence before. */
function aboutOf(
  passage: Passage,
  units: readonly { start: number; end: number }[],
  mentions: MentionsByPlace,
): string[] {
  const inside = entitiesOf(mentions.within(passage));
  const first = passage.units[0];
  if (inside.length > 0 || first === undefined) return inside;
  if (!passage.units.some((unit) => unit.tokens.some(({ key }) => POINTS_BACK.has(key)))) return inside;
  const before = units[units.indexOf(first) - 1];
  return before ? entitiesOf(mentions.within(before)) : inside;
}

function entitiesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}
