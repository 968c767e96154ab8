import type { Mention } from '../entities/mention.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import { type SpeechUnit, speechUnitsOf } from '../lessons/speech-units.ts';
import { compareKey } from '../text/compare-key.ts';
import type { Quote, Span } from '../text/span.ts';
import type { Turn } from '../transcript/transcript.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { findVerbatim } from './find-verbatim.ts';
import type { Proposals } from './proposals.ts';

/** Proposals that stand in the source and say something new. */
export interface CheckedProposals {
  readonly speakers: readonly { readonly turn: number; readonly speaker: string; readonly evidence: Quote }[];
  readonly mentions: readonly { readonly turn: number; readonly entity: string; readonly surface: Quote }[];
  readonly lessons: readonly {
    readonly turn: Turn;
    readonly kind: LessonKind;
    readonly units: readonly SpeechUnit[];
  }[];
  /** Proposals left out because their words do not stand in the source. */
  readonly notVerbatim: number;
  /** Proposals left out because they name nobody and nothing that is known, or a turn that is not there. */
  readonly unknown: number;
}

// Sentences; more are no quote but a copy of the talk.
const MOST_UNITS = 5;

/**
 * Keep of the proposals what can be shown in the source: a known person for a turn without a speaker, a known thing where no
 * mention stands yet, whole sentences where no lesson stands yet.
 * @param entityOf the id of the one thing that bears a name, null where none or several do
 */
export function checkProposals(
  proposals: readonly Proposals[],
  { transcript, attribution, entities, lessons }: Understanding,
  entityOf: (name: string) => string | null,
): CheckedProposals {
  const source = transcript.source.text;
  const turns = new Map(transcript.turns.map((turn) => [turn.number, turn]));
  const people = peopleByName(attribution.people);
  const taken = { mentions: byTurn(entities.mentions), lessons: byTurn(lessons) };
  const silent = new Set(attribution.turns.filter(({ speaker }) => speaker === null).map(({ turn }) => turn));
  const kept = {
    speakers: [] as CheckedProposals['speakers'][number][],
    mentions: [] as CheckedProposals['mentions'][number][],
    lessons: [] as CheckedProposals['lessons'][number][],
    notVerbatim: 0,
    unknown: 0,
  };

  for (const { turn: number, name, quote } of proposals.flatMap(({ speakers }) => speakers)) {
    const turn = turns.get(number);
    const speaker = people.get(nameKey(name)) ?? null;
    if (turn === undefined || speaker === null) kept.unknown += 1;
    else if (silent.has(number)) {
      const from = turns.get(number - 1)?.textStart ?? turn.textStart;
      const evidence = findVerbatim(source, { start: from, end: turn.textEnd }, quote);
      if (evidence === null) kept.notVerbatim += 1;
      else {
        kept.speakers.push({ turn: number, speaker, evidence });
        silent.delete(number);
      }
    }
  }
  for (const { turn: number, surface: words, name } of proposals.flatMap(({ mentions }) => mentions)) {
    const turn = turns.get(number);
    const entity = entityOf(name);
    if (turn === undefined || entity === null) {
      kept.unknown += 1;
      continue;
    }
    const spans = spansOf(taken.mentions, number);
    const there = findVerbatim(source, speech(turn), words);
    const surface = there === null ? null : findVerbatim(source, speech(turn), words, spans);
    if (there === null) kept.notVerbatim += 1;
    if (surface === null) continue;
    spans.push(surface);
    kept.mentions.push({ turn: number, entity, surface });
  }
  for (const { turn: number, kind, quote } of proposals.flatMap(({ lessons: own }) => own)) {
    const turn = turns.get(number);
    if (turn === undefined) {
      kept.unknown += 1;
      continue;
    }
    const there = findVerbatim(source, speech(turn), quote);
    if (there === null) {
      kept.notVerbatim += 1;
      continue;
    }
    const units = speechUnitsOf(source, turn).filter((unit) => overlaps(unit, there));
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined || units.length > MOST_UNITS) continue;
    const span = { start: first.start, end: last.end };
    const spans = spansOf(taken.lessons, number);
    if (spans.some((other) => overlaps(other, span))) continue;
    spans.push(span);
    kept.lessons.push({ turn, kind, units });
  }
  return kept;
}

function speech({ textStart, textEnd }: Turn): Span {
  return { start: textStart, end: textEnd };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function byTurn(items: readonly (Span & Pick<Mention, 'turn'>)[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const item of items) spansOf(spans, item.turn).push(item);
  return spans;
}

function spansOf(spans: Map<number, Span[]>, turn: number): Span[] {
  const own = spans.get(turn) ?? [];
  spans.set(turn, own);
  return own;
}

/** Null for a name that several people bear. */
function peopleByName(people: Understanding['attribution']['people']): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, name, aliases } of people) {
    for (const key of new Set([name, ...aliases].map(nameKey))) {
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
    }
  }
  return ids;
}

/** The form in which names of several words are compared. */
export function nameKey(name: string): string {
  return name.trim().split(/\s+/).map(compareKey).join(' ');
}
