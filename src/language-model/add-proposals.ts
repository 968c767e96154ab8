import type { Entity, Mention } from '../entities/mention.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { MentionsByPlace } from '../lessons/mentions-by-place.ts';
import { summarise } from '../lessons/summarise.ts';
import type { AttributedTurn } from '../speakers/attribution.ts';
import { quoteOf } from '../text/span.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { CheckedProposals } from './check-proposals.ts';

// Not measured, since it depends on the model: more sure than not, and under all that the program is sure of itself.
const CONFIDENCE = 0.6;

/** The understanding with what a model added. What the program found by itself stays as it is. */
export function addProposals(
  understanding: Understanding,
  added: CheckedProposals,
  model: string,
  entity: (id: string) => Entity | undefined,
): Understanding {
  const { transcript, attribution, entities, lessons } = understanding;
  const source = transcript.source.text;

  const speakers = new Map(added.speakers.map((speaker) => [speaker.turn, speaker]));
  const turns = attribution.turns.map((turn): AttributedTurn => {
    const found = speakers.get(turn.turn);
    if (found === undefined) return turn;
    const candidate = {
      speaker: found.speaker,
      basis: 'language-model',
      confidence: CONFIDENCE,
      evidence: found.evidence,
    } as const;
    return { turn: turn.turn, ...candidate, candidates: [candidate, ...turn.candidates] };
  });

  const mentions: Mention[] = added.mentions.map(({ turn, entity: id, surface: { quote, start, end } }) => ({
    turn,
    entity: id,
    surface: quote,
    start,
    end,
    confidence: CONFIDENCE,
    method: 'language-model',
  }));
  const known = new Set(entities.entities.map(({ id }) => id));
  const fresh = [...new Set(mentions.map((mention) => mention.entity))].filter((id) => !known.has(id));
  const index = {
    entities: [...entities.entities, ...fresh.map(entity).filter((one) => one !== undefined)],
    mentions: [...entities.mentions, ...mentions].toSorted((a, b) => a.start - b.start),
  };

  const places = new MentionsByPlace(index);
  const speakerOf = new Map(turns.map(({ turn, speaker }) => [turn, speaker]));
  const found = added.lessons.flatMap(({ turn, kind, units }): Omit<Lesson, 'id'>[] => {
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined) return [];
    const quote = quoteOf(source, first.start, last.end);
    const summary = summarise(source, { units, core: first });
    if (summary === '') return [];
    return [
      {
        ...quote,
        kind,
        summary,
        turn: turn.number,
        speaker: speakerOf.get(turn.number) ?? null,
        about: [...new Set(places.within(quote).map((mention) => mention.entity))],
        confidence: CONFIDENCE,
        method: `language-model:${model}`,
      },
    ];
  });
  const own = lessons.map((lesson) => ({ ...lesson, speaker: speakerOf.get(lesson.turn) ?? null }));
  return {
    ...understanding,
    attribution: { ...attribution, turns },
    entities: index,
    // Ids of lessons that were there stay: the model's come after them.
    lessons: [
      ...own,
      ...found.map((lesson, at) => ({
        id: `${transcript.session.id}/m${String(at + 1).padStart(3, '0')}`,
        ...lesson,
      })),
    ].toSorted((a, b) => a.start - b.start),
  };
}
