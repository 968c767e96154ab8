import { createHash } from 'node:crypto';
import type { EntityIndex } from '../entities/mention.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { MentionsByPlace } from '../lessons/mentions-by-place.ts';
import { speechUnitsOf } from '../lessons/speech-units.ts';
import { summarise } from '../lessons/summarise.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { overlap, overlaps } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Curator, Entry } from './curator.ts';
import type { Placed } from './places.ts';
import type { Things } from './things.ts';

/**
 * What was learned, as people decided. A decided passage takes the place of every one that shares words with it, and the id of the
 * one that shares most; so lessons that nobody decided about keep theirs.
 */
export function curateLessons(
  curator: Curator,
  transcript: Transcript,
  attribution: Attribution,
  entities: EntityIndex,
  found: readonly Lesson[],
  things: Things,
): readonly Lesson[] {
  const mentions = new MentionsByPlace(entities);
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const rejected: Placed[] = [];
  const accepted: { readonly place: Placed; readonly entry: Entry<'lessons'> }[] = [];
  for (const entry of curator.entries('lessons')) {
    const { decision, path, say } = entry;
    const place = entry.found(['lesson'], curator.places.quote(decision.lesson, decision.after));
    if (place === null) continue;
    const rival = accepted.findIndex((other) => overlaps(other.place, place));
    if (rival !== -1 && accepted[rival]?.entry.path === path)
      say(
        ['lesson'],
        'another decision of this file is about some of the same words',
        'Let passages end before the next one begins',
      );
    else {
      if (rival !== -1) accepted.splice(rival, 1);
      if (decision.verdict === 'reject') rejected.push(place);
      else accepted.push({ place, entry });
    }
  }

  const taken = new Set<string>();
  const decided = accepted.flatMap(({ place, entry: { decision, say, found: lookUp } }): Lesson[] => {
    const before = found
      .filter((lesson) => overlaps(lesson, place))
      .toSorted((a, b) => overlap(b, place) - overlap(a, place));
    const [best] = before;
    const kind = decision.kind ?? best?.kind;
    if (kind === undefined) {
      say(['lesson'], 'the program found no lesson in these words', 'Write its "kind"');
      return [];
    }
    const isSame = best?.start === place.start && best.end === place.end;
    const summary = decision.summary ?? (isSame ? best.summary : summaryOf(transcript, place));
    const about = decision.about?.flatMap((called, at) => lookUp(['about', at], things.find(called))?.id ?? []);
    const id = before.find((lesson) => !taken.has(lesson.id))?.id ?? idOf(transcript.session.id, place, taken);
    taken.add(id);
    const { quote, start, end, turn } = place;
    return [
      {
        id,
        kind,
        summary,
        quote,
        start,
        end,
        turn: turn.number,
        speaker: speakers.get(turn.number) ?? null,
        about: about ?? (isSame ? best.about : [...new Set(mentions.within(place).map(({ entity }) => entity))]),
        confidence: 1,
        method: 'curated',
      },
    ];
  });
  const left = found.filter(
    (lesson) => ![...rejected, ...accepted.map(({ place }) => place)].some((place) => overlaps(lesson, place)),
  );
  return [...left, ...decided].sort((a, b) => a.start - b.start);
}

/** Made of the sentences of the passage; its words themselves where those are no sentences. */
function summaryOf(transcript: Transcript, place: Placed): string {
  const units = speechUnitsOf(transcript, place.turn)
    .filter((unit) => overlaps(unit, place))
    .map((unit) => ({ ...unit, start: Math.max(unit.start, place.start), end: Math.min(unit.end, place.end) }));
  const [first] = units;
  return (first === undefined ? '' : summarise(transcript.source.text, { units, core: first })) || place.quote;
}

/** The id of a lesson that the program did not find: made of its words, so that no other decision changes it. */
function idOf(session: string, { quote }: Placed, taken: ReadonlySet<string>): string {
  const words = quote.replace(/\s+/g, ' ');
  for (let again = 0; ; again += 1) {
    const hash = createHash('sha256')
      .update(again === 0 ? words : `${words} ${again}`)
      .digest('hex')
      .slice(0, 8);
    const id = `${session}/c${hash}`;
    if (!taken.has(id)) return id;
  }
}
